package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.basics.Truth;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person may use a service on a day, by the rule as published, and why.
 *
 * <p>It holds data, no prose, and no value of the person in anything that it hands out. What takes more work, such as dates and
 * explanations, is computed when it is asked for.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}.
 */
public final class Decision {

    private final CompiledRule compiled;
    private final Person person;
    private final Outcome outcome;
    private final Set<Cause> causes;
    private final List<Reason> reasons;
    private final List<FactReference> sufficientFacts;
    private final long[] facts;
    private final List<MissingFact> missing;
    private final List<Solver.Unit> relevant;
    private final List<Reason> providerDecides;
    private final List<Conflict> conflicts;
    private final Exactness exactness;

    Decision(CompiledRule compiled, Person person, DecisionMaker.Builder parts) {
        this.compiled = compiled;
        this.person = person;
        this.outcome = parts.outcome;
        this.causes = Collections.unmodifiableSet(
                parts.causes.isEmpty() ? EnumSet.noneOf(Cause.class) : EnumSet.copyOf(parts.causes));
        this.reasons = List.copyOf(parts.reasons);
        this.sufficientFacts = List.copyOf(parts.sufficientFacts);
        this.facts = parts.facts;
        this.missing = List.copyOf(parts.missing);
        this.relevant = List.copyOf(parts.relevant);
        this.providerDecides = List.copyOf(parts.providerDecides);
        this.conflicts = List.copyOf(parts.conflicts);
        this.exactness = parts.exactness;
    }

    /**
     * The outcome.
     *
     * @return whether the person may use the service
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Why it is undetermined.
     *
     * @return all causes that hold; empty when it is determined
     */
    public Set<Cause> causes() {
        return causes;
    }

    /**
     * The day it is for.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return compiled.asOf();
    }

    /**
     * The rule it is by, with everything that it referred to in place.
     *
     * @return the rule
     */
    public Rule rule() {
        return compiled.rule();
    }

    /**
     * Why it is determined as it is: conditions that together force the outcome.
     *
     * @return the conditions in the order of the rule; empty when it is undetermined, and when the outcome holds whatever the
     *     facts
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * The known facts that alone force the outcome, none of which can be left out.
     *
     * @return the facts, each once; empty when it is undetermined, and when the outcome holds whatever the facts
     */
    public List<FactReference> sufficientFacts() {
        return sufficientFacts;
    }

    /**
     * With {@link Outcome#NOT_ELIGIBLE}, all the top-level conditions that each by itself bars the person, so that nobody
     * mends one only to meet the next.
     *
     * @return the conditions in the order of the rule; empty for other outcomes, and when only several together bar the person
     */
    public List<Reason> blockers() {
        return outcome == Outcome.NOT_ELIGIBLE ? new Justification(compiled, facts).blockers() : List.of();
    }

    /**
     * The facts that can still change the outcome. Nothing else need be asked.
     *
     * @return the facts, the cheapest to ask first
     */
    public List<MissingFact> missing() {
        return missing;
    }

    /**
     * The cheapest set of missing facts for which some answers settle the outcome.
     *
     * @return the facts; empty when nothing is missing or no answer settles it
     */
    public List<FactReference> cheapestSettling() {
        Evaluator evaluator = compiled.evaluator();
        return new CheapestSettling(compiled, fact -> DecisionMaker.costOf(evaluator, fact)).of(relevant, facts);
    }

    /**
     * What only the provider can judge, and can still change the outcome.
     *
     * @return the conditions in the order of the rule
     */
    public List<Reason> providerDecides() {
        return providerDecides;
    }

    /**
     * Statements about the person that cannot all be true.
     *
     * @return the conflicts in order; empty when there is none
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Whether an undetermined outcome was shown to be so.
     *
     * @return {@link Exactness#EXACT} whenever it is determined
     */
    public Exactness exactness() {
        return exactness;
    }

    /**
     * Until when the outcome stays the same if only time passes: everything known of the person stays as it is, and so does the
     * rule. For somebody with very many dated documents no more than some hundred days are looked at, and the day is the last
     * for which the outcome is certain.
     *
     * @return the last day of the outcome, inclusive; null when it does not end
     */
    public @Nullable LocalDate stableUntil() {
        return timeline().stableUntil();
    }

    /**
     * When the person becomes eligible if only time passes.
     *
     * @return the first later day on which the outcome is eligible; null when it is already, or when there is no such day
     */
    public @Nullable LocalDate becomesEligibleOn() {
        return timeline().becomesEligibleOn();
    }

    /**
     * When the person ceases to be eligible for sure if only time passes.
     *
     * @return the first day on which the outcome is another; null when it is not eligible, or when there is no such day
     */
    public @Nullable LocalDate ceasesOn() {
        return timeline().ceasesOn();
    }

    /**
     * The outcomes to come if only time passes.
     *
     * @return each outcome with its first day, beginning with this one
     */
    public List<OutcomeChange> changes() {
        return timeline().changes();
    }

    Timeline timeline() {
        return new Timeline(compiled, person, outcome);
    }

    /**
     * Which documents the person has to bring, and which are at hand.
     *
     * @param required what the service requires
     * @return how the person stands to each
     */
    public Readiness readiness(List<RequiredDocument> required) {
        return new ReadinessCheck(compiled, person).of(required);
    }

    /**
     * The decision in words, as a tree and as plain text: in Greek, English, Arabic, Farsi, French, Ukrainian and Urdu. What
     * the vocabulary, or the rule, does not have in the reader's language stands there in another, set apart.
     *
     * @param reader the language of the reader
     * @return the explanation; every reason ends in its citation
     */
    public Explanation explain(Locale reader) {
        return new Explainer(compiled.evaluator(), reader).explain(this);
    }

    /**
     * The fewest things that would have to be otherwise for the person to be eligible, of those that may be suggested.
     *
     * @return at most three ways, the smallest and cheapest first; empty when the person is not barred, or when no way is open
     */
    public List<Counterfactual> counterfactuals() {
        return outcome == Outcome.NOT_ELIGIBLE ? new CounterfactualSearch(compiled, person).search() : List.of();
    }

    /**
     * What the decision was made of.
     *
     * @return the receipt, which holds no value of a fact
     */
    public Receipt receipt() {
        Set<FactReference> facts = new TreeSet<>();
        compiled.solver().fields().forEach(field -> facts.addAll(field.units()));
        return new Receipt(
                Fingerprint.of(rule()),
                compiled.evaluator().vocabularyHash(),
                Receipt.ENGINE,
                asOf(),
                outcome,
                List.copyOf(facts));
    }

    /**
     * The decision as data in its public form, without any value of the person.
     *
     * @return the data
     */
    public DecisionData toData() {
        return DecisionData.open(this);
    }

    /**
     * The decision as data in its full form, with the facts of the person that it was decided by.
     *
     * @return the data
     */
    public DecisionData toFullData() {
        return DecisionData.full(this, null);
    }

    /**
     * The decision as data in its full form, with the documents to bring.
     *
     * @param required what the service requires
     * @return the data
     */
    public DecisionData toFullData(List<RequiredDocument> required) {
        return DecisionData.full(this, readiness(required));
    }

    /** What is known of a part of the rule by itself, by strong Kleene logic. */
    Truth truth(Rule part) {
        return new Justification(compiled, facts).truth(part);
    }

    CompiledRule compiled() {
        return compiled;
    }

    Person person() {
        return person;
    }

    /** The outcome and causes; hides everything about the person. */
    @Override
    public String toString() {
        return "Decision[" + outcome + ", " + causes + "]";
    }
}
