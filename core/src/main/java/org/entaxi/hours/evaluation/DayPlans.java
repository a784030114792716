package org.entaxi.hours.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.holiday.Holiday;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayKind;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Works out one day from the model. Everything that decides a day stands here. */
final class DayPlans {

    private final OpeningHours hours;
    private final HolidayCalendar calendar;
    private final boolean holidaysConsidered;
    private final HoursState closed;
    private final HoursState outOfValidity;
    private final boolean runsOver;
    private final Map<Timeline, Timeline> shared = new ConcurrentHashMap<>();

    DayPlans(OpeningHours hours, @Nullable HolidayCalendar calendar) {
        this.hours = hours;
        this.calendar = calendar == null ? HolidayCalendar.NONE : calendar.remembering();
        this.holidaysConsidered = calendar != null;
        this.closed = HoursState.closed(LocalizedText.EMPTY, holidaysConsidered);
        this.runsOver = runsOver(hours);
        this.outOfValidity = HoursState.unknown(UnknownReason.OUT_OF_VALIDITY, holidaysConsidered);
    }

    /** Tells whether a range can reach into the day after; where none does, days are worked out by themselves. */
    private static boolean runsOver(OpeningHours hours) {
        return hours.schedules().stream().anyMatch(s -> runsOver(s.ranges()))
                || hours.specialDays().stream().anyMatch(s -> runsOver(s.ranges()));
    }

    private static boolean runsOver(List<TimeRange> ranges) {
        return ranges.stream()
                .anyMatch(r -> r.opens() != null
                        && r.closes() != null
                        && (r.closes().compareTo(r.opens()) <= 0 || r.closes().secondOfDay() > Timeline.DAY));
    }

    HoursState closed() {
        return closed;
    }

    /** Tells whether a holiday can make a difference. */
    boolean needsHolidays() {
        return holidaysConsidered
                && (hours.schedules().stream().anyMatch(s -> s.publicHolidays() != HolidayPolicy.AS_USUAL)
                        || Stream.concat(
                                        hours.schedules().stream().map(Schedule::days),
                                        hours.specialDays().stream().map(SpecialDays::days))
                                .anyMatch(d -> !d.holidays().isEmpty()));
    }

    /** The days on which something begins or ends for good. Between them everything repeats. */
    long[] edges() {
        List<DateRange> ranges = new ArrayList<>();
        hours.schedules().forEach(s -> ranges.addAll(s.days().dates()));
        hours.specialDays().forEach(s -> ranges.addAll(s.days().dates()));
        PartialDate from = hours.validity().from();
        PartialDate until = hours.validity().until();
        ranges.add(new DateRange(from == null ? null : from.latest(), until == null ? null : until.earliest()));
        return ranges.stream()
                .flatMap(r -> edges(r))
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray();
    }

    /** Tells whether every week is like every other. */
    boolean isWeekly() {
        return hours.specialDays().isEmpty()
                && hours.validity().from() == null
                && hours.validity().until() == null
                && hours.schedules().stream().allMatch(this::isWeekly);
    }

    private boolean isWeekly(Schedule schedule) {
        return schedule.days().isWeekly()
                && (!holidaysConsidered || schedule.publicHolidays() == HolidayPolicy.AS_USUAL);
    }

    private static Stream<LocalDate> edges(DateRange range) {
        List<LocalDate> edges = new ArrayList<>();
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from != null) {
            edges.add(from);
        }
        if (until != null) {
            edges.add(until.plusDays(1));
        }
        return edges.stream();
    }

    /** The claims of the ranges that start on a day; they may reach into the next. */
    private Timeline planOf(LocalDate day) {
        Claims claims = new Claims(holidaysConsidered);
        SpecialDays special = specialOn(day);
        if (special != null) {
            if (special.isClosure()) {
                claims.closedAllDay(special.reason());
            }
            special.ranges().forEach(range -> claims.range(range, null, special.reason()));
        } else if (hours.schedules().isEmpty()) {
            claims.unknownAllDay(hours.text().isEmpty() ? UnknownReason.NOT_PUBLISHED : UnknownReason.NOT_UNDERSTOOD);
        } else {
            regular(day, claims);
        }
        return Stretch.settle(claims.stretches(), closed);
    }

    /**
     * A calendar day: what started on it, and what runs over from the day before; from a day for which the information does
     * not hold, nothing that is known.
     */
    Timeline timelineOf(LocalDate day) {
        if (hours.validity().contains(day) != Truth.TRUE) {
            return share(Timeline.of(outOfValidity));
        }
        List<Stretch> claims = new ArrayList<>();
        collect(planOf(day), 0, claims);
        if (runsOver) {
            LocalDate dayBefore = day.minusDays(1);
            Timeline before = planOf(dayBefore);
            if (before.reachesBeyond(Timeline.DAY)) {
                boolean told = hours.validity().contains(dayBefore) == Truth.TRUE;
                collect(told ? before : before.replacingUnlessClosed(outOfValidity), Timeline.DAY, claims);
            }
        }
        return share(Stretch.settle(claims, closed));
    }

    private static void collect(Timeline plan, int start, List<Stretch> claims) {
        for (int from = start; from < start + Timeline.DAY; ) {
            int end = Math.min(plan.endAt(from), start + Timeline.DAY);
            HoursState state = plan.at(from);
            int rank =
                    switch (state.state()) {
                        case OPEN -> Stretch.rankOfOpen(state.access());
                        case UNKNOWN -> Stretch.UNKNOWN;
                        case CLOSED -> state.note().isEmpty() ? 0 : Stretch.CLOSED;
                    };
            claims.add(new Stretch(from - start, end - start, state, rank));
            from = end;
        }
    }

    private Timeline share(Timeline timeline) {
        Timeline known = shared.putIfAbsent(timeline, timeline);
        return known == null ? timeline : known;
    }

    private @Nullable SpecialDays specialOn(LocalDate day) {
        for (int i = hours.specialDays().size() - 1; i >= 0; i--) {
            SpecialDays special = hours.specialDays().get(i);
            if (special.days().contains(day, calendar)) {
                return special;
            }
        }
        return null;
    }

    private void regular(LocalDate day, Claims claims) {
        Holiday holiday = publicHoliday(day);
        List<Schedule> fitting = hours.schedules().stream()
                .filter(s -> s.days().contains(day, calendar))
                .toList();
        boolean ownHours = fitting.stream().anyMatch(s -> s.publicHolidays() == HolidayPolicy.OWN_HOURS);
        for (Schedule schedule : fitting) {
            switch (schedule.publicHolidays()) {
                case AS_USUAL -> addAll(schedule, null, claims);
                case OWN_HOURS -> {
                    if (holiday != null) {
                        addAll(schedule, null, claims);
                    }
                }
                case CLOSED -> {
                    if (holiday == null) {
                        addAll(schedule, null, claims);
                    } else {
                        claims.closedAllDay(holiday.name());
                    }
                }
                case UNKNOWN -> {
                    if (holiday == null) {
                        addAll(schedule, null, claims);
                    } else if (!ownHours) {
                        addAll(schedule, UnknownReason.HOLIDAY_POLICY_UNKNOWN, claims);
                    }
                }
            }
        }
    }

    private static void addAll(Schedule schedule, @Nullable UnknownReason doubt, Claims claims) {
        for (TimeRange range : schedule.ranges()) {
            claims.range(range, doubt, LocalizedText.EMPTY);
        }
    }

    private @Nullable Holiday publicHoliday(LocalDate day) {
        for (Holiday holiday : calendar.holidays(day.getYear())) {
            if (holiday.date().equals(day) && holiday.counts(HolidayKind.PUBLIC)) {
                return holiday;
            }
        }
        return null;
    }
}
