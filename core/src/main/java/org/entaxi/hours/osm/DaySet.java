package org.entaxi.hours.osm;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.Season;
import org.jspecify.annotations.Nullable;

/**
 * A set of days that can be cut with another and shifted by a day: {@link Days} with set operations. A day is in it
 * when it fits every member that is given; null is not given, an empty list or mask fits nothing.
 *
 * @param weekdays one bit a weekday, Monday lowest
 * @param nth weekdays by their place in the month
 * @param seasons parts of every year
 * @param dates dates of particular years
 * @param weeks ISO weeks
 * @param holidays holidays
 */
record DaySet(
        int weekdays,
        @Nullable List<NthWeekday> nth,
        @Nullable List<Season> seasons,
        @Nullable List<DateRange> dates,
        @Nullable Set<Integer> weeks,
        @Nullable List<HolidayDay> holidays) {

    static final int WHOLE_WEEK = 0b111_1111;
    private static final int SUNDAY = 0b100_0000;
    static final DaySet ALL = new DaySet(WHOLE_WEEK, null, null, null, null, null);

    DaySet withWeekdays(int mask) {
        return new DaySet(mask, nth, seasons, dates, weeks, holidays);
    }

    DaySet withNth(List<NthWeekday> value) {
        return new DaySet(weekdays, value, seasons, dates, weeks, holidays);
    }

    DaySet withSeasons(List<Season> value) {
        return new DaySet(weekdays, nth, value, dates, weeks, holidays);
    }

    DaySet withDates(List<DateRange> value) {
        return new DaySet(weekdays, nth, seasons, value, weeks, holidays);
    }

    DaySet withWeeks(Set<Integer> value) {
        return new DaySet(weekdays, nth, seasons, dates, new TreeSet<>(value), holidays);
    }

    DaySet withHolidays(List<HolidayDay> value) {
        return new DaySet(weekdays, nth, seasons, dates, weeks, value);
    }

    boolean isEmpty() {
        return weekdays == 0
                || nth != null && nth.isEmpty()
                || seasons != null && seasons.isEmpty()
                || dates != null && dates.isEmpty()
                || weeks != null && weeks.isEmpty()
                || holidays != null && holidays.isEmpty();
    }

    /** Tells whether only the day of the week decides. */
    boolean isWeekly() {
        return nth == null && seasons == null && dates == null && weeks == null && holidays == null;
    }

    /** Tells whether it is exactly the public holidays. */
    boolean isPublicHolidays() {
        return weekdays == WHOLE_WEEK
                && nth == null
                && seasons == null
                && dates == null
                && weeks == null
                && List.of(HolidayDay.PUBLIC).equals(holidays);
    }

    /** Tells whether every day of the other is surely in this one. */
    boolean covers(DaySet other) {
        return (weekdays & other.weekdays) == other.weekdays
                && covers(nth, other.nth)
                && covers(seasons, other.seasons)
                && covers(dates, other.dates)
                && (weeks == null || other.weeks != null && weeks.containsAll(other.weeks))
                && covers(holidays, other.holidays);
    }

    private static boolean covers(@Nullable List<?> all, @Nullable List<?> some) {
        return all == null || some != null && all.containsAll(some);
    }

    /** The days that are in both; null when that cannot be said in one set. */
    @Nullable
    DaySet and(DaySet other) {
        if ((weekdays & other.weekdays) == 0 || DateSets.disjoint(dates, other.dates)) {
            return withWeekdays(0);
        }
        if (isEmpty() || other.isEmpty()) {
            return withWeekdays(0);
        }
        List<NthWeekday> bothNth = both(nth, other.nth, DateSets::andNth);
        List<Season> bothSeasons = both(seasons, other.seasons, SeasonSets::and);
        List<HolidayDay> bothHolidays = both(holidays, other.holidays, DateSets::andHolidays);
        if (isLost(bothNth, nth, other.nth)
                || isLost(bothSeasons, seasons, other.seasons)
                || isLost(bothHolidays, holidays, other.holidays)) {
            return null;
        }
        Set<Integer> bothWeeks = weeks == null ? other.weeks : new TreeSet<>(weeks);
        if (bothWeeks != null && weeks != null && other.weeks != null) {
            bothWeeks.retainAll(other.weeks);
        }
        List<DateRange> bothDates = both(dates, other.dates, DateSets::and);
        return new DaySet(weekdays & other.weekdays, bothNth, bothSeasons, bothDates, bothWeeks, bothHolidays);
    }

    private static boolean isLost(@Nullable Object result, @Nullable Object one, @Nullable Object other) {
        return result == null && (one != null || other != null);
    }

    private interface Cut<T> {
        @Nullable
        List<T> and(List<T> one, List<T> other);
    }

    private static <T> @Nullable List<T> both(@Nullable List<T> one, @Nullable List<T> other, Cut<T> cut) {
        if (one == null) {
            return other;
        }
        return other == null || one.equals(other) ? one : cut.and(one, other);
    }

    /** The days after these; null when that cannot be said. The Monday after a week is one of the next week. */
    @Nullable
    List<DaySet> nextDays() {
        int sunday = weekdays & SUNDAY;
        if (weeks == null || sunday == 0) {
            return List.of(shifted(weekdays, weeks));
        }
        if (weeks.contains(52) || weeks.contains(53)) {
            return null;
        }
        Set<Integer> nextWeeks = new TreeSet<>();
        weeks.forEach(week -> nextWeeks.add(week + 1));
        return List.of(shifted(weekdays & ~SUNDAY, weeks), shifted(sunday, nextWeeks));
    }

    private DaySet shifted(int mask, @Nullable Set<Integer> ofWeeks) {
        return new DaySet(
                (mask << 1 | mask >> 6) & WHOLE_WEEK,
                nth == null ? null : nth.stream().map(DateSets::next).toList(),
                seasons == null ? null : seasons.stream().map(SeasonSets::next).toList(),
                dates == null ? null : dates.stream().map(DateSets::next).toList(),
                ofWeeks,
                holidays == null
                        ? null
                        : holidays.stream()
                                .map(h -> new HolidayDay(h.kind(), h.offsetDays() + 1))
                                .toList());
    }

    Days toDays() {
        Days.Builder days = Days.builder();
        if (weekdays != WHOLE_WEEK) {
            days.weekdays(weekdays(weekdays));
        }
        return days.nthWeekdays(nth == null ? List.of() : nth)
                .seasons(seasons == null ? List.of() : seasons)
                .dates(dates == null ? List.of() : dates)
                .weeks(weeks == null ? Set.of() : weeks)
                .holidays(holidays == null ? List.of() : holidays)
                .build();
    }

    static List<DayOfWeek> weekdays(int mask) {
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((mask >> day.ordinal() & 1) != 0) {
                days.add(day);
            }
        }
        return days;
    }
}
