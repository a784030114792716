package org.entaxi.basics;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A date of which the year, the year and month, or all is known: {@code 2008}, {@code 2008-03}, {@code 2008-03-09}
 * (ISO 8601 with reduced precision; {@code xsd:gYear}, {@code xsd:gYearMonth}, {@code xsd:date}).
 *
 * <p>Many people have a birth date of which only the year is known, and many documents give only a month; writing the
 * first of January instead would invent a fact. Years are 0001 to 9999.
 *
 * <p>Immutable and thread-safe.
 *
 * @param earliest the first day it can be
 * @param precision how much of it is known; the latest day follows from it
 */
public record PartialDate(LocalDate earliest, Precision precision) implements Comparable<PartialDate>, Serializable {

    /** How much of a date is known. */
    public enum Precision {
        /** Only the year. */
        YEAR,
        /** The year and the month. */
        MONTH,
        /** The whole date. */
        DAY
    }

    /**
     * Checks that the earliest day is the first day of the span.
     *
     * @param earliest the first day it can be
     * @param precision how much of it is known
     * @throws IllegalArgumentException if the earliest day is not the first of its year or month, or the year is
     *     outside 1 to 9999
     */
    public PartialDate {
        Objects.requireNonNull(precision, "precision");
        boolean first =
                earliest.getDayOfMonth() == 1 && (precision == Precision.MONTH || earliest.getMonthValue() == 1);
        if (!first && precision != Precision.DAY) {
            throw new IllegalArgumentException("Not the first day of a " + precision);
        }
        if (earliest.getYear() < 1 || earliest.getYear() > 9999) {
            throw new IllegalArgumentException("Year outside 0001 to 9999");
        }
    }

    /**
     * A date of which only the year is known.
     *
     * @param year 1 to 9999
     * @return the date
     */
    public static PartialDate of(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * A date of which the year and month are known.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @return the date
     * @throws DateTimeException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    /**
     * A date that is known to the day.
     *
     * @param date the date
     * @return the same as a partial date
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date, Precision.DAY);
    }

    /**
     * Reads {@code 2008}, {@code 2008-03} or {@code 2008-03-09}, the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the date
     * @throws DateTimeParseException if it has another shape or does not exist, such as 30 February; the exception
     *     does not repeat the text, which may be a birth date
     */
    public static PartialDate parse(String text) {
        int year = digits(text, 0, 4);
        try {
            if (text.length() == 4 && year >= 0) {
                return of(year);
            }
            int month = text.length() > 5 && text.charAt(4) == '-' ? digits(text, 5, 7) : -1;
            if (text.length() == 7 && year >= 0 && month >= 0) {
                return of(year, month);
            }
            int day = text.length() == 10 && text.charAt(7) == '-' ? digits(text, 8, 10) : -1;
            if (year >= 0 && month >= 0 && day >= 0) {
                return of(LocalDate.of(year, month, day));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DateTimeParseException("No such date", "", 0);
        }
        throw new DateTimeParseException("Not a date, year-month or year", "", 0);
    }

    /** The number that these characters are; -1 when one of them is missing or no digit from 0 to 9. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = i < text.length() ? text.charAt(i) : 'x';
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /**
     * The last day it can be.
     *
     * @return the day, inclusive
     */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> earliest.withDayOfYear(earliest.lengthOfYear());
            case MONTH -> YearMonth.from(earliest).atEndOfMonth();
            case DAY -> earliest;
        };
    }

    /**
     * Tells whether the date is known to the day.
     *
     * @return true when {@link #earliest()} and {@link #latest()} are the same day
     */
    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /** Orders by earliest day, the less precise first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest.compareTo(other.earliest);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** The date in ISO 8601, as precise as it is known. */
    @Override
    public String toString() {
        // Digit by digit: a catalogue is full of dates, and a formatter would be the dearest part of writing them.
        char[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        put(text, 4, earliest.getYear());
        put(text, 7, earliest.getMonthValue());
        put(text, 10, earliest.getDayOfMonth());
        int length =
                switch (precision) {
                    case YEAR -> 4;
                    case MONTH -> 7;
                    case DAY -> 10;
                };
        return new String(text, 0, length);
    }

    /** Puts a number before a place, its last digit first. */
    private static void put(char[] text, int before, int number) {
        int at = before;
        for (int left = number; left > 0; left /= 10) {
            text[--at] = (char) ('0' + left % 10);
        }
    }
}
