package org.entaxi.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.WhyUnknown;
import org.jspecify.annotations.Nullable;

/**
 * A decision as plain data, to be written. The public form, which is the default, is about the rule: the outcome, which of the
 * rule's conditions hold, and which facts are open. It has no value of the person: no date that follows from one, no paper that
 * the rule does not name, not even how many live in the household. The full form, which a host has to ask for, has all that:
 * the dates on which the outcome changes, the routes that are open, the papers at hand, and the facts that it was decided by.
 *
 * @param outcome the outcome
 * @param causes why it is undetermined
 * @param asOf the day of the decision
 * @param exactness whether an undetermined outcome was shown to be so
 * @param reasons why it is determined as it is
 * @param blockers what bars the person, each by itself
 * @param missing the facts that can still change the outcome; in the public form those of members of the household count as
 *     one, {@link org.entaxi.person.Facts#HOUSEHOLD}
 * @param cheapestSettling the cheapest of them that may settle it, told in the same way
 * @param providerDecides what only the provider can judge
 * @param conflicts statements that cannot all be true
 * @param receipt what the decision was made of
 * @param disclosed what only the full form has; null in the public form
 */
public record DecisionData(
        Outcome outcome,
        Set<Cause> causes,
        LocalDate asOf,
        Exactness exactness,
        List<Reason> reasons,
        List<Reason> blockers,
        List<MissingFact> missing,
        List<FactReference> cheapestSettling,
        List<Reason> providerDecides,
        List<Conflict> conflicts,
        Receipt receipt,
        @Nullable Disclosed disclosed)
        implements Serializable {

    /**
     * Copies the collections; see the record for the components.
     *
     * @param outcome the outcome
     * @param causes why it is undetermined
     * @param asOf the day of the decision
     * @param exactness whether an undetermined outcome was shown to be so
     * @param reasons why it is determined as it is
     * @param blockers what bars the person, each by itself
     * @param missing the facts that can still change the outcome
     * @param cheapestSettling the cheapest of them that may settle it
     * @param providerDecides what only the provider can judge
     * @param conflicts statements that cannot all be true
     * @param receipt what the decision was made of
     * @param disclosed what only the full form has; null in the public form
     */
    public DecisionData {
        causes = Collections.unmodifiableSet(new LinkedHashSet<>(causes));
        reasons = List.copyOf(reasons);
        blockers = List.copyOf(blockers);
        missing = List.copyOf(missing);
        cheapestSettling = List.copyOf(cheapestSettling);
        providerDecides = List.copyOf(providerDecides);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * What follows from values of the person, and those values.
     *
     * @param sufficientFacts the known facts that alone force the outcome
     * @param stableUntil the last day of the outcome; null when it does not end
     * @param becomesEligibleOn the day on which the person becomes eligible; null when there is none
     * @param ceasesOn the day on which the person ceases to be eligible; null when there is none
     * @param changes each outcome to come with its first day, beginning with this one
     * @param counterfactuals the routes that are open
     * @param readiness the documents to bring; null when it was not asked for
     * @param person what is known of the person in the facts that the rule looks at, and nothing else
     */
    public record Disclosed(
            List<FactReference> sufficientFacts,
            @Nullable LocalDate stableUntil,
            @Nullable LocalDate becomesEligibleOn,
            @Nullable LocalDate ceasesOn,
            List<OutcomeChange> changes,
            List<Counterfactual> counterfactuals,
            @Nullable Readiness readiness,
            Person person) {

        /**
         * Copies the lists.
         *
         * @param sufficientFacts the known facts that alone force the outcome
         * @param stableUntil the last day of the outcome, or null
         * @param becomesEligibleOn the day on which the person becomes eligible, or null
         * @param ceasesOn the day on which the person ceases to be eligible, or null
         * @param changes the outcomes to come
         * @param counterfactuals the routes that are open
         * @param readiness the documents to bring, or null
         * @param person what is known in the facts that the rule looks at
         */
        public Disclosed {
            sufficientFacts = List.copyOf(sufficientFacts);
            changes = List.copyOf(changes);
            counterfactuals = List.copyOf(counterfactuals);
            Objects.requireNonNull(person, "person");
        }

        /** Hides everything. */
        @Override
        public String toString() {
            return "Disclosed[…]";
        }
    }

    static DecisionData open(Decision decision) {
        return of(decision, openMissing(decision.missing()), open(decision.cheapestSettling()), null);
    }

    static DecisionData full(Decision decision, @Nullable Readiness readiness) {
        return of(decision, decision.missing(), decision.cheapestSettling(), disclosed(decision, readiness));
    }

    private static DecisionData of(
            Decision decision,
            List<MissingFact> missing,
            List<FactReference> cheapestSettling,
            @Nullable Disclosed disclosed) {
        return new DecisionData(
                decision.outcome(),
                decision.causes(),
                decision.asOf(),
                decision.exactness(),
                decision.reasons(),
                decision.blockers(),
                missing,
                cheapestSettling,
                decision.providerDecides(),
                decision.conflicts(),
                decision.receipt(),
                disclosed);
    }

    /** The index of a member tells that there are so many. */
    private static FactReference open(FactReference fact) {
        return fact.member() < 0 ? fact : FactReference.of(Facts.HOUSEHOLD);
    }

    private static List<FactReference> open(List<FactReference> facts) {
        return facts.stream().map(DecisionData::open).distinct().toList();
    }

    /** One and the same fact is asked for where one of those that it stands for is. */
    private static List<MissingFact> openMissing(List<MissingFact> missing) {
        Map<FactReference, WhyUnknown> open = new LinkedHashMap<>();
        for (MissingFact each : missing) {
            open.merge(open(each.fact()), each.why(), (one, other) -> one == other ? one : WhyUnknown.NOT_ASKED);
        }
        return open.entrySet().stream()
                .map(each -> new MissingFact(each.getKey(), each.getValue()))
                .toList();
    }

    private static Disclosed disclosed(Decision decision, @Nullable Readiness readiness) {
        Timeline timeline = decision.timeline();
        List<FactReference> used = new ArrayList<>(decision.receipt().facts());
        decision.conflicts().forEach(conflict -> used.add(conflict.fact()));
        return new Disclosed(
                decision.sufficientFacts(),
                timeline.stableUntil(),
                timeline.becomesEligibleOn(),
                timeline.ceasesOn(),
                timeline.changes(),
                decision.counterfactuals(),
                readiness,
                FactItem.onlyOf(decision.person(), used));
    }

    /** The outcome; the rest is data to look up. */
    @Override
    public String toString() {
        return "DecisionData[" + outcome + ", " + causes + "]";
    }
}
