package org.entaxi.eligibility;

import java.util.Objects;
import org.entaxi.basics.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a date. Where there is no such date, it does not hold.
 *
 * <p>In JSON: {@code {"date": {"fact": "…/recognised-on", "from": "2018-01-01", "before": "2024"}}}.
 *
 * @param fact the IRI of the fact
 * @param from the first day, inclusive; a year or month begins with its first day; null when there is none
 * @param before the first day that is too late; null when there is none
 * @param info its id, citations and note
 */
public record DateCondition(String fact, @Nullable PartialDate from, @Nullable PartialDate before, RuleInfo info)
        implements Condition {

    /**
     * Checks the parts.
     *
     * @param fact the IRI of the fact
     * @param from the first day, inclusive
     * @param before the first day that is too late
     * @param info its id, citations and note
     */
    public DateCondition {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param fact the IRI of the fact
     * @param from the first day, inclusive
     * @param before the first day that is too late
     */
    public DateCondition(String fact, @Nullable PartialDate from, @Nullable PartialDate before) {
        this(fact, from, before, RuleInfo.NONE);
    }

    @Override
    public DateCondition withInfo(RuleInfo newInfo) {
        return new DateCondition(fact, from, before, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.date(this);
    }

    /**
     * A copy with a first day.
     *
     * @param day the day, inclusive, or the year or month that begins with it
     * @return the copy
     */
    public DateCondition from(PartialDate day) {
        return new DateCondition(fact, day, before, info);
    }

    /**
     * A copy with a day that is too late.
     *
     * @param day the first day that is too late, or the year or month that begins with it
     * @return the copy
     */
    public DateCondition before(PartialDate day) {
        return new DateCondition(fact, from, day, info);
    }
}
