package org.entaxi.hours.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.osm.OsmHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HoursProseReaderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "phrases.tsv", delimiter = '\t', quoteCharacter = '\0')
    void read_phrasesOfDirectories(String phrase, String expected, String policyOrPlace) {
        ImportedHours read = HoursProseReader.read(phrase, "el", null);
        assertThat(read.hours().text().get("el")).isEqualTo(phrase);
        if (expected.equals("?")) {
            assertThat(read.hours().isPublished()).isFalse();
            assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(
                            finding.arguments().get("at"))
                    .isEqualTo(policyOrPlace));
            return;
        }
        assertThat(read.findings()).isEmpty();
        assertThat(OsmHours.write(read.hours(), Locale.ENGLISH).value()).isEqualTo(expected);
        assertThat(read.hours().schedules().stream()
                        .map(s -> s.publicHolidays().name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(policyOrPlace);
    }

    @Test
    void read_wayOfAccess() {
        OpeningHours hours = HoursProseReader.read("Δευτέρα-Παρασκευή κατόπιν ραντεβού", "el", "Europe/Athens")
                .hours();
        TimeRange range = hours.schedules().get(0).ranges().get(0);
        assertThat(range.access()).isEqualTo(AccessMode.APPOINTMENT);
        assertThat(range.opens()).isNull();
        assertThat(hours.zone()).isEqualTo("Europe/Athens");
        assertThat(hours.schedules().get(0).publicHolidays()).isEqualTo(HolidayPolicy.UNKNOWN);
    }

    @Test
    void read_accentsCaseAndDecomposedLettersMakeNoDifference() {
        String decomposed =
                java.text.Normalizer.normalize("ΔΕΥΤΈΡΑ–Παρασκευή 9:00–17:00", java.text.Normalizer.Form.NFD);
        assertThat(OsmHours.write(HoursProseReader.read(decomposed, "el", null).hours(), Locale.ENGLISH)
                        .value())
                .isEqualTo("Mo-Fr 09:00-17:00");
    }

    @Test
    void read_refusesWhatIsTooLong() {
        ImportedHours read = HoursProseReader.read("Δευτέρα ".repeat(1000), "el", null);
        assertThat(read.hours().isPublished()).isFalse();
        assertThat(read.findings()).hasSize(1);
    }

    @Test
    void read_digitsOfEveryScript() {
        assertThat(OsmHours.write(
                                HoursProseReader.read("Mon-Fri ٠٩:٠٠-١٧:٠٠", "en", null)
                                        .hours(),
                                Locale.ENGLISH)
                        .value())
                .isEqualTo("Mo-Fr 09:00-17:00");
    }

    @Test
    void read_emptyIsNotUnderstood() {
        assertThat(HoursProseReader.read("", "el", null).isComplete()).isFalse();
        assertThat(HoursProseReader.read(" - ", "el", null).isComplete()).isFalse();
    }
}
