package org.entaxi.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text form of a {@link SeasonDay}. */
final class SeasonDayText {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:--([0-9]{2})-(?:([0-9]{2})|([a-z]{6,9})\\[(-?[1-5])])" + "|(orthodox-)?easter)([+-][0-9]{1,3})?");

    /** As for the offsets of weekdays of a month and of holidays. */
    private static final int MOST_DAYS = 366;

    private SeasonDayText() {}

    static SeasonDay parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeParseException("Not a day of the year", text, 0);
        }
        try {
            int offset = number(matcher.group(6));
            if (Math.abs(offset) > MOST_DAYS) {
                throw new DateTimeParseException("Offset beyond " + MOST_DAYS + " days", text, 0);
            }
            String month = matcher.group(1);
            if (month == null) {
                return new SeasonDay.EasterDay(matcher.group(5) != null, offset);
            }
            String weekday = matcher.group(3);
            if (weekday == null) {
                return new SeasonDay.Fixed(MonthDay.of(number(month), number(matcher.group(2))), offset);
            }
            DayOfWeek day = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
            return new SeasonDay.Weekday(Month.of(number(month)), day, number(matcher.group(4)), offset);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DateTimeParseException("No such day of the year", text, 0, e);
        }
    }

    static String offset(int days) {
        return days == 0 ? "" : days > 0 ? "+" + days : Integer.toString(days);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
