package org.entaxi.hours.prose;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;

/** The hours of a usual week, days of equal hours together, nights joined that midnight has cut. */
final class WeekWords {

    /** A range that begins at midnight and ends later than this is a morning of its own, not the end of a night. */
    private static final int LATEST_NIGHT = 12 * 3600;

    private final Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);

    WeekWords(List<Schedule> weekly) {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeRange> ranges = new ArrayList<>();
            for (Schedule schedule : weekly) {
                Set<DayOfWeek> days = schedule.days().weekdays();
                if (days.isEmpty() || days.contains(day)) {
                    ranges.addAll(schedule.ranges());
                }
            }
            ranges.sort(Comparator.comparingInt(WeekWords::start));
            week.put(day, ranges);
        }
        joinNights();
    }

    private static int start(TimeRange range) {
        ClockTime opens = range.opens();
        return opens == null ? 0 : opens.secondOfDay();
    }

    private void joinNights() {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeRange> today = week.getOrDefault(day, List.of());
            List<TimeRange> tomorrow = week.getOrDefault(day.plus(1), List.of());
            if (today.isEmpty() || tomorrow.isEmpty() || tomorrow == today) {
                continue;
            }
            TimeRange evening = today.get(today.size() - 1);
            TimeRange night = tomorrow.get(0);
            ClockTime closes = night.closes();
            boolean joined = ClockTime.END_OF_DAY.equals(evening.closes())
                    && ClockTime.START_OF_DAY.equals(night.opens())
                    && closes != null
                    && closes.secondOfDay() <= LATEST_NIGHT
                    && start(evening) > closes.secondOfDay()
                    && evening.withTimes(null, null).equals(night.withTimes(null, null));
            if (joined) {
                today.set(today.size() - 1, evening.withTimes(evening.opens(), closes));
                tomorrow.remove(0);
            }
        }
    }

    /** Days by their hours, in the order of the week. */
    Map<List<TimeRange>, Set<DayOfWeek>> grouped() {
        Map<List<TimeRange>, Set<DayOfWeek>> grouped = new LinkedHashMap<>();
        week.forEach((day, ranges) -> grouped.computeIfAbsent(ranges, r -> EnumSet.noneOf(DayOfWeek.class))
                .add(day));
        return grouped;
    }
}
