package org.entaxi.hours.exchange;

import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.TimeRange;
import org.jspecify.annotations.Nullable;

/** Times as schema.org and HSDS write them. */
public final class ClockText {

    private static final Pattern OFFSET = Pattern.compile("(.*?)(?:Z|[+-][0-9]{2}:?[0-9]{2})");
    private static final int LAST_MINUTE = 86_340;

    private ClockText() {}

    /**
     * Reads {@code HH:MM} or {@code HH:MM:SS}, with or without an offset behind it. The offset is passed over: hours
     * are meant in the local time of the place, and an offset is wrong for half of the year where clocks change.
     *
     * @param text the text; null when there is none
     * @return the time, or null when there is none
     * @throws DateTimeParseException if it has another shape
     */
    public static @Nullable ClockTime parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher offset = OFFSET.matcher(text.strip());
        return ClockTime.parse(offset.matches() ? offset.group(1) : text.strip());
    }

    /**
     * A range out of two such times. {@code 00:00–23:59} is all day, as both formats put it; a closing time of
     * {@code 00:00} after another opening time is the end of the day.
     *
     * @param opens the opening time; null when there is none
     * @param closes the closing time; null when there is none
     * @return the range
     */
    public static TimeRange range(@Nullable ClockTime opens, @Nullable ClockTime closes) {
        boolean fromMidnight = ClockTime.START_OF_DAY.equals(opens);
        if (fromMidnight && closes != null && closes.secondOfDay() >= LAST_MINUTE) {
            return TimeRange.ALL_DAY;
        }
        boolean untilMidnight = !fromMidnight && opens != null && ClockTime.START_OF_DAY.equals(closes);
        return TimeRange.ALL_DAY.withTimes(opens, untilMidnight ? ClockTime.END_OF_DAY : closes);
    }

    /**
     * Writes a closing time for formats that have no {@code 24:00}.
     *
     * @param range the range
     * @return {@code 23:59} for all day, {@code 00:00} for another range up to midnight, the time otherwise; null when
     *     there is none
     */
    public static @Nullable String closes(TimeRange range) {
        ClockTime closes = range.closes();
        if (ClockTime.END_OF_DAY.equals(closes)) {
            return ClockTime.START_OF_DAY.equals(range.opens()) ? "23:59" : "00:00";
        }
        return closes == null ? null : text(closes);
    }

    /**
     * Writes an opening time.
     *
     * @param range the range
     * @return {@code HH:MM}, with seconds where there are any; null when there is none
     */
    public static @Nullable String opens(TimeRange range) {
        ClockTime opens = range.opens();
        return opens == null ? null : text(opens);
    }

    private static String text(ClockTime time) {
        String text = time.toString();
        return text.endsWith(":00") ? text.substring(0, 5) : text;
    }
}
