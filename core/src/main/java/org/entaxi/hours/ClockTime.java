package org.entaxi.hours;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock, from {@code 00:00} to {@code 24:00}. The last one is the end of the day and is only useful as a
 * closing time; {@link LocalTime} cannot hold it, {@code xsd:time} (W3C XML Schema 1.1 part 2, 3.3.8) can.
 *
 * <p>In JSON a string: {@code "09:00:00"}, {@code "24:00:00"}; {@code "09:00"} is read too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param secondOfDay seconds since the start of the day by the clock on the wall, 0 to 86 400
 */
public record ClockTime(int secondOfDay) implements Comparable<ClockTime>, Serializable {

    /** The start of the day, {@code 00:00}. */
    public static final ClockTime START_OF_DAY = new ClockTime(0);

    /** The end of the day, {@code 24:00}. */
    public static final ClockTime END_OF_DAY = new ClockTime(86_400);

    /**
     * Checks the bounds.
     *
     * @param secondOfDay 0 to 86 400
     * @throws IllegalArgumentException if it is outside the day
     */
    public ClockTime {
        if (secondOfDay < 0 || secondOfDay > 86_400) {
            throw new IllegalArgumentException("Second of day outside 0 to 86400: " + secondOfDay);
        }
    }

    /**
     * A time in hours and minutes.
     *
     * @param hour 0 to 24
     * @param minute 0 to 59; 0 when the hour is 24
     * @return the time
     * @throws IllegalArgumentException if there is no such time
     */
    public static ClockTime of(int hour, int minute) {
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            throw new IllegalArgumentException("No such time: " + hour + ":" + minute);
        }
        return new ClockTime((hour * 60 + minute) * 60);
    }

    /**
     * The same as a local time, without fractions of a second.
     *
     * @param time the local time
     * @return the time
     */
    public static ClockTime of(LocalTime time) {
        return new ClockTime(time.toSecondOfDay());
    }

    /**
     * Reads {@code HH:MM} or {@code HH:MM:SS}, the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the time
     * @throws DateTimeParseException if it has another shape or there is no such time
     */
    public static ClockTime parse(String text) {
        int hour = two(text, 0);
        int minute = text.length() > 4 && text.charAt(2) == ':' ? two(text, 3) : -1;
        int second = 0;
        if (text.length() != 5) {
            second = text.length() > 7 && text.charAt(5) == ':' && isZeroFraction(text) ? two(text, 6) : -1;
        }
        if (hour < 0 || minute < 0 || second < 0) {
            throw new DateTimeParseException("Not a time HH:MM or HH:MM:SS", text, 0);
        }
        int total = (hour * 60 + minute) * 60 + second;
        if (minute > 59 || second > 59 || total > 86_400) {
            throw new DateTimeParseException("No such time", text, 0);
        }
        return new ClockTime(total);
    }

    /** The number that two digits are; -1 when they are none. */
    private static int two(String text, int at) {
        int tens = at + 1 < text.length() ? text.charAt(at) - '0' : -1;
        int ones = tens < 0 ? -1 : text.charAt(at + 1) - '0';
        return tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    /** Whether nothing follows the seconds, or a fraction of nothing, which XML Schema allows. */
    private static boolean isZeroFraction(String text) {
        if (text.length() == 8) {
            return true;
        }
        boolean zeros = text.charAt(8) == '.' && text.length() > 9;
        for (int i = 9; i < text.length(); i++) {
            zeros &= text.charAt(i) == '0';
        }
        return zeros;
    }

    /**
     * The hour.
     *
     * @return 0 to 24
     */
    public int hour() {
        return secondOfDay / 3600;
    }

    /**
     * The minute of the hour.
     *
     * @return 0 to 59
     */
    public int minute() {
        return secondOfDay / 60 % 60;
    }

    /**
     * The same as a local time.
     *
     * @return the local time, or null for the end of the day
     */
    public @Nullable LocalTime toLocalTime() {
        return secondOfDay == 86_400 ? null : LocalTime.ofSecondOfDay(secondOfDay);
    }

    @Override
    public int compareTo(ClockTime other) {
        return Integer.compare(secondOfDay, other.secondOfDay);
    }

    /** The time as {@code HH:MM:SS}. */
    @Override
    public String toString() {
        // Digit by digit: a catalogue is full of times, and a formatter would be the dearest part of writing it.
        char[] text = {'0', '0', ':', '0', '0', ':', '0', '0'};
        int[] parts = {hour(), minute(), secondOfDay % 60};
        for (int i = 0; i < 3; i++) {
            text[3 * i] += (char) (parts[i] / 10);
            text[3 * i + 1] += (char) (parts[i] % 10);
        }
        return new String(text);
    }
}
