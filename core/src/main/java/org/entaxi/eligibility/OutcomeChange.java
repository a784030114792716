package org.entaxi.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which an outcome changes by the mere passing of time.
 *
 * <p>The day follows from facts of the person, so it is not part of what a decision shows in public.
 *
 * @param from the first day of the outcome
 * @param outcome the outcome from then on
 */
public record OutcomeChange(LocalDate from, Outcome outcome) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param from the first day of the outcome
     * @param outcome the outcome from then on
     */
    public OutcomeChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Hides the day, which tells something of the person. */
    @Override
    public String toString() {
        return "OutcomeChange[" + outcome + "]";
    }
}
