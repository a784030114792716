package org.entaxi.hours.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.WeekCycle;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HsdsHoursTest {

    @Test
    void read_weekly() {
        Schedule schedule =
                only("freq=WEEKLY;byday=MO,TU,WE,TH,FR;opens_at=09:00;closes_at=17:00;attending_type=by appointment");
        assertThat(schedule.days().weekdays()).hasSize(5).doesNotContain(DayOfWeek.SUNDAY);
        assertThat(schedule.ranges())
                .containsExactly(TimeRange.parse("09:00-17:00").withAccess(AccessMode.APPOINTMENT));
        assertThat(schedule.publicHolidays()).isEqualTo(HolidayPolicy.UNKNOWN);
    }

    @Test
    void read_monthlyByPlace() {
        assertThat(only("freq=MONTHLY;byday=1WE,-1FR;opens_at=09:00;closes_at=17:00")
                        .days()
                        .nthWeekdays())
                .containsExactly(NthWeekday.of(DayOfWeek.WEDNESDAY, 1), NthWeekday.of(DayOfWeek.FRIDAY, -1));
    }

    @Test
    void read_daysOfTheMonth() {
        Days days = only("freq=MONTHLY;bymonthday=15,31;opens_at=09:00;closes_at=17:00")
                .days();
        assertThat(days.seasons()).hasSize(12 + 7);
        assertThat(days.contains(LocalDate.of(2026, 4, 15), HolidayCalendar.NONE))
                .isTrue();
        assertThat(days.contains(LocalDate.of(2026, 4, 30), HolidayCalendar.NONE))
                .isFalse();
    }

    /** RFC 5545, 3.3.10: where no days are named, it is the day of the start that is repeated. */
    @Test
    void read_withoutNamedDaysRepeatsTheDayOfTheStart() {
        assertThat(only("freq=WEEKLY;dtstart=2026-11-24;opens_at=09:00;closes_at=17:00")
                        .days()
                        .weekdays())
                .containsExactly(DayOfWeek.TUESDAY);
        Days monthly = only("freq=MONTHLY;dtstart=2026-11-24;opens_at=09:00;closes_at=17:00")
                .days();
        assertThat(monthly.contains(LocalDate.of(2026, 12, 24), HolidayCalendar.NONE))
                .isTrue();
        assertThat(monthly.contains(LocalDate.of(2026, 12, 25), HolidayCalendar.NONE))
                .isFalse();
        assertThat(read("freq=WEEKLY;opens_at=09:00;closes_at=17:00").hours().isPublished())
                .as("nothing tells which day")
                .isFalse();
        assertThat(only("freq=DAILY;opens_at=09:00;closes_at=17:00").days().isWeekly())
                .isTrue();
    }

    @Test
    void read_everySecondWeek() {
        assertThat(only("freq=WEEKLY;interval=2;dtstart=2026-01-06;byday=TU;opens_at=09:00;closes_at=17:00")
                        .days()
                        .weekCycle())
                .isEqualTo(new WeekCycle(2, LocalDate.of(2026, 1, 6)));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 23:59, 00:00-24:00",
        "22:00, 02:00, 22:00-02:00",
        "18:00, 00:00, 18:00-24:00",
        "09:00Z, 17:00+02:00, 09:00-17:00"
    })
    void read_times(String opens, String closes, String range) {
        assertThat(only("byday=MO;opens_at=" + opens + ";closes_at=" + closes).ranges())
                .containsExactly(TimeRange.parse(range));
    }

    @Test
    void read_validityIsThatOfTheInformation() {
        OpeningHours hours = read("byday=MO;opens_at=09:00;closes_at=17:00;valid_from=2026-01-01;valid_to=2026-12-31")
                .hours();
        assertThat(hours.validity())
                .isEqualTo(Validity.between(
                        PartialDate.of(LocalDate.of(2026, 1, 1)), PartialDate.of(LocalDate.of(2026, 12, 31))));
    }

    @Test
    void read_holidayGroup() {
        assertThat(only("byday=MO;opens_at=10:00;closes_at=12:00;group=holiday").publicHolidays())
                .isEqualTo(HolidayPolicy.OWN_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "byday=XX,99MO | /0/byday",
                "byday=6MO;freq=MONTHLY | /0/byday",
                "byday=1MO;freq=WEEKLY | /0/byday",
                "freq=YEARLY | /0/freq",
                "interval=1.5;byday=MO | /0/interval",
                "byweekno=12 | /0/byweekno",
                "byyearday=1 | /0/byyearday",
                "count=10;byday=MO | /0/count",
                "bymonthday=3;freq=WEEKLY | /0/bymonthday",
                "byday=MO;opens_at=25:99;closes_at=26:00 | /0",
                "byday=MO;valid_from=banana | /0",
            })
    void read_whatIsWrongMakesTheWholeUnknown(String row, String pointer) {
        ImportedHours read = read(row);
        assertThat(read.hours().isPublished()).isFalse();
        assertThat(read.hours().text().isEmpty()).isFalse();
        assertThat(read.findings()).singleElement().satisfies(f -> assertThat(f.pointer())
                .isEqualTo(pointer));
    }

    @Test
    void write_reportsWhatHasNoRow() {
        OpeningHours hours = OpeningHours.of(
                        "Europe/Athens",
                        Schedule.of(Days.of(DayOfWeek.MONDAY), TimeRange.parse("09:00-17:00"))
                                .withPublicHolidays(HolidayPolicy.CLOSED))
                .toBuilder()
                .specialDays(List.of(SpecialDays.closed(Days.of(LocalDate.of(2026, 8, 14)), LocalizedText.EMPTY)))
                .build();
        ExportedHours<List<HsdsSchedule>> written = HsdsHours.write(hours, Locale.ENGLISH);
        assertThat(written.value()).singleElement().satisfies(row -> {
            assertThat(row.byday()).isEqualTo("MO");
            assertThat(row.opensAt()).isEqualTo("09:00");
        });
        assertThat(written.losses())
                .extracting(l -> l.pointer())
                .containsExactly("/schedules/0/publicHolidays", "/specialDays/0");
    }

    private static Schedule only(String row) {
        ImportedHours read = read(row);
        assertThat(read.findings()).isEmpty();
        assertThat(read.hours().schedules()).hasSize(1);
        return read.hours().schedules().get(0);
    }

    private static ImportedHours read(String row) {
        HsdsSchedule.Builder builder = HsdsSchedule.builder();
        for (String column : row.split(";")) {
            int equals = column.indexOf('=');
            builder.column(column.substring(0, equals), column.substring(equals + 1));
        }
        return HsdsHours.read(List.of(builder.build()), "en", "Europe/Athens");
    }
}
