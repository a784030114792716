package org.entaxi.eligibility;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.FactDefinitions;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Decides rules: may this person use this service on this day, why, and what is missing.
 *
 * <p>What it promises, with a completion being a choice for everything not known that respects what the vocabulary declares:
 *
 * <ul>
 *   <li><b>sound</b>: a determined outcome holds in every completion;
 *   <li><b>exact</b>: undetermined for missing facts only if two completions disagree, else the decision says
 *       {@link Exactness#KLEENE};
 *   <li><b>monotone</b>: learning more never turns a determined outcome into another;
 *   <li><b>pure</b>: no clock, locale, zone, input or output; the order of operands does not matter;
 *   <li><b>relevant</b>: the missing facts are exactly those that can still change the outcome;
 *   <li><b>sufficient</b>: the reasons alone force the outcome, and no fact among them can be left out;
 *   <li><b>private</b>: nothing of a person is shown by {@code toString()} or by an exception.
 * </ul>
 *
 * <p>Immutable and thread-safe. What it remembers between calls is a function of its arguments only.
 */
public final class Evaluator implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Vocabulary vocabulary;
    private final transient Map<String, FactDefinition> definitions;
    private final transient Attestations attestations;
    private final transient Map<String, ConceptGraph> graphs = new ConcurrentHashMap<>();
    private final transient Map<String, String> hashes = new ConcurrentHashMap<>();

    private Evaluator(Vocabulary vocabulary, Collection<FactDefinition> definitions) {
        this.vocabulary = vocabulary;
        Map<String, FactDefinition> byId = new LinkedHashMap<>(FactDefinitions.builtIn());
        definitions.forEach(definition -> byId.putIfAbsent(definition.id(), definition));
        this.definitions = Collections.unmodifiableMap(byId);
        this.attestations = new Attestations(vocabulary);
    }

    /**
     * An evaluator with the built-in facts.
     *
     * @param vocabulary what the concepts in rules and people mean
     * @return the evaluator
     */
    public static Evaluator of(Vocabulary vocabulary) {
        return of(vocabulary, List.of());
    }

    /**
     * An evaluator with more facts.
     *
     * @param vocabulary what the concepts in rules and people mean
     * @param definitions the facts of the host; one that is built in is not replaced
     * @return the evaluator
     */
    public static Evaluator of(Vocabulary vocabulary, Collection<FactDefinition> definitions) {
        Objects.requireNonNull(vocabulary, "vocabulary");
        return new Evaluator(vocabulary, definitions);
    }

    /**
     * Compiles a rule for a day. A compiled rule can be used for any number of people.
     *
     * @param rule the rule; where it still refers to a parent's or a named rule, that place is not settled, see
     *     {@link RuleScope#resolve}
     * @param asOf the day of the decision, of a year from 1 to 9999
     * @return the compiled rule
     * @throws RuleException if the rule has too many parts
     * @throws IllegalArgumentException if the day is out of range
     */
    public CompiledRule compile(Rule rule, LocalDate asOf) {
        Objects.requireNonNull(rule, "rule");
        checkDay(asOf);
        RuleDepth.checkSize(rule);
        return compilePart(rule, asOf);
    }

    /**
     * Compiles many rules for a day together, which is faster and takes less memory than each by itself.
     *
     * @param rules the rules, as for {@link #compile}
     * @param asOf the day of the decisions, of a year from 1 to 9999
     * @return the compiled rules
     * @throws RuleException if a rule has too many parts
     * @throws IllegalArgumentException if the day is out of range
     */
    public CompiledRules compileAll(List<Rule> rules, LocalDate asOf) {
        checkDay(asOf);
        rules.forEach(RuleDepth::checkSize);
        return new CompiledRules(this, rules, asOf);
    }

    private static void checkDay(LocalDate asOf) {
        if (asOf.getYear() < 1 || asOf.getYear() > 9999) {
            throw new IllegalArgumentException("Day outside the years 1 to 9999");
        }
    }

    /** Compiles what was made of a rule whose size was checked. */
    CompiledRule compilePart(Rule rule, LocalDate asOf) {
        return new CompiledRule(this, rule, asOf);
    }

    /**
     * Decides.
     *
     * @param rule the rule; null when the service has none, which leaves it undetermined and is not the same as being open to
     *     everyone
     * @param person what is known of the person
     * @param asOf the day of the decision, of a year from 1 to 9999
     * @return the decision
     * @throws RuleException if the rule has too many parts
     */
    public Decision decide(@Nullable Rule rule, Person person, LocalDate asOf) {
        return compile(rule == null ? new Unsettled(Cause.NO_RULE) : rule, asOf).decide(person);
    }

    /**
     * A rule in words, as a tree and as plain text.
     *
     * @param rule the rule
     * @param reader the language of the reader, see {@link Decision#explain}
     * @return what the rule asks for
     * @throws RuleException {@link RuleException.Code#RULE_TOO_LARGE} if it has too many parts
     */
    public Explanation describe(Rule rule, Locale reader) {
        RuleDepth.checkSize(rule);
        return new Explainer(this, reader).describe(rule);
    }

    /**
     * Looks at a rule without any person.
     *
     * @param rule the rule
     * @param asOf the day it is looked at on, of a year from 1 to 9999
     * @return whether it comes out the same for everybody, and which of its conditions never matter
     * @throws RuleException if the rule has too many parts
     */
    public RuleAnalysis analyse(Rule rule, LocalDate asOf) {
        return new RuleAnalyst(this, asOf).analyse(rule);
    }

    /**
     * The vocabulary.
     *
     * @return what the concepts in rules and people mean
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The definition of a fact.
     *
     * @param fact the IRI of the fact
     * @return its definition, or null when it has none
     */
    public @Nullable FactDefinition definition(String fact) {
        return definitions.get(fact);
    }

    String vocabularyHash() {
        return hashes.computeIfAbsent("vocabulary", key -> Fingerprint.of(vocabulary));
    }

    Attestations attestations() {
        return attestations;
    }

    ConceptGraph graph(String scheme) {
        ConceptGraph found = graphs.get(scheme);
        if (found == null) {
            found = ConceptGraph.of(vocabulary, scheme);
            if (vocabulary.scheme(scheme) != null) {
                graphs.put(scheme, found);
            }
        }
        return found;
    }

    /** An evaluator as it is serialised: what it is made of. */
    private record Form(Vocabulary vocabulary, List<FactDefinition> definitions) implements Serializable {

        private Object readResolve() {
            return of(vocabulary, definitions);
        }
    }

    private Object writeReplace() {
        return new Form(vocabulary, new ArrayList<>(definitions.values()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Written in another form");
    }
}
