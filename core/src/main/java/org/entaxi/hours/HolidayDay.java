package org.entaxi.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayKind;

/**
 * Days that are holidays of a kind, or lie some days from one, such as the eve of a public holiday.
 *
 * <pre>{@code
 * {"kind": "public"}   {"kind": "public", "offsetDays": -1}
 * }</pre>
 *
 * <p>In JSON {@code "offsetDays"} is left out when it is 0. Immutable and thread-safe.
 *
 * @param kind the kind of holiday
 * @param offsetDays days after the holiday; negative for days before
 */
public record HolidayDay(HolidayKind kind, int offsetDays) implements Serializable {

    /** Public holidays. */
    public static final HolidayDay PUBLIC = new HolidayDay(HolidayKind.PUBLIC, 0);

    /**
     * Checks the bounds.
     *
     * @param kind the kind of holiday
     * @param offsetDays days after it
     * @throws IllegalArgumentException if the offset is beyond 366 days
     */
    public HolidayDay {
        Objects.requireNonNull(kind, "kind");
        if (offsetDays > 366 || offsetDays < -366) {
            throw new IllegalArgumentException("Offset beyond 366 days: " + offsetDays);
        }
    }

    /**
     * Tells whether a date is such a day.
     *
     * @param date the date
     * @param calendar the holidays of the place
     * @return true when it is
     */
    public boolean contains(LocalDate date, HolidayCalendar calendar) {
        return calendar.isHoliday(offsetDays == 0 ? date : date.minusDays(offsetDays), kind);
    }
}
