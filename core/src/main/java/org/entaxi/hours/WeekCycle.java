package org.entaxi.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Every n-th week (Monday to Sunday), counted from the week of a given date both ways.
 *
 * <pre>{@code
 * {"every": 2, "from": "2026-01-05"}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param every the number of weeks from one to the next, 1 or more
 * @param from any day of a week that counts
 */
public record WeekCycle(int every, LocalDate from) implements Serializable {

    /**
     * Checks the bounds.
     *
     * @param every the number of weeks
     * @param from any day of a week that counts
     * @throws IllegalArgumentException if the number is below 1
     */
    public WeekCycle {
        Objects.requireNonNull(from, "from");
        if (every < 1) {
            throw new IllegalArgumentException("Number of weeks below 1: " + every);
        }
    }

    /**
     * Tells whether a date is in a week that counts.
     *
     * @param date the date
     * @return true when it is
     */
    public boolean contains(LocalDate date) {
        LocalDate start = from.minusDays(from.getDayOfWeek().getValue() - 1L);
        return Math.floorMod(Math.floorDiv(ChronoUnit.DAYS.between(start, date), 7L), (long) every) == 0;
    }
}
