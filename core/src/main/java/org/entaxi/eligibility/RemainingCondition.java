package org.entaxi.eligibility;

import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the time from the day of the decision to a date. It holds when the date has not passed, the day plus the
 * least time does not go beyond the date, and the day plus the most time reaches it. Months and years as in
 * {@link ElapsedCondition}. Where there is no such date, it does not hold.
 *
 * <p>In JSON: {@code {"remaining": {"until": "…/lease-ends-on", "min": "P6M"}}}.
 *
 * @param until the IRI of a fact that is a date
 * @param min the least time, inclusive; null when there is none
 * @param max the most time, inclusive; null when there is none
 * @param info its id, citations and note
 */
public record RemainingCondition(String until, @Nullable Period min, @Nullable Period max, RuleInfo info)
        implements Condition {

    /**
     * Checks the parts.
     *
     * @param until the IRI of a fact that is a date
     * @param min the least time, inclusive
     * @param max the most time, inclusive
     * @param info its id, citations and note
     */
    public RemainingCondition {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param until the IRI of a fact that is a date
     * @param min the least time, inclusive
     * @param max the most time, inclusive
     */
    public RemainingCondition(String until, @Nullable Period min, @Nullable Period max) {
        this(until, min, max, RuleInfo.NONE);
    }

    @Override
    public RemainingCondition withInfo(RuleInfo newInfo) {
        return new RemainingCondition(until, min, max, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.remaining(this);
    }

    /**
     * A copy with a least time.
     *
     * @param time the time, inclusive
     * @return the copy
     */
    public RemainingCondition atLeast(Period time) {
        return new RemainingCondition(until, time, max, info);
    }

    /**
     * A copy with a most time.
     *
     * @param time the time, inclusive
     * @return the copy
     */
    public RemainingCondition atMost(Period time) {
        return new RemainingCondition(until, min, time, info);
    }
}
