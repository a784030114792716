package org.entaxi.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.hours.evaluation.HoursChange;
import org.entaxi.hours.evaluation.HoursInterval;
import org.entaxi.hours.evaluation.HoursState;
import org.entaxi.hours.evaluation.OpenState;
import org.jspecify.annotations.Nullable;

/** Opening hours as sentences and as JSON. */
final class HoursLines {

    private final Screen screen;
    private final Locale spoken;

    HoursLines(Screen screen) {
        this.screen = screen;
        Locale language = screen.texts().spoken();
        // Day before month, as everybody writes in Europe.
        this.spoken = language.getLanguage().equals("en") ? Locale.UK : language;
    }

    /** What holds at a moment, and until when. */
    String now(OpenTimes times, Instant at) {
        HoursState state = times.state(at);
        HoursChange next = times.next(at);
        if (next == null) {
            return state(state);
        }
        return screen.say(
                "hours.until",
                "state",
                state(state),
                "until",
                moment(next.at(), at, times.zone()),
                "next",
                state(next.state()));
    }

    /** What holds on a day: the times that are not closed. */
    String day(OpenTimes times, LocalDate day) {
        List<HoursInterval> intervals = times.day(day);
        if (intervals.size() == 1) {
            return state(intervals.get(0).state());
        }
        List<String> parts = new ArrayList<>();
        for (HoursInterval each : intervals) {
            if (each.state().state() != OpenState.CLOSED) {
                String until = clock(each.until(), times.zone());
                String range = clock(each.from(), times.zone()) + "–" + (until.equals("00:00") ? "24:00" : until);
                parts.add(range + " " + state(each.state()));
            }
        }
        return String.join(", ", parts);
    }

    String state(HoursState state) {
        String text = screen.say(
                "hours." + name(state.state()),
                "access",
                selector(state.access()),
                "reason",
                selector(state.unknownReason()));
        String coloured =
                switch (state.state()) {
                    case OPEN -> screen.green(text);
                    case CLOSED -> screen.red(text);
                    case UNKNOWN -> screen.yellow(text);
                };
        return state.note().isEmpty() ? coloured : coloured + " (" + screen.text(state.note()) + ")";
    }

    /** A date in words, such as Monday 23 November 2026. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", spoken).format(day);
    }

    static String clock(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(zone));
    }

    /** The time, and the day where it is another one than that of the first moment. */
    private String moment(Instant at, Instant from, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        if (local.toLocalDate().equals(from.atZone(zone).toLocalDate())) {
            return clock(at, zone);
        }
        boolean sameYear = local.getYear() == from.atZone(zone).getYear();
        String pattern = sameYear ? "EEEE d MMMM, HH:mm" : "EEEE d MMMM uuuu, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, spoken).format(local);
    }

    Map<String, Object> json(OpenTimes times, Instant at) {
        Map<String, Object> json = new LinkedHashMap<>();
        Locale reader = screen.texts().reader();
        json.put("place", times.place().text(reader));
        json.put("zone", times.zone().getId());
        json.put("at", offset(at, times.zone()));
        state(json, times.state(at), reader);
        HoursChange change = times.next(at);
        if (change != null) {
            Map<String, Object> next = new LinkedHashMap<>();
            next.put("at", offset(change.at(), times.zone()));
            state(next, change.state(), reader);
            json.put("next", next);
        }
        json.put("holidaysConsidered", times.state(at).holidaysConsidered());
        return json;
    }

    private static void state(Map<String, Object> json, HoursState state, Locale reader) {
        json.put("state", name(state.state()));
        put(json, "access", state.access());
        put(json, "unknownReason", state.unknownReason());
        if (state.bookingLink() != null) {
            json.put("bookingLink", state.bookingLink());
        }
        if (!state.note().isEmpty()) {
            json.put("note", state.note().text(reader));
        }
    }

    private static void put(Map<String, Object> json, String member, @Nullable Enum<?> value) {
        if (value != null) {
            json.put(member, name(value));
        }
    }

    private static String offset(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    /** A keyword of an ICU message, which has no hyphens. */
    private static String selector(@Nullable Enum<?> value) {
        return value == null ? "none" : value.name().toLowerCase(Locale.ROOT);
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
