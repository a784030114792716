package org.entaxi.hours.osm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.entaxi.hours.holiday.HolidayKind;
import org.jspecify.annotations.Nullable;

/** Writes days as OSM selectors; null where OSM has no words for them. */
final class DayWriter {

    private static final int FIRST_YEAR = 1900;

    private DayWriter() {}

    /** The selectors; empty for every day, null when OSM cannot say it. */
    static @Nullable String write(Days days) {
        if (days.weekCycle() != null
                || !days.seasons().isEmpty() && !days.dates().isEmpty()) {
            return null;
        }
        List<String> wide = new ArrayList<>();
        for (DateRange range : days.dates()) {
            wide.add(date(range));
        }
        for (Season season : days.seasons()) {
            String text = season(season);
            if (text == null) {
                return null;
            }
            wide.add(text);
        }
        List<String> parts = new ArrayList<>();
        if (!wide.isEmpty()) {
            parts.add(String.join(",", wide));
        }
        if (!days.weeks().isEmpty()) {
            parts.add("week " + weeks(days.weeks()));
        }
        String holidays = holidays(days.holidays());
        if (holidays == null) {
            return null;
        }
        if (!holidays.isEmpty()) {
            parts.add(holidays);
        }
        String weekdays = days.nthWeekdays().isEmpty() ? weekdays(days.weekdays()) : nth(days);
        if (!weekdays.isEmpty()) {
            parts.add(weekdays);
        }
        return String.join(" ", parts);
    }

    private static String date(DateRange range) {
        LocalDate from = range.from() == null ? LocalDate.of(FIRST_YEAR, 1, 1) : range.from();
        LocalDate until = range.until();
        if (until == null) {
            return date(from) + "+";
        }
        return from.equals(until) ? date(from) : date(from) + "-" + date(until);
    }

    private static String date(LocalDate date) {
        return String.format(Locale.ROOT, "%04d %s %02d", date.getYear(), name(date.getMonth()), date.getDayOfMonth());
    }

    private static @Nullable String season(Season season) {
        if (season.from() instanceof SeasonDay.Fixed from
                && season.until() instanceof SeasonDay.Fixed until
                && from.offsetDays() == 0
                && until.offsetDays() == 0) {
            MonthDay first = from.day();
            MonthDay last = until.day();
            if (first.getDayOfMonth() == 1
                    && last.getDayOfMonth() == last.getMonth().maxLength()) {
                boolean one = first.getMonth() == last.getMonth();
                return one ? name(first.getMonth()) : name(first.getMonth()) + "-" + name(last.getMonth());
            }
            if (first.equals(last)) {
                return edge(from);
            }
        }
        String from = edge(season.from());
        String until = edge(season.until());
        return from == null || until == null ? null : from + "-" + until;
    }

    private static @Nullable String edge(SeasonDay day) {
        if (day instanceof SeasonDay.Fixed fixed) {
            return fixed.offsetDays() != 0
                    ? null
                    : String.format(
                            Locale.ROOT,
                            "%s %02d",
                            name(fixed.day().getMonth()),
                            fixed.day().getDayOfMonth());
        }
        if (day instanceof SeasonDay.Weekday weekday) {
            return name(weekday.month()) + " " + name(weekday.weekday()) + "[" + weekday.nth() + "]"
                    + offset(weekday.offsetDays());
        }
        return day instanceof SeasonDay.EasterDay easter && !easter.orthodox()
                ? "easter" + offset(easter.offsetDays())
                : null;
    }

    private static String offset(int days) {
        String unit = Math.abs(days) == 1 ? " day" : " days";
        return days == 0 ? "" : " " + (days > 0 ? "+" : "") + days + unit;
    }

    private static String weeks(Set<Integer> weeks) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int last = 0;
        for (int week : weeks) {
            if (from == 0 || week != last + 1) {
                if (from > 0) {
                    parts.add(weeks(from, last));
                }
                from = week;
            }
            last = week;
        }
        parts.add(weeks(from, last));
        return String.join(",", parts);
    }

    private static String weeks(int from, int until) {
        String first = String.format(Locale.ROOT, "%02d", from);
        return from == until ? first : first + String.format(Locale.ROOT, "-%02d", until);
    }

    private static @Nullable String holidays(List<HolidayDay> holidays) {
        List<String> parts = new ArrayList<>();
        for (HolidayDay holiday : holidays) {
            boolean known = holiday.kind() == HolidayKind.PUBLIC || holiday.kind() == HolidayKind.SCHOOL;
            if (!known || Math.abs(holiday.offsetDays()) > 1) {
                return null;
            }
            parts.add((holiday.kind() == HolidayKind.PUBLIC ? "PH" : "SH") + offset(holiday.offsetDays()));
        }
        return String.join(",", parts);
    }

    /** Weekdays of the month that fall on the weekdays that are given too. */
    private static String nth(Days days) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (NthWeekday nth : days.nthWeekdays()) {
            DayOfWeek fallsOn = nth.weekday().plus(nth.offsetDays());
            if (days.weekdays().isEmpty() || days.weekdays().contains(fallsOn)) {
                places.computeIfAbsent(name(nth.weekday()) + "|" + offset(nth.offsetDays()), k -> new ArrayList<>())
                        .add(Integer.toString(nth.nth()));
            }
        }
        List<String> parts = new ArrayList<>();
        places.forEach((key, list) -> {
            int bar = key.indexOf('|');
            parts.add(key.substring(0, bar) + "[" + String.join(",", list) + "]" + key.substring(bar + 1));
        });
        return String.join(",", parts);
    }

    /** Runs of three days and more with a hyphen. */
    static String weekdays(Set<DayOfWeek> weekdays) {
        if (weekdays.isEmpty() || weekdays.size() == 7) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        List<DayOfWeek> days = List.copyOf(weekdays);
        for (int i = 0; i < days.size(); ) {
            int j = i;
            while (j + 1 < days.size() && days.get(j + 1) == days.get(j).plus(1)) {
                j++;
            }
            String first = name(days.get(i));
            parts.add(i == j ? first : first + (j == i + 1 ? "," : "-") + name(days.get(j)));
            i = j + 1;
        }
        return String.join(",", parts);
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
