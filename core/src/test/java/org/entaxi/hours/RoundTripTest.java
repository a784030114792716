package org.entaxi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.entaxi.basics.Finding;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.evaluation.HoursState;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.holiday.Holiday;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayKind;
import org.entaxi.hours.hsds.HsdsHours;
import org.entaxi.hours.hsds.HsdsSchedule;
import org.entaxi.hours.osm.OsmHours;
import org.entaxi.hours.schemaorg.SchemaHours;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Out to each format and back in: what is not in the loss report is the same, minute by minute. */
class RoundTripTest {

    /** Losses that leave open, closed and unknown as they are. */
    private static final Set<String> COSMETIC =
            Set.of("note", "language", "languages", "quotation marks", "bookingLink", "access", "reason", "extensions");

    private static final HolidayCalendar CALENDAR = calendar();

    static LongStream seeds() {
        return new Random(7_112_026).longs(400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void osm_losesNothingInSilence(long seed) {
        compare(seed, RoundTripTest::osm);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void schemaOrg_losesNothingInSilence(long seed) {
        compare(seed, RoundTripTest::schemaOrg);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hsds_losesNothingInSilence(long seed) {
        compare(seed, RoundTripTest::hsds);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plainWeek_isCarriedByEveryFormat(long seed) {
        OpeningHours week = new RandomHours(seed).plainWeek();
        OpeningHours silent = week.toBuilder()
                .schedules(week.schedules().stream()
                        .map(s -> s.withPublicHolidays(HolidayPolicy.UNKNOWN))
                        .toList())
                .build();
        List<Finding> losses = new ArrayList<>();
        assertSame(seed, week, osm(week, losses), true);
        assertSame(seed, silent, schemaOrg(silent, losses), true);
        assertSame(seed, silent, hsds(silent, losses), true);
        losses.removeIf(
                l -> l.pointer().isEmpty() || "closed".equals(l.arguments().get("what")));
        assertThat(losses).as("seed %s", seed).isEmpty();
    }

    @Test
    void randomHours_areOftenCarriedWhole() {
        int[] carried = new int[3];
        seeds().forEach(seed -> {
            OpeningHours hours = new RandomHours(seed).hours();
            List<BiFunction<OpeningHours, List<Finding>, OpeningHours>> formats =
                    List.of(RoundTripTest::osm, RoundTripTest::schemaOrg, RoundTripTest::hsds);
            for (int i = 0; i < 3; i++) {
                List<Finding> losses = new ArrayList<>();
                assertThat(formats.get(i).apply(hours, losses)).isNotNull();
                carried[i] += structural(losses).isEmpty() ? 1 : 0;
            }
        });
        assertThat(carried).as("osm, schema.org, hsds").satisfies(c -> {
            assertThat(c[0]).isGreaterThan(40);
            assertThat(c[1]).isGreaterThan(30);
            assertThat(c[2]).isGreaterThan(25);
        });
    }

    private static void compare(long seed, BiFunction<OpeningHours, List<Finding>, OpeningHours> format) {
        OpeningHours hours = new RandomHours(seed).hours();
        List<Finding> losses = new ArrayList<>();
        OpeningHours back = format.apply(hours, losses);
        if (structural(losses).isEmpty()) {
            boolean accessLost =
                    losses.stream().anyMatch(l -> "access".equals(l.arguments().get("what")));
            assertSame(seed, hours, back, !accessLost);
        }
    }

    private static List<Finding> structural(List<Finding> losses) {
        return losses.stream()
                .filter(l -> !COSMETIC.contains(l.arguments().get("what")))
                .toList();
    }

    private static void assertSame(long seed, OpeningHours expected, OpeningHours actual, boolean withAccess) {
        HoursEvaluator one = HoursEvaluator.compile(expected, null, CALENDAR);
        HoursEvaluator other = HoursEvaluator.compile(actual, null, CALENDAR);
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            Instant from = Instant.parse("2025-12-20T00:00:00Z").plus(Duration.ofDays(random.nextInt(400)));
            for (int minute = 0; minute < 2 * 1440; minute += 5) {
                Instant at = from.plusSeconds(60L * minute);
                HoursState a = one.state(at);
                HoursState b = other.state(at);
                assertThat(b.state())
                        .as("seed %s at %s%n  %s%n  %s", seed, at, expected, actual)
                        .isEqualTo(a.state());
                if (withAccess) {
                    assertThat(b.access())
                            .as("seed %s at %s%n  %s%n  %s", seed, at, expected, actual)
                            .isEqualTo(a.access());
                }
            }
        }
    }

    private static OpeningHours osm(OpeningHours hours, List<Finding> losses) {
        ExportedHours<String> written = OsmHours.write(hours, Locale.ENGLISH);
        losses.addAll(written.losses());
        ImportedHours read = OsmHours.standard().read(written.value(), hours.zone());
        boolean readable = written.losses().stream()
                .noneMatch(l -> "combination of days".equals(l.arguments().get("what")));
        assertThat(read.isComplete()).as(written.value()).isEqualTo(readable);
        return read.hours();
    }

    private static OpeningHours schemaOrg(OpeningHours hours, List<Finding> losses) {
        ExportedHours<SchemaHours> written = SchemaHours.from(hours, Locale.ENGLISH);
        losses.addAll(written.losses());
        ImportedHours read = written.value().toHours(hours.zone());
        assertThat(read.findings()).isEmpty();
        return read.hours();
    }

    private static OpeningHours hsds(OpeningHours hours, List<Finding> losses) {
        ExportedHours<List<HsdsSchedule>> written = HsdsHours.write(hours, Locale.ENGLISH);
        losses.addAll(written.losses());
        ImportedHours read = HsdsHours.read(written.value(), "en", hours.zone());
        assertThat(read.findings()).isEmpty();
        return read.hours();
    }

    private static HolidayCalendar calendar() {
        Random random = new Random(3);
        List<Holiday> holidays = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            holidays.add(new Holiday(
                    date, EnumSet.of(HolidayKind.values()[random.nextInt(4)]), LocalizedText.EMPTY, "made up"));
        }
        return HolidayCalendar.of(holidays);
    }
}
