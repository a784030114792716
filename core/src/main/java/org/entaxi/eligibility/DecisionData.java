package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision as plain data, to be written. The public form, which is the default, has no value of the person and nothing that
 * such a value could be worked out from, no date and no argument; the full form, which a host has to ask for, has the dates on
 * which the outcome changes and the routes that are open.
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
        @Nullable Disclosed disclosed) {

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
     * What follows from values of the person.
     *
     * @param sufficientFacts the known facts that alone force the outcome
     * @param stableUntil the last day of the outcome; null when it does not end
     * @param becomesEligibleOn the day on which the person becomes eligible; null when there is none
     * @param ceasesOn the day on which the person ceases to be eligible; null when there is none
     * @param counterfactuals the routes that are open
     */
    public record Disclosed(
            List<FactReference> sufficientFacts,
            @Nullable LocalDate stableUntil,
            @Nullable LocalDate becomesEligibleOn,
            @Nullable LocalDate ceasesOn,
            List<Counterfactual> counterfactuals) {

        /**
         * Copies the lists.
         *
         * @param sufficientFacts the known facts that alone force the outcome
         * @param stableUntil the last day of the outcome, or null
         * @param becomesEligibleOn the day on which the person becomes eligible, or null
         * @param ceasesOn the day on which the person ceases to be eligible, or null
         * @param counterfactuals the routes that are open
         */
        public Disclosed {
            sufficientFacts = List.copyOf(sufficientFacts);
            counterfactuals = List.copyOf(counterfactuals);
        }

        /** Hides everything. */
        @Override
        public String toString() {
            return "Disclosed[…]";
        }
    }

    static DecisionData of(Decision decision, boolean full) {
        return new DecisionData(
                decision.outcome(),
                decision.causes(),
                decision.asOf(),
                decision.exactness(),
                decision.reasons(),
                decision.blockers(),
                decision.missing(),
                decision.cheapestSettling(),
                decision.providerDecides(),
                decision.conflicts(),
                decision.receipt(),
                full ? disclosed(decision) : null);
    }

    private static Disclosed disclosed(Decision decision) {
        return new Disclosed(
                new ArrayList<>(decision.sufficientFacts()),
                decision.stableUntil(),
                decision.becomesEligibleOn(),
                decision.ceasesOn(),
                decision.counterfactuals());
    }

    /** The outcome; the rest is data to look up. */
    @Override
    public String toString() {
        return "DecisionData[" + outcome + ", " + causes + "]";
    }
}
