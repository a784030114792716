package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import org.entaxi.basics.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the day of the decision.
 *
 * <p>In JSON: {@code {"evaluatedOn": {"from": "2022-06-20"}}}.
 *
 * @param from the first day, inclusive; null when there is none
 * @param before the first day that is too late; null when there is none
 * @param info its id, citations and note
 */
public record EvaluatedOnCondition(@Nullable PartialDate from, @Nullable PartialDate before, RuleInfo info)
        implements Condition {

    /**
     * Checks the parts.
     *
     * @param from the first day, inclusive
     * @param before the first day that is too late
     * @param info its id, citations and note
     */
    public EvaluatedOnCondition {
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param from the first day, inclusive
     * @param before the first day that is too late
     */
    public EvaluatedOnCondition(@Nullable PartialDate from, @Nullable PartialDate before) {
        this(from, before, RuleInfo.NONE);
    }

    @Override
    public EvaluatedOnCondition withInfo(RuleInfo newInfo) {
        return new EvaluatedOnCondition(from, before, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.evaluatedOn(this);
    }

    /**
     * A copy with a first day.
     *
     * @param day the day, inclusive, or the year or month that begins with it
     * @return the copy
     */
    public EvaluatedOnCondition from(PartialDate day) {
        return new EvaluatedOnCondition(day, before, info);
    }

    /**
     * A copy with a day that is too late.
     *
     * @param day the first day that is too late, or the year or month that begins with it
     * @return the copy
     */
    public EvaluatedOnCondition before(PartialDate day) {
        return new EvaluatedOnCondition(from, day, info);
    }

    /** Whether a day is in the window. */
    boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from.earliest())) && (before == null || day.isBefore(before.earliest()));
    }
}
