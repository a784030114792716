package org.entaxi.hours.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.TimeRange;
import org.jspecify.annotations.Nullable;

/** Says ranges of hours. */
final class RangeWords {

    private final Speech speech;

    RangeWords(Speech speech) {
        this.speech = speech;
    }

    String ranges(List<TimeRange> ranges) {
        return ranges.isEmpty()
                ? speech.say("closed")
                : speech.list(ranges.stream().map(this::range).toList());
    }

    private String range(TimeRange range) {
        List<String> asides = new ArrayList<>();
        boolean timeless = range.opens() == null && range.closes() == null;
        if (range.passesMidnight()) {
            asides.add(speech.say("next-day"));
        }
        String access = access(range.access());
        if (!access.isEmpty() && !timeless) {
            asides.add(access);
        }
        if (range.status() == RangeStatus.UNCERTAIN) {
            asides.add(speech.say("uncertain"));
        }
        if (!range.note().isEmpty()) {
            asides.add(speech.note(range.note()));
        }
        String times = timeless && !access.isEmpty() ? access : times(range);
        String text = asides.isEmpty() ? times : times + " (" + String.join("; ", asides) + ")";
        return range.status() == RangeStatus.CLOSED ? speech.say("break", Map.of("hours", text)) : text;
    }

    private String times(TimeRange range) {
        ClockTime opens = range.opens();
        ClockTime closes = range.closes();
        if (opens == null && closes == null) {
            return speech.say("times-unknown");
        }
        if (opens == null) {
            return speech.say("time-until", Map.of("time", speech.apart(speech.time(Objects.requireNonNull(closes)))));
        }
        if (closes == null) {
            return speech.say("time-from", Map.of("time", speech.apart(speech.time(opens))));
        }
        if (opens.equals(ClockTime.START_OF_DAY) && closes.equals(ClockTime.END_OF_DAY)) {
            return speech.count("all-day", Map.of());
        }
        return speech.say(
                "time-range",
                Map.of("from", speech.apart(speech.time(opens)), "to", speech.apart(speech.time(closes))));
    }

    String access(@Nullable AccessMode access) {
        return access == null
                ? ""
                : speech.say("access", Map.of("access", access.name().toLowerCase(Locale.ROOT)));
    }
}
