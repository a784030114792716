package org.entaxi.hours;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
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
public record Season(SeasonDay from, SeasonDay until) {

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
     * Tells whether a date is inside.
     *
     * @param date the date
     * @return true when it is
     */
    public boolean contains(LocalDate date) {
        int year = date.getYear();
        // The offsets can push an edge over the new year, so the years beside this one count too.
        for (int y = year - 1; y <= year + 1; y++) {
            LocalDate start = from.in(y);
            if (from instanceof SeasonDay.Fixed f && isLeapDay(f) && !Year.isLeap(y)) {
                start = start.plusDays(1);
            }
            LocalDate end = until.in(y);
            if (wraps(y)) {
                end = until.in(y + 1);
            }
            if (!date.isBefore(start) && !date.isAfter(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean wraps(int year) {
        if (from instanceof SeasonDay.Fixed f
                && until instanceof SeasonDay.Fixed u
                && f.offsetDays() == u.offsetDays()) {
            return u.day().isBefore(f.day());
        }
        return until.in(year).isBefore(from.in(year));
    }

    private static boolean isLeapDay(SeasonDay.Fixed day) {
        return day.day().getMonthValue() == 2 && day.day().getDayOfMonth() == 29;
    }
}
