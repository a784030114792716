package org.entaxi.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Which days: a day is one of them when it fits every member that is given, and it fits a member when it fits one of
 * the member's entries. Nothing given means every day.
 *
 * <pre>{@code
 * {"weekdays": ["monday", "tuesday"], "seasons": [{"from": "--10-01", "until": "--04-30"}]}
 * {"nthWeekdays": [{"weekday": "wednesday", "nth": 1}, {"weekday": "wednesday", "nth": 3}]}
 * {"dates": [{"from": "2026-12-24", "until": "2026-12-31"}]}
 * }</pre>
 *
 * <p>In JSON empty and absent members are left out. Immutable and thread-safe.
 *
 * @param weekdays days of the week, Monday first
 * @param nthWeekdays weekdays by their place in the month
 * @param seasons parts of every year
 * @param dates dates of particular years
 * @param weeks ISO 8601 weeks of the year, 1 to 53, ascending
 * @param weekCycle every n-th week; null when every week
 * @param holidays holidays of a kind; needs a calendar, and without one no day fits
 */
public record Days(
        Set<DayOfWeek> weekdays,
        List<NthWeekday> nthWeekdays,
        List<Season> seasons,
        List<DateRange> dates,
        Set<Integer> weeks,
        @Nullable WeekCycle weekCycle,
        List<HolidayDay> holidays)
        implements Serializable {

    /** Every day. */
    public static final Days EVERY_DAY = builder().build();

    /**
     * Copies the collections and puts the sets in order.
     *
     * @param weekdays days of the week
     * @param nthWeekdays weekdays by their place in the month
     * @param seasons parts of every year
     * @param dates dates of particular years
     * @param weeks weeks of the year
     * @param weekCycle every n-th week
     * @param holidays holidays of a kind
     * @throws IllegalArgumentException if a week is outside 1 to 53
     */
    public Days {
        weekdays = weekdays.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        nthWeekdays = List.copyOf(nthWeekdays);
        seasons = List.copyOf(seasons);
        dates = List.copyOf(dates);
        weeks = weeks.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(weeks));
        holidays = List.copyOf(holidays);
        for (int week : weeks) {
            if (week < 1 || week > 53) {
                throw new IllegalArgumentException("Week outside 1 to 53: " + week);
            }
        }
    }

    /**
     * Days of the week.
     *
     * @param weekdays the days; none means every day
     * @return the days
     */
    public static Days of(DayOfWeek... weekdays) {
        return builder().weekdays(List.of(weekdays)).build();
    }

    /**
     * One date.
     *
     * @param date the date
     * @return the day
     */
    public static Days of(LocalDate date) {
        return builder().dates(List.of(DateRange.of(date))).build();
    }

    /**
     * Dates from one to another.
     *
     * @param from the first
     * @param until the last, inclusive
     * @return the days
     */
    public static Days between(LocalDate from, LocalDate until) {
        return builder().dates(List.of(new DateRange(from, until))).build();
    }

    /**
     * An empty builder: every day.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from these days.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder()
                .weekdays(weekdays)
                .nthWeekdays(nthWeekdays)
                .seasons(seasons)
                .dates(dates)
                .weeks(weeks)
                .weekCycle(weekCycle)
                .holidays(holidays);
    }

    /**
     * Tells whether nothing but days of the week decides.
     *
     * @return true when every other member is empty
     */
    public boolean isWeekly() {
        return nthWeekdays.isEmpty()
                && seasons.isEmpty()
                && dates.isEmpty()
                && weeks.isEmpty()
                && weekCycle == null
                && holidays.isEmpty();
    }

    /**
     * Tells whether a date is one of these days.
     *
     * @param date the date
     * @param calendar the holidays of the place; {@link HolidayCalendar#NONE} when not known
     * @return true when it is
     */
    public boolean contains(LocalDate date, HolidayCalendar calendar) {
        return (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()))
                && fits(nthWeekdays, d -> d.contains(date))
                && fits(seasons, s -> s.contains(date))
                && fits(dates, d -> d.contains(date))
                && (weeks.isEmpty() || weeks.contains(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                && (weekCycle == null || weekCycle.contains(date))
                && fits(holidays, h -> h.contains(date, calendar));
    }

    private static <T> boolean fits(List<T> entries, Predicate<T> test) {
        return entries.isEmpty() || entries.stream().anyMatch(test);
    }

    /** Collects {@link Days}. Not thread-safe. */
    public static final class Builder {
        private Collection<DayOfWeek> weekdays = List.of();
        private List<NthWeekday> nthWeekdays = List.of();
        private List<Season> seasons = List.of();
        private List<DateRange> dates = List.of();
        private Collection<Integer> weeks = List.of();
        private @Nullable WeekCycle weekCycle;
        private List<HolidayDay> holidays = List.of();

        private Builder() {}

        /**
         * Sets the days of the week.
         *
         * @param value the days; empty for every day
         * @return this builder
         */
        public Builder weekdays(Collection<DayOfWeek> value) {
            weekdays = Objects.requireNonNull(value, "weekdays");
            return this;
        }

        /**
         * Sets the weekdays by their place in the month.
         *
         * @param value the days; empty for any
         * @return this builder
         */
        public Builder nthWeekdays(List<NthWeekday> value) {
            nthWeekdays = Objects.requireNonNull(value, "nthWeekdays");
            return this;
        }

        /**
         * Sets the parts of the year.
         *
         * @param value the seasons; empty for the whole year
         * @return this builder
         */
        public Builder seasons(List<Season> value) {
            seasons = Objects.requireNonNull(value, "seasons");
            return this;
        }

        /**
         * Sets the dates of particular years.
         *
         * @param value the ranges; empty for any date
         * @return this builder
         */
        public Builder dates(List<DateRange> value) {
            dates = Objects.requireNonNull(value, "dates");
            return this;
        }

        /**
         * Sets the weeks of the year.
         *
         * @param value ISO weeks, 1 to 53; empty for every week
         * @return this builder
         */
        public Builder weeks(Collection<Integer> value) {
            weeks = Objects.requireNonNull(value, "weeks");
            return this;
        }

        /**
         * Sets the cycle of weeks.
         *
         * @param value the cycle; null for every week
         * @return this builder
         */
        public Builder weekCycle(@Nullable WeekCycle value) {
            weekCycle = value;
            return this;
        }

        /**
         * Sets the kinds of holiday.
         *
         * @param value the holidays; empty when holidays do not matter
         * @return this builder
         */
        public Builder holidays(List<HolidayDay> value) {
            holidays = Objects.requireNonNull(value, "holidays");
            return this;
        }

        /**
         * The days.
         *
         * @return the days
         */
        public Days build() {
            Set<DayOfWeek> onDays = weekdays.isEmpty() ? Set.of() : EnumSet.copyOf(weekdays);
            Set<Integer> inWeeks = weeks.isEmpty() ? Set.of() : new TreeSet<>(weeks);
            return new Days(onDays, nthWeekdays, seasons, dates, inWeeks, weekCycle, holidays);
        }
    }
}
