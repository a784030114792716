package org.entaxi.hours.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.osm.OsmHours;

/** Any text is hours or a place where it stopped making sense. The seeds run with the tests; the heavy profile looks on. */
class HoursProseReaderFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        ImportedHours read = HoursProseReader.read(text, "el", null);
        if (read.isComplete()) {
            assertThat(OsmHours.write(read.hours(), Locale.ENGLISH).value()).isNotEmpty();
        } else {
            assertThat(read.hours().isPublished()).isFalse();
            assertThat(Integer.parseInt(read.findings().get(0).arguments().get("at")))
                    .isBetween(0, text.length());
        }
    }
}
