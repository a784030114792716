package org.entaxi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.entaxi.examples.benchmarks.peer.PlainHours;
import org.entaxi.hours.evaluation.HoursChange;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.osm.OsmHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured gives the same answers. */
class HoursCasesTest {

    static java.util.List<String> expressions() {
        return HoursCases.EXPRESSIONS;
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void expression_isReadByBoth(String expression) {
        assertThat(OsmHours.standard().read(expression, HoursCases.ZONE).isComplete())
                .isTrue();
        assertThatCode(() -> new OpeningHoursParser(
                                new ByteArrayInputStream(expression.getBytes(StandardCharsets.UTF_8)))
                        .rules(false))
                .doesNotThrowAnyException();
        assertThat(HoursCases.EXPRESSIONS).hasSize(24);
    }

    @Test
    void plainHours_agreeWithOurs() {
        HoursEvaluator ours = HoursCases.evaluator(HoursCases.TYPICAL);
        PlainHours plain = PlainHours.typical();
        for (Instant instant : HoursCases.instants(5000)) {
            assertThat(plain.isOpen(instant))
                    .as("%s", instant)
                    .isEqualTo(ours.state(instant).isOpen());
            HoursChange change = ours.nextStateChange(instant, Duration.ofDays(14));
            Instant found = plain.nextChange(instant, Duration.ofDays(14));
            assertThat(found)
                    .as("%s", instant)
                    .isEqualTo(change == null ? instant.plus(Duration.ofDays(14)) : change.at());
        }
    }
}
