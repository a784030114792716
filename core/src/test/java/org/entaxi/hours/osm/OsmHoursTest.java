package org.entaxi.hours.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.exchange.ImportedHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions, and the same hours as they are written back: what is left when every rule has had its say. */
class OsmHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 08:30-14:00 | Mo-Fr 08:30-14:00",
                "Mo-Fr 08:30-14:00; We 12:00-20:00 | Mo,Tu,Th,Fr 08:30-14:00, We 12:00-20:00",
                "Mo-Fr 08:30-14:00, We 17:00-20:00 | Mo,Tu,Th,Fr 08:30-14:00, We 08:30-14:00,17:00-20:00",
                "Mo-Fr 08:00-18:00; 12:00-13:00 off | Mo-Fr 08:00-12:00,13:00-18:00",
                "Mo-Su 08:00-20:00; Su off | Mo-Sa 08:00-20:00",
                "24/7 | 24/7",
                "off | off",
                "Mo-Fr 09:00-17:00; PH off | Mo-Fr 09:00-17:00; PH off",
                "Mo-Fr 09:00-17:00; PH 10:00-12:00 | Mo-Fr 09:00-17:00; PH off, PH 10:00-12:00",
                "PH off; Mo-Fr 09:00-17:00 | Mo-Fr 09:00-17:00", // the later rule takes its weekdays back
                "Apr-Sep Mo-Fr 08:00-14:00; Oct-Mar Mo-Fr 09:00-17:00 | Apr-Sep Mo-Fr 08:00-14:00, Oct-Mar Mo-Fr 09:00-17:00",
                "Mo 10:00-12:00; 2026 Aug 10-2026 Aug 21 off \"leave\" | Mo 10:00-12:00; 2026 Aug 10-2026 Aug 21 off \"leave\"",
                "We[1,3] 10:00-12:00 | We[1,3] 10:00-12:00",
                "Sa[-1] +1 day 10:00-12:00 | Sa[-1] +1 day 10:00-12:00",
                "week 02-10 Mo 10:00-12:00 | week 02-10 Mo 10:00-12:00",
                "Fr 22:00-02:00 | Fr 22:00-24:00, Sa 00:00-02:00",
                "Mo-Fr 09:00–17:00 | Mo-Fr 09:00-17:00",
            })
    void read_whatIsLeft(String expression, String left) {
        ImportedHours read = OsmHours.standard().read(expression, "Europe/Athens");
        assertThat(read.findings()).isEmpty();
        assertThat(OsmHours.write(read.hours(), Locale.ENGLISH).value()).isEqualTo(left);
    }

    @Test
    void read_laterRuleCutsTheTailOfTheNightBefore() {
        OpeningHours hours = read("Mo-Su 22:00-02:00; Tu 12:00-14:00");
        assertThat(OsmHours.write(hours, Locale.ENGLISH).value())
                .isEqualTo("Mo,We-Su 00:00-02:00,22:00-24:00, Tu 12:00-14:00");
    }

    @Test
    void read_statesAndComments() {
        OpeningHours hours =
                read("Mo 10:00-12:00 open \"by appointment\", Tu 10:00-12:00 \"call us\", We 10:00-12:00 unknown");
        List<TimeRange> ranges =
                hours.schedules().stream().flatMap(s -> s.ranges().stream()).toList();
        assertThat(ranges)
                .extracting(TimeRange::status)
                .containsExactly(RangeStatus.OPEN, RangeStatus.UNCERTAIN, RangeStatus.UNCERTAIN);
        assertThat(ranges.get(0).access()).isEqualTo(AccessMode.APPOINTMENT);
        assertThat(ranges.get(1).note().get("und")).isEqualTo("call us");
        ImportedHours open = OsmHours.standard().commentMeansOpen().read("Tu 10:00-12:00 \"call us\"", null);
        assertThat(open.hours().schedules().get(0).ranges().get(0).status()).isEqualTo(RangeStatus.OPEN);
    }

    @Test
    void read_publicHolidaysBecomeAPolicy() {
        assertThat(read("Mo-Fr 09:00-17:00; PH off").schedules())
                .singleElement()
                .satisfies(s -> assertThat(s.publicHolidays()).isEqualTo(HolidayPolicy.CLOSED));
        assertThat(read("PH 10:00-12:00").schedules()).anySatisfy(s -> {
            assertThat(s.publicHolidays()).isEqualTo(HolidayPolicy.OWN_HOURS);
            assertThat(s.days()).isEqualTo(Days.EVERY_DAY);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Xx 10:00-12:00 | 3",
                "Mo 10:00-25:99 | 12",
                "Mo sunrise-sunset | 3",
                "Mo 10:00 | 8",
                "Feb 30 | 0",
                "Mo 10:00-12:00; Tu \"unclosed | 19",
                "Mo, Aug Tu | 2",
            })
    void read_pointsAtTheCharacter(String expression, String at) {
        ImportedHours read = OsmHours.standard().read(expression, null);
        assertThat(read.hours().isPublished()).isFalse();
        assertThat(read.hours().text().get("zxx")).isEqualTo(expression);
        assertThat(read.findings()).singleElement().satisfies(f -> {
            assertThat(f.arguments().get("at")).isEqualTo(at);
            assertThat(f.message(Locale.ENGLISH)).contains(at);
            assertThat(f.message(Locale.forLanguageTag("el"))).contains(at);
        });
    }

    @Test
    void read_manyOverlappingRulesEnd() {
        StringBuilder rules = new StringBuilder("10:00-12:00");
        for (int day = 1; day <= 28; day++) {
            rules.append(", Jan ")
                    .append(String.format(Locale.ROOT, "%02d", day))
                    .append("-Dec 31 ");
            rules.append(String.format(Locale.ROOT, "%02d:00-%02d:30", day % 24, day % 24));
        }
        assertThat(OsmHours.standard().read(rules.toString(), null)).isNotNull();
        assertThat(OsmHours.standard()
                        .read("Mo 10:00-12:00;".repeat(1000), null)
                        .isComplete())
                .isFalse();
    }

    /** Random snippets of the grammar: never anything but hours or a place. */
    @Test
    void read_neverFails() {
        String[] parts = {
            "Mo", "-", "Fr", " ", "10:00", "12:00", ",", ";", "||", "PH", "SH", "Jan", "31", "2026", "week", "05",
            "[1]", "+", "off", "open", "\"x\"", ":", "easter", " +1 day", "24/7", "[-1]", "/", "26:00", "Feb 29",
            "unknown"
        };
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            ImportedHours read = OsmHours.standard().read(text.toString(), null);
            assertThat(read.isComplete())
                    .as(text.toString())
                    .isEqualTo(read.hours().isPublished());
        }
    }

    private static OpeningHours read(String expression) {
        ImportedHours read = OsmHours.standard().read(expression, "Europe/Athens");
        assertThat(read.findings()).isEmpty();
        return read.hours();
    }
}
