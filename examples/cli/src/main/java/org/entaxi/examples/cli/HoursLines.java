package org.entaxi.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.entaxi.hours.prose.HoursWords;
import org.jspecify.annotations.Nullable;

/** Opening hours as sentences and as JSON. */
final class HoursLines {

    private final Screen screen;
    private final Locale spoken;
    private final HoursWords words;

    HoursLines(Screen screen) {
        this.screen = screen;
        this.words = HoursWords.of(screen.texts().reader());
        Locale language = screen.texts().spoken();
        // Day before month, as everybody writes in Europe.
        this.spoken = language.getLanguage().equals("en") ? Locale.UK : language;
    }

    /** What holds at a moment, and until when. */
    String now(OpenTimes times, Instant at) {
        return coloured(times.state(at).state(), screen.apart(words.now(times.evaluator(), at)));
    }

    /** What holds on a day: the times that are not closed. */
    String day(OpenTimes times, LocalDate day) {
        List<HoursInterval> intervals = times.day(day);
        if (intervals.size() == 1 && intervals.get(0).state().state() == OpenState.UNKNOWN) {
            return now(times, intervals.get(0).from());
        }
        List<String> parts = new ArrayList<>();
        for (HoursInterval each : intervals) {
            OpenState state = each.state().state();
            if (state != OpenState.CLOSED) {
                String until = clock(each.until(), times.zone());
                String range = clock(each.from(), times.zone()) + "–" + (until.equals("00:00") ? "24:00" : until);
                parts.add(
                        coloured(state, state == OpenState.OPEN ? range : screen.say("hours.perhaps", "range", range)));
            }
        }
        return parts.isEmpty()
                ? coloured(OpenState.CLOSED, screen.say("hours.closed-all-day"))
                : screen.say("hours.open-on-day", "times", String.join(", ", parts));
    }

    /** The hours as published, a line for each group of days. */
    List<String> week(OpenTimes times) {
        return words.lines(times.hours()).stream().map(screen::apart).toList();
    }

    /** That public holidays were not considered; null where they were. */
    @Nullable
    String caveat(OpenTimes times, Instant at) {
        String caveat = times.hours().isPublished() ? words.caveat(times.state(at)) : null;
        return caveat == null ? null : screen.apart(caveat);
    }

    private String coloured(OpenState state, String text) {
        return switch (state) {
            case OPEN -> screen.green(text);
            case CLOSED -> screen.red(text);
            case UNKNOWN -> screen.yellow(text);
        };
    }

    /** A date in words, such as Monday 23 November 2026. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", spoken).format(day);
    }

    static String clock(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(zone));
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
        json.put("sentence", words.now(times.evaluator(), at));
        json.put("week", words.lines(times.hours()));
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

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
