package org.entaxi.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the days, instants and spans that options give. */
final class Dates {

    private Dates() {}

    /** A day, or today where none is given: the one of the zone, not of the machine. */
    static LocalDate day(String option, @Nullable String value, Terminal terminal, ZoneId zone) {
        return value == null ? LocalDate.now(terminal.clock().withZone(zone)) : day(option, value);
    }

    static LocalDate day(String option, String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below, like a year out of range.
        }
        throw CliFailure.usage("usage.date", "option", option, "value", value);
    }

    /** An instant, a local date and time in the zone, or now where none is given. */
    static Instant instant(String option, @Nullable String value, Terminal terminal, ZoneId zone) {
        if (value == null) {
            return terminal.clock().instant();
        }
        try {
            Instant instant = value.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDateTime.parse(value).atZone(zone).toInstant();
            int year = instant.atZone(zone).getYear();
            if (year >= 1 && year <= 9999) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Told below, like a year out of range.
        }
        throw CliFailure.usage("usage.instant", "option", option, "value", value);
    }

    /** A span such as P1Y or P18M, to be counted back from a day. */
    static Period span(String option, String value, LocalDate from) {
        try {
            Period span = Period.parse(value);
            if (!span.isNegative() && from.minus(span).getYear() >= 1) {
                return span;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // Told below, like one that goes backwards.
        }
        throw CliFailure.usage("usage.span", "option", option, "value", value);
    }

    static ZoneId zone(String option, String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw CliFailure.usage("usage.zone", "option", option, "value", value);
        }
    }

    /** The zone of a catalogue, or of Greece where it names none that exists. */
    static ZoneId zoneOf(@Nullable String zone) {
        try {
            return zone == null ? ATHENS : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ATHENS;
        }
    }

    private static final ZoneId ATHENS = ZoneId.of("Europe/Athens");
}
