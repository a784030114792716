package org.entaxi.hours;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.text.LocalizedText;

/**
 * Regular hours: on these days, these ranges. Schedules of the same day add up. A schedule without ranges says that it
 * is closed on its days.
 *
 * <pre>{@code
 * {"days": {"weekdays": ["monday", "friday"]},
 *  "ranges": [{"opens": "09:00:00", "closes": "17:00:00"}],
 *  "publicHolidays": "closed", "note": {"en": "…"}}
 * }</pre>
 *
 * <p>In JSON {@code "days"} is left out when it is every day, {@code "publicHolidays"} when it is {@code "unknown"}.
 * Immutable and thread-safe.
 *
 * @param days the days it is for
 * @param ranges the hours on such a day, in the order of the source; empty when closed
 * @param publicHolidays what it does on public holidays
 * @param note what else is to be said of it, for people, such as "summer hours"
 */
public record Schedule(Days days, List<TimeRange> ranges, HolidayPolicy publicHolidays, LocalizedText note)
        implements Serializable {

    /**
     * Copies the ranges.
     *
     * @param days the days it is for
     * @param ranges the hours
     * @param publicHolidays what it does on public holidays
     * @param note for people
     */
    public Schedule {
        Objects.requireNonNull(days, "days");
        ranges = List.copyOf(ranges);
        Objects.requireNonNull(publicHolidays, "publicHolidays");
        Objects.requireNonNull(note, "note");
    }

    /**
     * A schedule of which nothing is stated for public holidays.
     *
     * @param days the days it is for
     * @param ranges the hours on such a day
     * @return the schedule
     */
    public static Schedule of(Days days, TimeRange... ranges) {
        return new Schedule(days, List.of(ranges), HolidayPolicy.UNKNOWN, LocalizedText.EMPTY);
    }

    /**
     * A copy with another policy for public holidays.
     *
     * @param policy what it does on public holidays
     * @return the copy
     */
    public Schedule withPublicHolidays(HolidayPolicy policy) {
        return new Schedule(days, ranges, policy, note);
    }

    /**
     * A copy for other days.
     *
     * @param other the days
     * @return the copy
     */
    public Schedule withDays(Days other) {
        return new Schedule(other, ranges, publicHolidays, note);
    }

    /**
     * A copy with other hours.
     *
     * @param other the ranges
     * @return the copy
     */
    public Schedule withRanges(List<TimeRange> other) {
        return new Schedule(days, other, publicHolidays, note);
    }
}
