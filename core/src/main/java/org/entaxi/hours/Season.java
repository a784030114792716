package org.entaxi.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/**
 * A part of the year that returns every year, both ends inclusive. One that ends before it starts runs over the new
 * year.
 *
 * <pre>{@code
 * {"from": "--10-01", "until": "--04-30"}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day
 * @param until the last day, inclusive
 */
public record Season(SeasonDay from, SeasonDay until) implements Serializable {

    private static final int EASTER_MONTH = 4;

    /**
     * Checks that what must be there is.
     *
     * @param from the first day
     * @param until the last day
     */
    public Season {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Whole months.
     *
     * @param fromMonth the first month, 1 to 12
     * @param untilMonth the last month, 1 to 12
     * @return the season
     */
    public static Season ofMonths(int fromMonth, int untilMonth) {
        return new Season(
                SeasonDay.of(fromMonth, 1),
                SeasonDay.of(untilMonth, Month.of(untilMonth).maxLength()));
    }

    /**
     * Tells whether a date is inside. Whether the season runs over the new year is a matter of its months: one from
     * Easter to 20 April has no day in a year in which Easter is later.
     *
     * @param date the date
     * @return true when it is
     */
    public boolean contains(LocalDate date) {
        int year = date.getYear();
        int length = wraps() ? 1 : 0;
        // Offsets can push an edge over the new year, so the years beside this one count too.
        for (int y = year - 1; y <= year + 1; y++) {
            if (!date.isBefore(first(y)) && !date.isAfter(until.in(y + length))) {
                return true;
            }
        }
        return false;
    }

    /** A season from 29 February begins on 1 March where there is none. */
    private LocalDate first(int year) {
        LocalDate first = from.in(year);
        boolean missing = from instanceof SeasonDay.Fixed fixed && !fixed.day().isValidYear(year);
        return missing ? first.plusDays(1) : first;
    }

    private boolean wraps() {
        if (from instanceof SeasonDay.Fixed f && until instanceof SeasonDay.Fixed u) {
            return u.day().isBefore(f.day());
        }
        return month(until) < month(from);
    }

    private static int month(SeasonDay day) {
        if (day instanceof SeasonDay.Fixed fixed) {
            return fixed.day().getMonthValue();
        }
        return day instanceof SeasonDay.Weekday weekday ? weekday.month().getValue() : EASTER_MONTH;
    }
}
