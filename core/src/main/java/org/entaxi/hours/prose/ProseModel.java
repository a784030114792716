package org.entaxi.hours.prose;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.Season;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.text.LocalizedText;

/** Puts statements together: what is said of a day later replaces what overlaps it, and adds to it otherwise. */
final class ProseModel {

    private final HolidayPolicy policy;
    private final Map<List<Season>, List<List<TimeRange>>> weeks = new LinkedHashMap<>();
    private final List<Schedule> others = new ArrayList<>();
    private final List<SpecialDays> special = new ArrayList<>();
    private int closedDays;

    ProseModel(HolidayPolicy policy) {
        this.policy = policy;
    }

    void add(Said said) {
        Said.On on = said.on();
        if (!on.seasons().isEmpty() && (said.ranges().isEmpty() || weeks.containsKey(List.<Season>of()))) {
            special.add(special(said));
            return;
        }
        closedDays |= said.ranges().isEmpty() ? on.weekdays() : 0;
        for (int day = 0; day < 7; day++) {
            if ((on.weekdays() >> day & 1) != 0) {
                boolean doubt = on.alternate() || (on.doubtful() >> day & 1) != 0;
                merge(week(on.seasons()), day, doubtful(said.ranges(), doubt), said.added());
            }
        }
        if (!on.nth().isEmpty()) {
            Days days =
                    Days.builder().nthWeekdays(on.nth()).seasons(on.seasons()).build();
            others.add(schedule(days, doubtful(said.ranges(), on.alternate())));
        }
        if (on.holidays() && !said.ranges().isEmpty()) {
            others.add(schedule(Days.builder().seasons(on.seasons()).build(), said.ranges())
                    .withPublicHolidays(HolidayPolicy.OWN_HOURS));
        }
    }

    /** What is said of a part of the year beside the rest of it replaces the rest there. */
    private static SpecialDays special(Said said) {
        Said.On on = said.on();
        List<DayOfWeek> weekdays = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            if ((on.weekdays() >> day & 1) != 0) {
                weekdays.add(DayOfWeek.of(day + 1));
            }
        }
        Days days = Days.builder()
                .weekdays(weekdays.size() == 7 ? List.of() : weekdays)
                .nthWeekdays(on.nth())
                .seasons(on.seasons())
                .build();
        return new SpecialDays(days, doubtful(said.ranges(), on.alternate()), LocalizedText.EMPTY);
    }

    List<SpecialDays> specialDays() {
        return special;
    }

    private List<List<TimeRange>> week(List<Season> seasons) {
        return weeks.computeIfAbsent(seasons, s -> {
            List<List<TimeRange>> week = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                week.add(List.of());
            }
            return week;
        });
    }

    private static void merge(List<List<TimeRange>> week, int day, List<TimeRange> ranges, boolean added) {
        List<TimeRange> old = week.get(day);
        boolean overlap = old.stream().anyMatch(a -> ranges.stream().anyMatch(b -> overlap(a, b)));
        if (ranges.isEmpty() || overlap && !added) {
            week.set(day, ranges);
            return;
        }
        List<TimeRange> both = new ArrayList<>(old);
        both.addAll(ranges);
        week.set(day, both);
    }

    private static boolean overlap(TimeRange a, TimeRange b) {
        return a.opens() == null || b.opens() == null || start(a) < end(b) && start(b) < end(a);
    }

    private static int start(TimeRange range) {
        ClockTime opens = range.opens();
        return opens == null ? 0 : opens.secondOfDay();
    }

    private static int end(TimeRange range) {
        ClockTime closes = range.closes();
        int end = closes == null ? ClockTime.END_OF_DAY.secondOfDay() : closes.secondOfDay();
        return end <= start(range) ? end + ClockTime.END_OF_DAY.secondOfDay() : end;
    }

    private static List<TimeRange> doubtful(List<TimeRange> ranges, boolean doubt) {
        return doubt
                ? ranges.stream().map(r -> r.withStatus(RangeStatus.UNCERTAIN)).toList()
                : ranges;
    }

    List<Schedule> schedules() {
        List<Schedule> schedules = new ArrayList<>();
        weeks.forEach((seasons, week) -> {
            Map<List<TimeRange>, List<DayOfWeek>> alike = new LinkedHashMap<>();
            for (int day = 0; day < 7; day++) {
                if (!week.get(day).isEmpty()) {
                    alike.computeIfAbsent(week.get(day), r -> new ArrayList<>()).add(DayOfWeek.of(day + 1));
                }
            }
            alike.forEach((ranges, days) -> schedules.add(schedule(
                    Days.builder()
                            .weekdays(days.size() == 7 ? List.of() : days)
                            .seasons(seasons)
                            .build(),
                    ranges)));
        });
        schedules.addAll(others);
        if (schedules.isEmpty() && closedDays != 0) {
            onlyClosed(schedules);
        }
        return schedules;
    }

    /** "Closed on Sundays" and nothing else: the other days have hours, and nobody said which. */
    private void onlyClosed(List<Schedule> schedules) {
        List<DayOfWeek> others = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            if ((closedDays >> day & 1) == 0) {
                others.add(DayOfWeek.of(day + 1));
            }
        }
        boolean always = others.isEmpty();
        TimeRange unknown = TimeRange.byAppointment().withAccess(null);
        schedules.add(schedule(Days.builder().weekdays(others).build(), always ? List.of() : List.of(unknown)));
    }

    private Schedule schedule(Days days, List<TimeRange> ranges) {
        return new Schedule(days, ranges, policy, LocalizedText.EMPTY);
    }
}
