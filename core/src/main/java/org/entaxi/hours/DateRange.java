package org.entaxi.hours;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates of particular years, both ends inclusive.
 *
 * <pre>{@code
 * {"from": "2026-08-10", "until": "2026-08-21"}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day; null when there is no first day
 * @param until the last day, inclusive; null when there is no last day
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate until) implements Serializable {

    /**
     * One day.
     *
     * @param day the day
     * @return the range
     */
    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    /**
     * Tells whether some date is in both.
     *
     * @param other the other range
     * @return true when there is one
     */
    public boolean overlaps(DateRange other) {
        boolean endsBefore = until != null && other.from != null && until.isBefore(other.from);
        boolean beginsAfter = from != null && other.until != null && from.isAfter(other.until);
        return !endsBefore && !beginsAfter;
    }

    /**
     * Tells whether a date is inside.
     *
     * @param date the date
     * @return true when it is
     */
    public boolean contains(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }
}
