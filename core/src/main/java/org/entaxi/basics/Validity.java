package org.entaxi.basics;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period in days, either end open. The last day is inside. Where an edge is known only to the month or year, days
 * within that span are neither inside nor outside for sure.
 *
 * <p>A period that ends before it starts is wrong data, not a meaningless value: it is kept, contains no day, and
 * validation reports it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day; null when there is no first day
 * @param until the last day, inclusive; null when there is no last day
 * @param extensions unknown members
 */
public record Validity(@Nullable PartialDate from, @Nullable PartialDate until, Extensions extensions)
        implements Serializable {

    /** Without beginning or end. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * A period without unknown members.
     *
     * @param from the first day; null when there is no first day
     * @param until the last day, inclusive; null when there is no last day
     */
    public Validity(@Nullable PartialDate from, @Nullable PartialDate until) {
        this(from, until, Extensions.NONE);
    }

    /**
     * A period that begins and does not end.
     *
     * @param from the first day
     * @return the period
     */
    public static Validity from(PartialDate from) {
        return new Validity(from, null);
    }

    /**
     * A period that ends and has no beginning.
     *
     * @param until the last day, inclusive
     * @return the period
     */
    public static Validity until(PartialDate until) {
        return new Validity(null, until);
    }

    /**
     * A period with both ends.
     *
     * @param from the first day
     * @param until the last day, inclusive
     * @return the period
     */
    public static Validity between(PartialDate from, PartialDate until) {
        return new Validity(from, until);
    }

    /**
     * Tells whether a day is inside.
     *
     * @param day the day
     * @return true or false where the edges settle it; unknown inside the span of an edge that is not known to the day
     */
    public Truth contains(LocalDate day) {
        Truth begun = Truth.TRUE;
        if (from != null) {
            begun = day.isBefore(from.earliest())
                    ? Truth.FALSE
                    : day.isBefore(from.latest()) ? Truth.UNKNOWN : Truth.TRUE;
        }
        Truth notEnded = Truth.TRUE;
        if (until != null) {
            notEnded = day.isAfter(until.latest())
                    ? Truth.FALSE
                    : day.isAfter(until.earliest()) ? Truth.UNKNOWN : Truth.TRUE;
        }
        return begun.and(notEnded);
    }

    /**
     * Tells whether the ends contradict each other for sure.
     *
     * @return true when the last day is before the first in every reading
     */
    public boolean isReversed() {
        return from != null && until != null && until.latest().isBefore(from.earliest());
    }
}
