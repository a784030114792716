package org.entaxi.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.Outcome;
import org.entaxi.person.Fact;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.FactType;
import org.entaxi.person.PersonBuilder;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The question to put to somebody next, and what the answers would settle.
 *
 * <p>Immutable and thread-safe. No value of the person is shown by {@code toString()}.
 */
public final class Question {

    /**
     * One answer, and what it would settle.
     *
     * @param value the code; {@code true} or {@code false} for yes and no, and for a document held and not held
     * @param label the wording, in Greek and English where it is the label of a concept; empty when none is known
     * @param settled the share of the services not settled yet that it would settle, from 0 to 1
     */
    public record Answer(String value, LocalizedText label, double settled) {}

    private final Matches matches;
    private final FactReference fact;
    private final int cost;
    private final int affected;
    private final double expected;

    Question(Matches matches, FactReference fact, int cost, int affected, double expected) {
        this.matches = matches;
        this.fact = fact;
        this.cost = cost;
        this.affected = affected;
        this.expected = expected;
    }

    /**
     * The fact to ask for.
     *
     * @return the fact, perhaps of a member of the household
     */
    public FactReference fact() {
        return fact;
    }

    /**
     * The definition of the fact, with the wording of the question.
     *
     * @return the definition; null when the fact has none
     */
    public @Nullable FactDefinition definition() {
        return matches.index().evaluator().definition(fact.fact());
    }

    /**
     * What it takes to ask.
     *
     * @return the cost, at least 1
     */
    public int cost() {
        return cost;
    }

    /**
     * Of how many services not settled yet a condition that is open asks for the fact.
     *
     * @return the number of services that the filter left
     */
    public int affected() {
        return affected;
    }

    /**
     * The share of the services not settled yet that an answer is expected to settle, where every answer that the rules tell
     * apart is as likely as any other.
     *
     * @return from 0 to 1; 0 when the answer can settle something only together with others
     */
    public double expected() {
        return expected;
    }

    /**
     * The answers that can be listed, with what each would settle: yes and no, the answers of the definition, or the codes
     * that the rules name. Worked out when it is asked for.
     *
     * @return the answers; empty for a number, a date and a fact of a member of the household
     */
    public List<Answer> answers() {
        if (fact.member() >= 0) {
            return List.of();
        }
        if (fact.documentType() != null) {
            ConceptId type = fact.documentType();
            return List.of(
                    answer("true", LocalizedText.EMPTY, known -> known.document(type, held -> held.indefinite(true))),
                    answer("false", LocalizedText.EMPTY, known -> known.noDocument(type)));
        }
        FactDefinition definition = definition();
        List<Answer> answers = new ArrayList<>();
        if (definition != null && definition.type() == FactType.BOOLEAN) {
            for (boolean value : new boolean[] {true, false}) {
                LocalizedText label = definition.answers().getOrDefault(value ? "yes" : "no", LocalizedText.EMPTY);
                answers.add(answer(String.valueOf(value), label, known -> known.fact(fact.fact(), Fact.of(value))));
            }
            return List.copyOf(answers);
        }
        wordings(definition)
                .forEach((value, label) ->
                        answers.add(answer(value, label, known -> known.fact(fact.fact(), Fact.of(value)))));
        return List.copyOf(answers);
    }

    private Map<String, LocalizedText> wordings(@Nullable FactDefinition definition) {
        if (definition != null && !definition.answers().isEmpty()) {
            return definition.answers();
        }
        Set<String> codes = new TreeSet<>();
        for (SegmentMatch part : matches.parts()) {
            codes.addAll(part.standing().rules().compiled().codes(fact.fact()));
        }
        Map<String, LocalizedText> wordings = new LinkedHashMap<>();
        Vocabulary vocabulary = matches.index().evaluator().vocabulary();
        for (String code : codes) {
            ConceptId concept = code.contains(":") ? ConceptId.parse(code, "") : null;
            wordings.put(
                    code,
                    concept == null || !vocabulary.knows(concept) ? LocalizedText.EMPTY : label(vocabulary, concept));
        }
        return wordings;
    }

    private static LocalizedText label(Vocabulary vocabulary, ConceptId concept) {
        return LocalizedText.of(
                "el", vocabulary.label(concept, Locale.forLanguageTag("el")),
                "en", vocabulary.label(concept, Locale.ENGLISH));
    }

    private Answer answer(String value, LocalizedText label, UnaryOperator<PersonBuilder> change) {
        int before = matches.count(Outcome.UNDETERMINED);
        int after = matches.answer(change).count(Outcome.UNDETERMINED);
        return new Answer(value, label, before == 0 ? 0 : Math.max(0, (before - after) / (double) before));
    }

    /** The fact that is asked for, nothing of what is known. */
    @Override
    public String toString() {
        return "Question[" + fact + "]";
    }
}
