package org.entaxi.eligibility;

import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the time from a date to the day of the decision. It holds when the date has come, the date plus the least
 * time has come too, and the date plus the most time has not passed. Months and years end on the same day of the month, or on its
 * last day where there is none such (Regulation (EEC, Euratom) No 1182/71, article 3(2)(c)). Where there is no such date, it does not hold.
 *
 * <p>In JSON: {@code {"elapsed": {"since": "…/recognised-on", "max": "P3M"}}}.
 *
 * @param since the IRI of a fact that is a date
 * @param min the least time, inclusive; null when there is none
 * @param max the most time, inclusive; null when there is none
 * @param info its id, citations and note
 */
public record ElapsedCondition(String since, @Nullable Period min, @Nullable Period max, RuleInfo info)
        implements Condition {

    /**
     * Checks the parts.
     *
     * @param since the IRI of a fact that is a date
     * @param min the least time, inclusive
     * @param max the most time, inclusive
     * @param info its id, citations and note
     */
    public ElapsedCondition {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param since the IRI of a fact that is a date
     * @param min the least time, inclusive
     * @param max the most time, inclusive
     */
    public ElapsedCondition(String since, @Nullable Period min, @Nullable Period max) {
        this(since, min, max, RuleInfo.NONE);
    }

    @Override
    public ElapsedCondition withInfo(RuleInfo newInfo) {
        return new ElapsedCondition(since, min, max, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.elapsed(this);
    }

    /**
     * A copy with a least time.
     *
     * @param time the time, inclusive
     * @return the copy
     */
    public ElapsedCondition atLeast(Period time) {
        return new ElapsedCondition(since, time, max, info);
    }

    /**
     * A copy with a most time.
     *
     * @param time the time, inclusive
     * @return the copy
     */
    public ElapsedCondition atMost(Period time) {
        return new ElapsedCondition(since, min, time, info);
    }
}
