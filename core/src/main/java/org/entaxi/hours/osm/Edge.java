package org.entaxi.hours.osm;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import org.entaxi.hours.SeasonDay;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range of dates.
 *
 * @param year the year; null when every year is meant
 * @param month 1 to 12; 0 for Easter
 * @param dayOfMonth 1 to 31; 0 when the whole month, a weekday or Easter is meant
 * @param moving a weekday of the month or Easter; null when neither
 * @param offset days after it
 */
record Edge(@Nullable Integer year, int month, int dayOfMonth, @Nullable SeasonDay moving, int offset) {

    Edge withYear(@Nullable Integer other) {
        return new Edge(other, month, dayOfMonth, moving, offset);
    }

    boolean isWholeMonth() {
        return dayOfMonth == 0 && moving == null;
    }

    SeasonDay first() {
        return moving != null ? moving.withOffset(offset) : fixed(isWholeMonth() ? 1 : dayOfMonth);
    }

    SeasonDay last() {
        return moving != null ? moving.withOffset(offset) : fixed(isWholeMonth() ? 31 : dayOfMonth);
    }

    /** A day beyond the end of its month is the last one. */
    private SeasonDay fixed(int day) {
        int longest = Month.of(month).maxLength();
        return new SeasonDay.Fixed(MonthDay.of(month, Math.min(day, longest)), offset);
    }

    /** The date in a year; null when the year has no such day. */
    static @Nullable LocalDate in(int year, SeasonDay day) {
        if (day instanceof SeasonDay.Fixed fixed && !fixed.day().isValidYear(year)) {
            return null;
        }
        LocalDate date = day.in(year);
        if (day instanceof SeasonDay.Weekday weekday) {
            LocalDate named = date.minusDays(weekday.offsetDays());
            boolean there = named.getDayOfWeek() == weekday.weekday()
                    && YearMonth.from(named).getMonth() == weekday.month()
                    && place(named, weekday.nth()) == weekday.nth();
            return there ? date : null;
        }
        return date;
    }

    private static int place(LocalDate date, int nth) {
        return nth > 0 ? (date.getDayOfMonth() - 1) / 7 + 1 : -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);
    }
}
