package org.entaxi.hours.osm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.NthWeekday;
import org.jspecify.annotations.Nullable;

/** Cuts and shifts dates, weekdays of the month and holidays. */
final class DateSets {

    private DateSets() {}

    static List<DateRange> and(List<DateRange> one, List<DateRange> other) {
        List<DateRange> both = new ArrayList<>();
        for (DateRange a : one) {
            for (DateRange b : other) {
                LocalDate from = later(a.from(), b.from());
                LocalDate until = earlier(a.until(), b.until());
                if (from == null || until == null || !from.isAfter(until)) {
                    both.add(new DateRange(from, until));
                }
            }
        }
        return both;
    }

    static boolean disjoint(@Nullable List<DateRange> one, @Nullable List<DateRange> other) {
        return one != null && other != null && and(one, other).isEmpty();
    }

    static DateRange next(DateRange range) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        return new DateRange(from == null ? null : from.plusDays(1), until == null ? null : until.plusDays(1));
    }

    static NthWeekday next(NthWeekday nth) {
        return new NthWeekday(nth.weekday(), nth.nth(), nth.offsetDays() + 1);
    }

    /** Null when a place from the start of the month meets one from its end. */
    static @Nullable List<NthWeekday> andNth(List<NthWeekday> one, List<NthWeekday> other) {
        List<NthWeekday> both = new ArrayList<>();
        for (NthWeekday a : one) {
            for (NthWeekday b : other) {
                if (a.equals(b)) {
                    both.add(a);
                } else if (fallsOn(a) == fallsOn(b)
                        && (a.offsetDays() != b.offsetDays() || mayMeet(a.nth(), b.nth()))) {
                    return null;
                }
            }
        }
        return both;
    }

    /** Whether a place from the start of a month and one from its end can be the same day. */
    private static boolean mayMeet(int a, int b) {
        if (a > 0 == b > 0) {
            return false;
        }
        int fromStart = Math.max(a, b);
        int fromEnd = -Math.min(a, b);
        int earliest = 28 - 7 * fromEnd + 1;
        int latest = 31 - 7 * (fromEnd - 1);
        return 7 * (fromStart - 1) + 1 <= latest && 7 * fromStart >= earliest;
    }

    private static DayOfWeek fallsOn(NthWeekday nth) {
        return nth.weekday().plus(nth.offsetDays());
    }

    /** Null when two kinds of holiday meet, which may fall on the same day. */
    static @Nullable List<HolidayDay> andHolidays(List<HolidayDay> one, List<HolidayDay> other) {
        if (one.containsAll(other)) {
            return other;
        }
        return other.containsAll(one) ? one : null;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) {
            return b;
        }
        return b == null || a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) {
            return b;
        }
        return b == null || a.isBefore(b) ? a : b;
    }
}
