package org.entaxi.hours.holiday;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A holiday that returns every year, on a fixed date or some days from Orthodox Easter.
 *
 * @param fixed the month and day; null when it moves with Easter
 * @param fromEaster days after Orthodox Easter Sunday; 0 when the date is fixed
 * @param firstYear the first year in which it was kept
 * @param kinds for whom
 * @param name its name
 * @param source where it is laid down
 * @param certainty how sure it is
 */
record HolidayRule(
        @Nullable MonthDay fixed,
        int fromEaster,
        int firstYear,
        Set<HolidayKind> kinds,
        LocalizedText name,
        String source,
        Certainty certainty)
        implements Serializable {

    static HolidayRule fixed(int month, int day, Set<HolidayKind> kinds, String el, String en, String source) {
        return new HolidayRule(
                MonthDay.of(month, day), 0, 1, kinds, LocalizedText.of("el", el, "en", en), source, Certainty.SURE);
    }

    static HolidayRule easter(int days, Set<HolidayKind> kinds, String el, String en, String source) {
        return new HolidayRule(null, days, 1, kinds, LocalizedText.of("el", el, "en", en), source, Certainty.SURE);
    }

    HolidayRule since(int year) {
        return new HolidayRule(fixed, fromEaster, year, kinds, name, source, certainty);
    }

    /** Reads {@code --10-26}, {@code easter+50} or {@code easter-48}, and kinds as {@code municipal,public}. */
    static HolidayRule parse(String date, String kinds, LocalizedText name, String source, String sureness) {
        Certainty certainty = certainty(sureness);
        EnumSet<HolidayKind> parsed = EnumSet.noneOf(HolidayKind.class);
        for (String kind : kinds.split(",", -1)) {
            parsed.add(kind(kind));
        }
        if (date.startsWith("easter")) {
            String days = date.substring("easter".length());
            try {
                return new HolidayRule(
                        null, days.isEmpty() ? 0 : Integer.parseInt(days), 1, parsed, name, source, certainty);
            } catch (NumberFormatException e) {
                throw new DateTimeParseException("Not a number of days from Easter", date, 6, e);
            }
        }
        return new HolidayRule(MonthDay.parse(date), 0, 1, parsed, name, source, certainty);
    }

    private static Certainty certainty(String text) {
        return switch (text) {
            case "sure" -> Certainty.SURE;
            case "likely" -> Certainty.LIKELY;
            case "check" -> Certainty.CHECK;
            default -> throw new DateTimeParseException("Not a certainty", text, 0);
        };
    }

    private static HolidayKind kind(String text) {
        return switch (text) {
            case "public" -> HolidayKind.PUBLIC;
            case "public-sector" -> HolidayKind.PUBLIC_SECTOR;
            case "school" -> HolidayKind.SCHOOL;
            case "municipal" -> HolidayKind.MUNICIPAL;
            default -> throw new DateTimeParseException("Not a kind of holiday", text, 0);
        };
    }

    Holiday in(int year, LocalDate easter) {
        return on(fixed == null ? easter.plusDays(fromEaster) : fixed.atYear(year), source);
    }

    Holiday on(LocalDate date, String because) {
        return new Holiday(date, kinds, name, because, certainty);
    }
}
