package org.entaxi.hours.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RandomHours;
import org.entaxi.hours.holiday.Holiday;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayKind;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random hours in random zones against a minute-by-minute reading of the model. */
class HoursEvaluatorOracleTest {

    static LongStream seeds() {
        return new Random(20_261_123).longs(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void state_agreesWithMinuteByMinuteReading(long seed) {
        Random random = new Random(seed);
        OpeningHours hours = new RandomHours(seed).hours();
        HolidayCalendar calendar = holidays(random);
        HoursEvaluator evaluator = HoursEvaluator.compile(hours, null, calendar);
        MinuteOracle oracle = new MinuteOracle(hours, calendar);
        for (Instant from : windows(hours, random)) {
            for (int minute = -1500; minute < 1500; minute++) {
                Instant at = from.plusSeconds(60L * minute);
                assertThat(evaluator.state(at).state())
                        .as("seed %s, %s, at %s", seed, hours, at)
                        .isEqualTo(oracle.state(at));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void state_isTheStateOfTheIntervalAroundIt(long seed) {
        Random random = new Random(seed);
        OpeningHours hours = new RandomHours(seed).hours();
        HoursEvaluator evaluator = HoursEvaluator.compile(hours, null, holidays(random));
        for (Instant middle : windows(hours, random)) {
            Instant from = middle.minus(Duration.ofHours(60));
            Instant until = middle.plus(Duration.ofHours(60));
            List<HoursInterval> intervals = evaluator.intervals(from, until);
            assertThat(intervals.get(0).from()).isEqualTo(from);
            assertThat(intervals.get(intervals.size() - 1).until()).isEqualTo(until);
            for (int i = 0; i < intervals.size(); i++) {
                HoursInterval interval = intervals.get(i);
                for (Instant at = interval.from(); at.isBefore(interval.until()); at = at.plusSeconds(300)) {
                    assertThat(evaluator.state(at))
                            .as("seed %s at %s", seed, at)
                            .isEqualTo(interval.state());
                }
                assertThat(evaluator.state(interval.until().minusNanos(1))).isEqualTo(interval.state());
                if (i > 0) {
                    assertThat(interval.from()).isEqualTo(intervals.get(i - 1).until());
                    assertThat(interval.state())
                            .isNotEqualTo(intervals.get(i - 1).state());
                    assertThat(evaluator.nextChange(intervals.get(i - 1).from(), Duration.ofDays(8)))
                            .as("seed %s", seed)
                            .isEqualTo(new HoursChange(interval.from(), interval.state()));
                }
            }
        }
    }

    @Test
    void index_agreesWithEachPlace() {
        List<HoursEvaluator> places = seeds().limit(120)
                .mapToObj(
                        seed -> HoursEvaluator.compile(new RandomHours(seed).hours(), null, holidays(new Random(seed))))
                .toList();
        HoursIndex index = HoursIndex.of(places);
        assertThat(index.size()).isEqualTo(places.size());
        Random random = new Random(11);
        Instant at = Instant.parse("2026-03-20T00:00:00Z");
        for (int step = 0; step < 500; step++) {
            at = at.plusSeconds(random.nextInt(20_000) - 3_000);
            BitSet open = index.openAt(at);
            for (int i = 0; i < places.size(); i++) {
                assertThat(open.get(i))
                        .as("place %d at %s", i, at)
                        .isEqualTo(places.get(i).state(at).isOpen());
            }
        }
    }

    /** Around both clock changes, a leap day and a random day. */
    private static List<Instant> windows(OpeningHours hours, Random random) {
        ZoneId zone = ZoneId.of(hours.zone());
        List<Instant> windows = new ArrayList<>();
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 2; i++) {
            var change = zone.getRules().nextTransition(start);
            if (change != null) {
                windows.add(change.getInstant());
                start = change.getInstant();
            }
        }
        windows.add(Instant.parse("2024-02-29T12:00:00Z"));
        windows.add(Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(365))));
        return windows;
    }

    private static HolidayCalendar holidays(Random random) {
        List<Holiday> holidays = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            HolidayKind kind = HolidayKind.values()[random.nextInt(4)];
            holidays.add(new Holiday(date, EnumSet.of(kind), LocalizedText.EMPTY, "made up"));
        }
        return HolidayCalendar.of(holidays);
    }
}
