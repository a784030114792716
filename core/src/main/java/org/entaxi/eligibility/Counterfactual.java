package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A way in which somebody who is not eligible could become so: the fewest things that would have to be otherwise, of those that
 * may be suggested. Waiting is {@link Decision#becomesEligibleOn()}.
 *
 * <p>Nothing is ever suggested that does not change (nationality), that nobody may suggest (marriage, legal status, income), or
 * that the rule does not ask for: a document only where a condition is on that document, not because it would prove a status.
 *
 * @param changes what would have to be otherwise, all of it together
 * @param leadsTo the outcome then: eligible, or undetermined where facts are missing or the provider decides
 */
public record Counterfactual(List<Change> changes, Outcome leadsTo) implements Serializable {

    /**
     * Copies the list.
     *
     * @param changes what would have to be otherwise
     * @param leadsTo the outcome then
     */
    public Counterfactual {
        changes = List.copyOf(changes);
        Objects.requireNonNull(leadsTo, "leadsTo");
    }

    /**
     * One thing that would have to be otherwise.
     *
     * @param fact the fact
     * @param conditions the conditions of the rule that would then hold, or no longer hold, as their truth says
     */
    public record Change(FactReference fact, List<Reason> conditions) {

        /**
         * Copies the list.
         *
         * @param fact the fact
         * @param conditions the conditions that would change
         */
        public Change {
            Objects.requireNonNull(fact, "fact");
            conditions = List.copyOf(conditions);
        }
    }
}
