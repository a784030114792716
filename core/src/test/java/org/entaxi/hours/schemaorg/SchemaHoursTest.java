package org.entaxi.hours.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.Season;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;

class SchemaHoursTest {

    @Test
    void toHours_nodesOfTheSameDaysAreOneSchedule() {
        ImportedHours read = new SchemaHours(
                        List.of(
                                node("09:00", "13:00", "Monday", "https://schema.org/Tuesday"),
                                node("17:00:00", "20:00:00", "Tuesday", "http://schema.org/Monday")),
                        List.of(),
                        List.of())
                .toHours("Europe/Athens");
        assertThat(read.findings()).isEmpty();
        assertThat(read.hours())
                .isEqualTo(OpeningHours.of(
                        "Europe/Athens",
                        Schedule.of(
                                Days.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                                TimeRange.parse("09:00-13:00"),
                                TimeRange.parse("17:00-20:00"))));
    }

    @Test
    void toHours_conventions() {
        assertThat(range("00:00", "23:59")).containsExactly(TimeRange.ALL_DAY);
        assertThat(range("00:00", "23:59:59")).containsExactly(TimeRange.ALL_DAY);
        assertThat(range("22:00", "02:00")).containsExactly(TimeRange.parse("22:00-02:00"));
        assertThat(range("18:00", "00:00")).containsExactly(TimeRange.parse("18:00-24:00"));
        assertThat(range("00:00", "00:00")).isEmpty();
        assertThat(range(null, null)).isEmpty();
    }

    @Test
    void toHours_publicHolidays() {
        ImportedHours closed = new SchemaHours(
                        List.of(node("09:00", "17:00", "Monday"), node(null, null, "PublicHolidays")),
                        List.of(),
                        List.of())
                .toHours(null);
        assertThat(closed.hours().schedules()).singleElement().satisfies(s -> assertThat(s.publicHolidays())
                .isEqualTo(HolidayPolicy.CLOSED));
        ImportedHours own = new SchemaHours(
                        List.of(node("10:00", "14:00", "Sunday", "PublicHolidays")), List.of(), List.of())
                .toHours(null);
        assertThat(own.hours().schedules())
                .extracting(Schedule::publicHolidays)
                .containsExactly(HolidayPolicy.UNKNOWN, HolidayPolicy.OWN_HOURS);
    }

    @Test
    void toHours_specialNodesWithoutTimesAreClosures() {
        HoursSpecification closed =
                new HoursSpecification(List.of(), null, null, "2026-08-10", "2026-08-21", "Summer leave");
        ImportedHours read =
                new SchemaHours(List.of(node("09:00", "17:00", "Monday")), List.of(closed), List.of()).toHours(null);
        assertThat(read.hours().specialDays())
                .containsExactly(SpecialDays.closed(
                        Days.between(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 21)),
                        LocalizedText.of("und", "Summer leave")));
    }

    @Test
    void toHours_strings() {
        ImportedHours read =
                new SchemaHours(List.of(), List.of(), List.of("Mo-Fr 09:00-17:00", "Sa 10:00-14:00")).toHours(null);
        assertThat(read.hours().schedules()).hasSize(2);
        assertThat(read.hours().schedules().get(0).publicHolidays()).isEqualTo(HolidayPolicy.UNKNOWN);
    }

    @Test
    void toHours_ofATextKeepsWhatItSaysOfHolidays() {
        ImportedHours closed =
                new SchemaHours(List.of(), List.of(), List.of("Mo-Fr 09:00-17:00; PH off")).toHours(null);
        assertThat(closed.hours().schedules())
                .extracting(schedule -> schedule.publicHolidays())
                .containsExactly(HolidayPolicy.CLOSED);
        ImportedHours own =
                new SchemaHours(List.of(), List.of(), List.of("Mo-Fr 09:00-17:00; PH 10:00-12:00")).toHours(null);
        assertThat(own.hours().schedules())
                .extracting(schedule -> schedule.publicHolidays())
                .containsExactlyInAnyOrder(HolidayPolicy.CLOSED, HolidayPolicy.OWN_HOURS);
    }

    @Test
    void toHours_whatIsWrongMakesTheWholeUnknown() {
        ImportedHours read = new SchemaHours(
                        List.of(node("09:00", "17:00", "Monday"), node("9 o'clock", "17:00", "Tuesday")),
                        List.of(),
                        List.of("Mo-Fr 9am-5pm"))
                .toHours(null);
        assertThat(read.hours().isPublished()).isFalse();
        assertThat(read.findings())
                .extracting(f -> f.pointer())
                .containsExactly("/openingHoursSpecification/1", "/openingHours/0");
    }

    @Test
    void from_reportsWhatHasNoNode() {
        OpeningHours hours = OpeningHours.of(
                null,
                Schedule.of(Days.of(DayOfWeek.MONDAY), TimeRange.ALL_DAY),
                Schedule.of(
                        Days.builder().seasons(List.of(Season.ofMonths(6, 8))).build(),
                        TimeRange.parse("09:00-17:00")));
        ExportedHours<SchemaHours> written = SchemaHours.from(hours, Locale.ENGLISH);
        assertThat(written.value().openingHoursSpecification()).containsExactly(node("00:00", "23:59", "Monday"));
        assertThat(written.losses()).singleElement().satisfies(l -> assertThat(l.pointer())
                .isEqualTo("/schedules/1/days"));
    }

    private static List<TimeRange> range(String opens, String closes) {
        return new SchemaHours(List.of(node(opens, closes, "Monday")), List.of(), List.of())
                .toHours(null)
                .hours()
                .schedules()
                .get(0)
                .ranges();
    }

    private static HoursSpecification node(String opens, String closes, String... days) {
        return new HoursSpecification(List.of(days), opens, closes, null, null, null);
    }
}
