package org.entaxi.hours.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.entaxi.hours.WeekCycle;

/** Says which days are meant. */
final class DayWords {

    private final Speech speech;

    DayWords(Speech speech) {
        this.speech = speech;
    }

    String days(Days days) {
        List<String> when = new ArrayList<>();
        if (!days.nthWeekdays().isEmpty()) {
            when.add(nthWeekdays(days.nthWeekdays()));
        } else if (!days.weekdays().isEmpty()) {
            when.add(speech.weekdays(days.weekdays()));
        }
        if (!days.holidays().isEmpty()) {
            when.add(speech.list(days.holidays().stream().map(this::holiday).toList()));
        }
        if (!days.dates().isEmpty()) {
            when.add(speech.list(days.dates().stream().map(this::dates).toList()));
        }
        if (!days.seasons().isEmpty()) {
            when.add(speech.list(days.seasons().stream().map(this::season).toList()));
        }
        if (!days.weeks().isEmpty()) {
            String weeks = speech.list(days.weeks().stream().map(speech::number).toList());
            when.add(speech.say("weeks", Map.of("weeks", weeks)));
        }
        WeekCycle cycle = days.weekCycle();
        if (cycle != null) {
            String from = speech.date(cycle.from());
            when.add(speech.count("week-cycle", Map.of("weeks", cycle.every(), "date", from)));
        }
        if (when.isEmpty()) {
            return speech.say("every-day");
        }
        String text = when.get(0);
        for (String more : when.subList(1, when.size())) {
            text = speech.say("seasonal", Map.of("days", text, "season", more));
        }
        return text;
    }

    /** Places of the same weekday together: the first and third Wednesday. */
    private String nthWeekdays(List<NthWeekday> nths) {
        record Named(DayOfWeek weekday, int offset) {}
        Map<Named, List<String>> places = new LinkedHashMap<>();
        for (NthWeekday nth : nths) {
            places.computeIfAbsent(new Named(nth.weekday(), nth.offsetDays()), k -> new ArrayList<>())
                    .add(place(nth.nth()));
        }
        List<String> parts = new ArrayList<>();
        places.forEach((named, list) -> parts.add(offset(
                speech.say("nth-weekday", Map.of("nth", speech.list(list), "weekday", speech.weekday(named.weekday()))),
                named.offset())));
        return speech.list(parts);
    }

    private String place(int nth) {
        return speech.count("nth", Map.of("nth", nth > 0 ? "n" + nth : "m" + -nth));
    }

    private String offset(String day, int days) {
        if (days == 0) {
            return day;
        }
        return speech.count(days > 0 ? "days-after" : "days-before", Map.of("days", Math.abs(days), "day", day));
    }

    private String holiday(HolidayDay holiday) {
        String kind = holiday.kind().name().toLowerCase(Locale.ROOT);
        return offset(speech.say("kind", Map.of("kind", kind)), holiday.offsetDays());
    }

    private String dates(DateRange range) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from == null) {
            return until == null
                    ? speech.say("every-day")
                    : speech.say("date-until", Map.of("date", speech.date(until)));
        }
        if (until == null) {
            return speech.say("date-from", Map.of("date", speech.date(from)));
        }
        if (from.equals(until)) {
            return speech.date(from);
        }
        return speech.say("date-range", Map.of("from", speech.date(from), "until", speech.date(until)));
    }

    private String season(Season season) {
        if (season.from().equals(season.until())) {
            return edge(season.from());
        }
        return speech.say("date-range", Map.of("from", edge(season.from()), "until", edge(season.until())));
    }

    private String edge(SeasonDay day) {
        if (day instanceof SeasonDay.Fixed fixed) {
            return offset(speech.monthDay(fixed.day()), fixed.offsetDays());
        }
        if (day instanceof SeasonDay.EasterDay easter) {
            return offset(speech.say(easter.orthodox() ? "orthodox-easter" : "easter"), easter.offsetDays());
        }
        SeasonDay.Weekday weekday = (SeasonDay.Weekday) day;
        String nth = speech.say(
                "nth-weekday", Map.of("nth", place(weekday.nth()), "weekday", speech.weekday(weekday.weekday())));
        String month = speech.month(MonthDay.of(weekday.month(), 1));
        return offset(speech.say("seasonal", Map.of("days", nth, "season", month)), weekday.offsetDays());
    }
}
