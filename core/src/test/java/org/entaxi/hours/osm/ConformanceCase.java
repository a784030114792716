package org.entaxi.hours.osm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.evaluation.HoursChange;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.evaluation.HoursInterval;
import org.entaxi.hours.evaluation.OpenState;
import org.entaxi.hours.holiday.HolidayCalendar;

/** One case of the published conformance set. */
record ConformanceCase(Map<String, Object> json) {

    String id() {
        return text("id");
    }

    String tier() {
        return text("tier");
    }

    String expression() {
        return text("expression");
    }

    String region() {
        return json.containsKey("holidayRegion") ? text("holidayRegion") : "";
    }

    boolean needsHolidays() {
        return !region().isEmpty() && expression().matches("(?s).*\\b[PS]H\\b.*");
    }

    ZoneId zone() {
        return ZoneId.of(text("timezone"));
    }

    /** Other spellings that are said to mean the same, those of the strict grammar. */
    List<String> strictEquivalents() {
        List<String> spellings = new ArrayList<>();
        if (json.get("equivalents") instanceof List<?> list) {
            for (Object item : list) {
                Map<?, ?> spelling = (Map<?, ?>) item;
                if (Boolean.TRUE.equals(spelling.get("strictGrammar"))) {
                    spellings.add((String) spelling.get("expression"));
                }
            }
        }
        return spellings;
    }

    /** What is wrong with an answer of the library; empty when nothing is. */
    String fault(String expression, HolidayCalendar calendar) {
        OsmHours reader = id().startsWith("ohrs") ? OsmHours.standard().commentMeansOpen() : OsmHours.standard();
        OpeningHours hours = reader.read(expression, text("timezone")).hours();
        if (!hours.isPublished()) {
            return "not understood";
        }
        HoursEvaluator evaluator = HoursEvaluator.compile(hours, null, calendar);
        return switch (text("kind")) {
            case "intervals" -> intervals(evaluator);
            case "day" -> day(evaluator);
            case "state" -> state(evaluator, text("at"), text("state"));
            default -> nextChange(evaluator);
        };
    }

    /** The days on which an interval of the case begins. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (Object item : (List<?>) json.get("intervals")) {
            Map<?, ?> interval = (Map<?, ?>) item;
            LocalDate from = LocalDateTime.parse((String) interval.get("from")).toLocalDate();
            LocalDate until = LocalDateTime.parse((String) interval.get("to"))
                    .minusMinutes(1)
                    .toLocalDate();
            from.datesUntil(until.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private String intervals(HoursEvaluator evaluator) {
        Map<?, ?> window = (Map<?, ?>) json.get("window");
        List<String> expected = new ArrayList<>();
        for (Object item : (List<?>) json.get("intervals")) {
            Map<?, ?> interval = (Map<?, ?>) item;
            add(expected, (String) interval.get("from"), (String) interval.get("to"), (String) interval.get("state"));
        }
        List<String> actual = answer(evaluator, local((String) window.get("from")), local((String) window.get("to")));
        if (!expected.equals(actual)) {
            return "intervals\n  expected " + expected + "\n  but was  " + actual;
        }
        StringBuilder faults = new StringBuilder();
        for (Object item : (List<?>) json.get("probes")) {
            Map<?, ?> probe = (Map<?, ?>) item;
            faults.append(state(evaluator, (String) probe.get("at"), (String) probe.get("state")));
        }
        return faults.toString();
    }

    private String day(HoursEvaluator evaluator) {
        LocalDate date = LocalDate.parse(text("date"));
        List<String> expected = new ArrayList<>();
        for (Object item : (List<?>) json.get("day")) {
            Map<?, ?> range = (Map<?, ?>) item;
            if (!"closed".equals(range.get("state"))) {
                add(expected, clock(date, range.get("from")), clock(date, range.get("to")), (String)
                        range.get("state"));
            }
        }
        List<String> actual =
                answer(evaluator, date.atStartOfDay(), date.plusDays(1).atStartOfDay());
        return expected.equals(actual) ? "" : "day\n  expected " + expected + "\n  but was  " + actual;
    }

    private static String clock(LocalDate date, Object time) {
        return "24:00".equals(time) ? date.plusDays(1) + "T00:00" : date + "T" + time;
    }

    private String nextChange(HoursEvaluator evaluator) {
        Instant at = local(text("at")).atZone(zone()).toInstant();
        Duration horizon = Duration.ofSeconds(Long.MAX_VALUE);
        // One origin asks for the next other state, the other one for the next other state or comment.
        HoursChange change =
                id().startsWith("ohjs") ? evaluator.nextStateChange(at, horizon) : evaluator.nextChange(at, horizon);
        String actual = change == null
                ? "null"
                : LocalDateTime.ofInstant(change.at(), zone()).toString();
        return actual.equals(text("next")) ? "" : "next change: expected " + text("next") + " but was " + actual;
    }

    private String state(HoursEvaluator evaluator, String at, String expected) {
        String actual =
                name(evaluator.state(local(at).atZone(zone()).toInstant()).state());
        return actual.equals(expected) ? "" : "at " + at + ": expected " + expected + " but was " + actual + "\n";
    }

    private List<String> answer(HoursEvaluator evaluator, LocalDateTime from, LocalDateTime until) {
        List<String> answer = new ArrayList<>();
        for (HoursInterval interval : evaluator.intervals(
                from.atZone(zone()).toInstant(), until.atZone(zone()).toInstant())) {
            if (interval.state().state() != OpenState.CLOSED) {
                add(
                        answer,
                        LocalDateTime.ofInstant(interval.from(), zone()).toString(),
                        LocalDateTime.ofInstant(interval.until(), zone()).toString(),
                        name(interval.state().state()));
            }
        }
        return answer;
    }

    /** Neighbours of the same state are one: comments do not count. */
    private static void add(List<String> list, String from, String until, String state) {
        if (!list.isEmpty()) {
            String[] last = list.get(list.size() - 1).split(" ");
            if (last[1].equals(from) && last[2].equals(state)) {
                list.set(list.size() - 1, last[0] + " " + until + " " + state);
                return;
            }
        }
        list.add(from + " " + until + " " + state);
    }

    private static String name(OpenState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text);
    }

    private String text(String member) {
        return String.valueOf(json.get(member));
    }
}
