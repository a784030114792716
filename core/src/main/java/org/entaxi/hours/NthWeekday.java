package org.entaxi.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A weekday by its place in the month, such as the first Wednesday or the last Friday, or a day some days away from it.
 *
 * <pre>{@code
 * {"weekday": "wednesday", "nth": 1}   {"weekday": "saturday", "nth": -1, "offsetDays": 1}
 * }</pre>
 *
 * <p>In JSON {@code "offsetDays"} is left out when it is 0. Immutable and thread-safe.
 *
 * @param weekday the weekday
 * @param nth 1 to 5 from the start of the month, -1 to -5 from its end
 * @param offsetDays days after that day; negative for days before
 */
public record NthWeekday(DayOfWeek weekday, int nth, int offsetDays) implements Serializable {

    /**
     * Checks the bounds.
     *
     * @param weekday the weekday
     * @param nth its place in the month
     * @param offsetDays days after it
     * @throws IllegalArgumentException if the place is 0 or beyond 5 either way, or the offset beyond 366 days
     */
    public NthWeekday {
        Objects.requireNonNull(weekday, "weekday");
        if (nth == 0 || nth > 5 || nth < -5) {
            throw new IllegalArgumentException("Place in the month outside 1 to 5 and -1 to -5: " + nth);
        }
        if (offsetDays > 366 || offsetDays < -366) {
            throw new IllegalArgumentException("Offset beyond 366 days: " + offsetDays);
        }
    }

    /**
     * A weekday by its place in the month.
     *
     * @param weekday the weekday
     * @param nth 1 to 5 from the start of the month, -1 to -5 from its end
     * @return the day
     */
    public static NthWeekday of(DayOfWeek weekday, int nth) {
        return new NthWeekday(weekday, nth, 0);
    }

    /**
     * Tells whether a date is such a day.
     *
     * @param date the date
     * @return true when it is
     */
    public boolean contains(LocalDate date) {
        LocalDate base = offsetDays == 0 ? date : date.minusDays(offsetDays);
        if (base.getDayOfWeek() != weekday) {
            return false;
        }
        int day = base.getDayOfMonth();
        return nth > 0 ? (day - 1) / 7 + 1 == nth : (base.lengthOfMonth() - day) / 7 + 1 == -nth;
    }
}
