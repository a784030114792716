package org.entaxi.eligibility;

import java.time.LocalDate;
import java.time.Period;

/**
 * Date arithmetic of rules. A period in months or years ends on the same day of the month, or on the last day of a month
 * that has no such day: Regulation (EEC, Euratom) No 1182/71, article 3(2)(c).
 */
final class Calendars {

    private static final int MAX_YEARS = 20_000;
    private static final int MAX_MONTHS = 12 * MAX_YEARS;
    private static final int MAX_DAYS = 366 * MAX_YEARS;

    private Calendars() {}

    /** The latest day from which the period has run out by the given day. */
    static LocalDate lastWithPeriodBy(LocalDate day, Period period) {
        Period bounded = bounded(period);
        LocalDate candidate = day.minus(bounded);
        while (candidate.plus(bounded).isAfter(day)) {
            candidate = candidate.minusDays(1);
        }
        while (!candidate.plusDays(1).plus(bounded).isAfter(day)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The earliest day from which the period has not run out before the given day. */
    static LocalDate firstWithPeriodNotBefore(LocalDate day, Period period) {
        return lastWithPeriodBy(day.minusDays(1), period).plusDays(1);
    }

    static LocalDate plus(LocalDate day, Period period) {
        return day.plus(bounded(period));
    }

    /** The latest birth date of somebody who has completed so many years by the given day. */
    static LocalDate lastBirthDateOfAge(LocalDate day, int years) {
        return lastWithPeriodBy(day, Period.ofYears(clamp(years, MAX_YEARS)));
    }

    /** Keeps absurd periods within what the calendar can count; no fact is that far away. */
    private static Period bounded(Period period) {
        return Period.of(
                clamp(period.getYears(), MAX_YEARS),
                clamp(period.getMonths(), MAX_MONTHS),
                clamp(period.getDays(), MAX_DAYS));
    }

    private static int clamp(int value, int most) {
        return Math.max(-most, Math.min(most, value));
    }
}
