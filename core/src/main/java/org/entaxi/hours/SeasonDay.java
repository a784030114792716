package org.entaxi.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.entaxi.hours.holiday.Easter;

/**
 * A day that returns every year: a month and day, a weekday of a month, or Easter; with an offset in days where needed.
 *
 * <p>In JSON and as text one string: {@code --04-01}, {@code --01-sunday[2]}, {@code --12-sunday[-1]+4},
 * {@code easter-2} (Western), {@code orthodox-easter+49}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface SeasonDay {

    /**
     * The day of one year.
     *
     * @param year the year, 1 to 9999
     * @return the day, offset included; a month and day that this year lacks, and a fifth weekday that this month
     *     lacks, give the last day of the month
     */
    LocalDate in(int year);

    /**
     * Days after the named day.
     *
     * @return 0 mostly; negative for days before
     */
    int offsetDays();

    /**
     * The same with another offset.
     *
     * @param days days after the named day
     * @return the copy
     */
    SeasonDay withOffset(int days);

    /**
     * A month and day.
     *
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the day
     */
    static SeasonDay of(int month, int day) {
        return new Fixed(MonthDay.of(month, day), 0);
    }

    /**
     * Reads the text form, the inverse of {@code toString()}.
     *
     * @param text the text
     * @return the day
     * @throws DateTimeParseException if it has another shape or there is no such day
     */
    static SeasonDay parse(String text) {
        return SeasonDayText.parse(text);
    }

    /**
     * A month and day; 29 February is the last of February where a year has no 29th.
     *
     * @param day the month and day
     * @param offsetDays days after it
     */
    record Fixed(MonthDay day, int offsetDays) implements SeasonDay {
        /**
         * Checks that what must be there is.
         *
         * @param day the month and day
         * @param offsetDays days after it
         */
        public Fixed {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public LocalDate in(int year) {
            return day.atYear(year).plusDays(offsetDays);
        }

        @Override
        public SeasonDay withOffset(int days) {
            return new Fixed(day, days);
        }

        @Override
        public String toString() {
            return day + SeasonDayText.offset(offsetDays);
        }
    }

    /**
     * A weekday of a month.
     *
     * @param month the month
     * @param weekday the weekday
     * @param nth 1 to 5 from the start of the month, -1 to -5 from its end
     * @param offsetDays days after it
     */
    record Weekday(Month month, DayOfWeek weekday, int nth, int offsetDays) implements SeasonDay {
        /**
         * Checks the bounds.
         *
         * @param month the month
         * @param weekday the weekday
         * @param nth its place in the month
         * @param offsetDays days after it
         */
        public Weekday {
            Objects.requireNonNull(month, "month");
            new NthWeekday(weekday, nth, 0);
        }

        @Override
        public LocalDate in(int year) {
            YearMonth span = YearMonth.of(year, month);
            LocalDate day;
            if (nth > 0) {
                LocalDate first = span.atDay(1);
                day = first.plusDays(
                        Math.floorMod(weekday.getValue() - first.getDayOfWeek().getValue(), 7) + 7L * (nth - 1));
            } else {
                LocalDate last = span.atEndOfMonth();
                day = last.minusDays(
                        Math.floorMod(last.getDayOfWeek().getValue() - weekday.getValue(), 7) + 7L * (-nth - 1));
            }
            return (YearMonth.from(day).equals(span) ? day : span.atEndOfMonth()).plusDays(offsetDays);
        }

        @Override
        public SeasonDay withOffset(int days) {
            return new Weekday(month, weekday, nth, days);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "--%02d-%s[%d]%s",
                    month.getValue(),
                    weekday.name().toLowerCase(Locale.ROOT),
                    nth,
                    SeasonDayText.offset(offsetDays));
        }
    }

    /**
     * Easter Sunday.
     *
     * @param orthodox true for the Orthodox date, false for the Western one
     * @param offsetDays days after it
     */
    record EasterDay(boolean orthodox, int offsetDays) implements SeasonDay {
        @Override
        public LocalDate in(int year) {
            return (orthodox ? Easter.orthodox(year) : Easter.western(year)).plusDays(offsetDays);
        }

        @Override
        public SeasonDay withOffset(int days) {
            return new EasterDay(orthodox, days);
        }

        @Override
        public String toString() {
            return (orthodox ? "orthodox-easter" : "easter") + SeasonDayText.offset(offsetDays);
        }
    }
}
