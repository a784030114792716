package org.entaxi.hours.osm;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.holiday.GreekHolidays;

/** Any text is hours or a place where it stopped making sense. The seeds run with the tests; the heavy profile looks on. */
class OsmHoursFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        ImportedHours read = OsmHours.standard().read(text, "Europe/Athens");
        assertThat(read.isComplete()).isEqualTo(read.hours().isPublished());
        if (read.isComplete()) {
            HoursEvaluator.compile(read.hours(), null, GreekHolidays.national())
                    .nextChange(Instant.parse("2026-11-23T00:00:00Z"), Duration.ofDays(40));
            OsmHours.write(read.hours(), Locale.ENGLISH);
        } else {
            assertThat(Integer.parseInt(read.findings().get(0).arguments().get("at")))
                    .isBetween(0, text.length());
        }
    }
}
