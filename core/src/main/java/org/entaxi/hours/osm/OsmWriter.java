package org.entaxi.hours.osm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Validity;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes hours as an OSM expression. Not thread-safe. */
final class OsmWriter {

    private static final String ELSE_UNKNOWN = "|| unknown \"not all hours can be written here\"";

    private final OpeningHours hours;
    private final Locale reader;
    private final StringBuilder out = new StringBuilder();
    private final List<Finding> losses = new ArrayList<>();
    private boolean incomplete;

    OsmWriter(OpeningHours hours, Locale reader) {
        this.hours = hours;
        this.reader = reader;
    }

    ExportedHours<String> write() {
        lossesOfTheWhole();
        if (hours.schedules().isEmpty()) {
            rule("", "unknown");
        }
        boolean anyRange = hours.schedules().stream().anyMatch(s -> !s.ranges().isEmpty());
        if (!hours.schedules().isEmpty() && !anyRange) {
            rule("", "off");
        }
        for (int i = 0; i < hours.schedules().size(); i++) {
            Schedule schedule = hours.schedules().get(i);
            if (schedule.publicHolidays() != HolidayPolicy.OWN_HOURS) {
                regular(schedule, "/schedules/" + i);
            }
        }
        publicHolidays();
        for (int i = 0; i < hours.specialDays().size(); i++) {
            special(hours.specialDays().get(i), "/specialDays/" + i);
        }
        if (incomplete) {
            out.append(' ').append(ELSE_UNKNOWN);
        }
        String expression = out.toString();
        if (!OsmHours.standard().read(expression, null).isComplete()) {
            lose("", "combination of days");
        }
        return new ExportedHours<>(expression, losses);
    }

    private void lossesOfTheWhole() {
        if (!hours.note().isEmpty()) {
            lose("/note", "note");
        }
        if (!hours.validity().equals(Validity.ALWAYS)) {
            lose("/validity", "validity");
        }
        if (!hours.extensions().isEmpty()) {
            lose("", "extensions");
        }
    }

    private void regular(Schedule schedule, String pointer) {
        if (!schedule.note().isEmpty()) {
            lose(pointer + "/note", "note");
        }
        if (schedule.publicHolidays() == HolidayPolicy.UNKNOWN) {
            lose(pointer + "/publicHolidays", "publicHolidays");
        }
        String days = days(schedule.days(), pointer);
        if (days != null) {
            ranges(schedule.ranges(), days, ", ", pointer);
        }
    }

    private @Nullable String days(Days days, String pointer) {
        String text = DayWriter.write(days);
        if (text == null) {
            incomplete = true;
            lose(pointer + "/days", "days");
        }
        return text;
    }

    /** Ranges of the same kind share a rule. Uncertain ones first and breaks last, since the last one counts in OSM. */
    private void ranges(List<TimeRange> ranges, String days, String joint, String pointer) {
        String separator = joint;
        for (RangeStatus status : List.of(RangeStatus.UNCERTAIN, RangeStatus.OPEN, RangeStatus.CLOSED)) {
            Map<String, List<String>> byState = new LinkedHashMap<>();
            for (int i = 0; i < ranges.size(); i++) {
                TimeRange range = ranges.get(i);
                if (range.status() == status) {
                    String place = pointer + "/ranges/" + i;
                    String times = times(range, place);
                    TimeRange shown = times == null ? range.withStatus(RangeStatus.UNCERTAIN) : range;
                    String state = state(shown, place);
                    byState.computeIfAbsent(state, s -> new ArrayList<>()).add(times == null ? "" : times);
                }
            }
            for (Map.Entry<String, List<String>> entry : byState.entrySet()) {
                String times = String.join(
                        ",", entry.getValue().stream().filter(t -> !t.isEmpty()).toList());
                append(separator, join(join(days, times), entry.getKey()));
                separator = ", ";
            }
        }
    }

    private @Nullable String times(TimeRange range, String place) {
        ClockTime opens = range.opens();
        ClockTime closes = range.closes();
        if (opens == null || closes == null || opens.equals(closes)) {
            lose(place, "times");
            return null;
        }
        if (opens.secondOfDay() % 60 != 0 || closes.secondOfDay() % 60 != 0) {
            lose(place, "seconds");
        }
        return opens.toString().substring(0, 5) + "-" + closes.toString().substring(0, 5);
    }

    private String state(TimeRange range, String place) {
        if (range.bookingLink() != null) {
            lose(place + "/bookingLink", "bookingLink");
        }
        String comment = comment(range.note(), place + "/note");
        if (range.access() != null) {
            if (comment.isEmpty()) {
                comment = quote(AccessWords.comment(range.access()));
            } else {
                lose(place + "/access", "access");
            }
        }
        String state =
                switch (range.status()) {
                    case OPEN -> comment.isEmpty() ? "" : "open";
                    case UNCERTAIN -> "unknown";
                    case CLOSED -> "off";
                };
        return join(state, comment);
    }

    private String comment(LocalizedText note, String place) {
        LocalizedText.Chosen chosen = note.best(reader);
        if (chosen == null) {
            return "";
        }
        if (note.values().size() > 1) {
            lose(place, "languages");
        } else if (!chosen.tag().equals("und")) {
            lose(place, "language");
        }
        if (chosen.text().indexOf('"') >= 0) {
            lose(place, "quotation marks");
        }
        return quote(chosen.text());
    }

    private static String quote(String text) {
        return '"' + text.replace('"', '\'') + '"';
    }

    private void publicHolidays() {
        List<Schedule> regular = hours.schedules().stream()
                .filter(s -> s.publicHolidays() != HolidayPolicy.OWN_HOURS)
                .toList();
        boolean closed = regular.stream().anyMatch(s -> s.publicHolidays() == HolidayPolicy.CLOSED);
        boolean asUsual = regular.stream().anyMatch(s -> s.publicHolidays() == HolidayPolicy.AS_USUAL);
        if (closed && asUsual) {
            lose("/schedules", "publicHolidays");
        } else if (closed) {
            loseTail("/schedules");
            rule("PH", "off");
        }
        for (int i = 0; i < hours.schedules().size(); i++) {
            Schedule schedule = hours.schedules().get(i);
            if (schedule.publicHolidays() == HolidayPolicy.OWN_HOURS) {
                ownHours(schedule, "/schedules/" + i, asUsual || closed);
            }
        }
    }

    private void ownHours(Schedule schedule, String pointer, boolean added) {
        Days days = schedule.days();
        Days onHolidays = days.holidays().isEmpty()
                ? days.toBuilder().holidays(List.of(HolidayDay.PUBLIC)).build()
                : days;
        if (!schedule.note().isEmpty()) {
            lose(pointer + "/note", "note");
        }
        String text = days.holidays().isEmpty() ? DayWriter.write(onHolidays) : null;
        if (text == null) {
            incomplete = true;
            lose(pointer + "/days", "days");
            return;
        }
        ranges(schedule.ranges(), text, added ? ", " : "; ", pointer);
    }

    private void special(SpecialDays special, String pointer) {
        String days = days(special.days(), pointer);
        if (days == null) {
            return;
        }
        loseTail(pointer);
        if (special.isClosure()) {
            rule(days, join("off", comment(special.reason(), pointer + "/reason")));
            return;
        }
        if (!special.reason().isEmpty()) {
            lose(pointer + "/reason", "reason");
        }
        rule(days, "off");
        ranges(special.ranges(), days, ", ", pointer);
    }

    /** In OSM a rule for a day replaces the tail of the night before, here it does not. */
    private void loseTail(String pointer) {
        boolean tail =
                hours.schedules().stream().anyMatch(s -> s.ranges().stream().anyMatch(TimeRange::passesMidnight))
                        || hours.specialDays().stream()
                                .anyMatch(s -> s.ranges().stream().anyMatch(TimeRange::passesMidnight));
        if (tail) {
            lose(pointer, "tail of the night before");
        }
    }

    private void rule(String days, String state) {
        append("; ", join(days, state));
    }

    private void append(String separator, String rule) {
        String text = rule.equals("00:00-24:00") ? "24/7" : rule;
        out.append(out.isEmpty() ? "" : separator).append(text);
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }

    private void lose(String pointer, String what) {
        losses.add(Finding.of(
                FindingCode.HOURS_NOT_CARRIED,
                pointer,
                new TreeMap<>(Map.of("format", "OSM opening_hours", "what", what))));
    }
}
