package org.entaxi.hours.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.entaxi.basics.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1900-04-22", "1930-04-20", "1945-05-06", "1960-04-17", "1980-04-06", "1983-05-08", "2000-04-30", "2001-04-15",
        "2010-04-04", "2013-05-05", "2016-05-01", "2021-05-02", "2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02",
        "2028-04-16", "2030-04-28", "2040-05-06", "2050-04-17", "2099-04-12",
    })
    void easter_orthodox(LocalDate easter) {
        assertThat(Easter.orthodox(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2026-04-05", "2038-04-25"})
    void easter_western(LocalDate easter) {
        assertThat(Easter.western(easter.getYear())).isEqualTo(easter);
    }

    /** The Paschal full moon by the tables of the Julian calendar, the Sunday after it, moved to the Gregorian date. */
    @Test
    void easter_orthodoxAgreesWithTheTables() {
        int[] daysAfter21March = {15, 4, 23, 12, 1, 20, 9, 28, 17, 6, 25, 14, 3, 22, 11, 0, 19, 8, 27};
        for (int year = 1900; year <= 2099; year++) {
            LocalDate moon = LocalDate.of(year, 3, 21).plusDays(daysAfter21March[year % 19] + 13L);
            LocalDate easter = moon.plusDays(1);
            while (easter.getDayOfWeek() != DayOfWeek.SUNDAY) {
                easter = easter.plusDays(1);
            }
            assertThat(Easter.orthodox(year)).as("%d", year).isEqualTo(easter);
        }
    }

    @Test
    void greece_2026() {
        assertThat(dates(GreekHolidays.national(), 2026, HolidayKind.PUBLIC))
                .containsExactly(
                        "01-01", "01-06", "02-23", "03-25", "04-10", "04-12", "04-13", "05-01", "08-15", "10-28",
                        "12-25", "12-26");
        assertThat(dates(GreekHolidays.national(), 2026, HolidayKind.PUBLIC_SECTOR))
                .contains("06-01")
                .hasSize(13);
        assertThat(dates(GreekHolidays.national(), 2026, HolidayKind.SCHOOL)).contains("01-30", "11-17", "12-29");
    }

    @ParameterizedTest
    @CsvSource({"2016, 2016-05-03", "2021, 2021-05-04", "2022, 2022-05-02", "2024, 2024-05-07", "2025, 2025-05-01"})
    void greece_movesMayDayWhereItWasMoved(int year, LocalDate kept) {
        List<LocalDate> dates = GreekHolidays.national().holidays(year).stream()
                .filter(h -> "Labour Day".equals(h.name().get("en")))
                .map(Holiday::date)
                .toList();
        assertThat(dates).containsExactly(kept);
    }

    @ParameterizedTest
    @CsvSource({"athens, 10-03", "thessaloniki, 10-26", "patras, 11-30", "larissa, 05-15", "pyrgos, 02-10"})
    void greece_localHolidays(String municipality, String date) {
        assertThat(dates(GreekHolidays.of(municipality), 2026, HolidayKind.MUNICIPAL))
                .containsExactly(date);
    }

    /** The feast is known, the decree that makes it a holiday of the place was not read; the reader of the calendar sees it. */
    @Test
    void greece_localHolidaysAreMarkedAsLikely() {
        for (String municipality : LocalHolidays.greece().municipalities()) {
            assertThat(GreekHolidays.of(municipality).holidays(2026)).allSatisfy(holiday -> assertThat(
                            holiday.certainty())
                    .isEqualTo(holiday.kinds().contains(HolidayKind.MUNICIPAL) ? Certainty.LIKELY : Certainty.SURE));
        }
    }

    @Test
    void holidayToBeChecked_countsForNothing() throws IOException {
        LocalHolidays own = LocalHolidays.read(new StringReader(
                "chios\teaster+5\tmunicipal,public\tΖωοδόχου Πηγής\tLife-giving Spring\tsomebody said so\tcheck\n"));
        HolidayCalendar chios = GreekHolidays.of("chios", own);
        assertThat(chios.holidays(2026)).anyMatch(holiday -> holiday.certainty() == Certainty.CHECK);
        assertThat(chios.isHoliday(LocalDate.of(2026, 4, 17), HolidayKind.PUBLIC))
                .isFalse();
        assertThat(chios.isHoliday(LocalDate.of(2026, 4, 17), HolidayKind.MUNICIPAL))
                .isFalse();
    }

    @Test
    void greece_thessalonikiClosesItsShops() {
        LocalDate day = LocalDate.of(2026, 10, 26);
        assertThat(GreekHolidays.of("thessaloniki").isHoliday(day, HolidayKind.PUBLIC))
                .isTrue();
        assertThat(GreekHolidays.of("athens").isHoliday(day, HolidayKind.PUBLIC))
                .isFalse();
    }

    @Test
    void cyprus_followsOrthodoxEaster() {
        assertThat(dates(CypriotHolidays.national(), 2024, HolidayKind.PUBLIC)).contains("03-18", "05-03", "06-24");
        assertThat(dates(CypriotHolidays.national(), 2026, HolidayKind.PUBLIC))
                .containsExactly(
                        "01-01", "01-06", "02-23", "03-25", "04-01", "04-10", "04-12", "04-13", "05-01", "06-01",
                        "08-15", "10-01", "10-28", "12-25", "12-26");
        assertThat(dates(CypriotHolidays.national(), 2026, HolidayKind.PUBLIC_SECTOR))
                .contains("04-11", "04-14", "12-24");
    }

    @Test
    void keeping_countsOtherKindsAsPublic() {
        LocalDate whitMonday = LocalDate.of(2026, 6, 1);
        HolidayCalendar office =
                GreekHolidays.of("larissa").keeping(EnumSet.of(HolidayKind.PUBLIC_SECTOR, HolidayKind.MUNICIPAL));
        assertThat(GreekHolidays.national().isHoliday(whitMonday, HolidayKind.PUBLIC))
                .isFalse();
        assertThat(office.isHoliday(whitMonday, HolidayKind.PUBLIC)).isTrue();
        assertThat(office.isHoliday(LocalDate.of(2026, 5, 15), HolidayKind.PUBLIC))
                .isTrue();
        assertThat(office.isHoliday(LocalDate.of(2026, 1, 30), HolidayKind.PUBLIC))
                .isFalse();
    }

    @Test
    void holidays_haveNamesInGreekAndEnglishAndASource() {
        for (HolidayCalendar calendar : List.of(GreekHolidays.of("larissa"), CypriotHolidays.national())) {
            assertThat(calendar.holidays(2026)).allSatisfy(holiday -> {
                assertThat(holiday.name().values()).containsOnlyKeys("el", "en");
                assertThat(holiday.source()).isNotBlank();
            });
        }
    }

    @Test
    void holidays_noneOutsideTheTables() {
        assertThat(GreekHolidays.national().holidays(1899)).isEmpty();
        assertThat(GreekHolidays.national().holidays(2100)).isEmpty();
    }

    @Test
    void localHolidays_readsAHostsOwn() throws IOException {
        LocalHolidays own = LocalHolidays.read(new StringReader(
                "# ours\nchios\teaster+5\tmunicipal\tΖωοδόχου Πηγής\tLife-giving Spring\tdecision 1/2026\n"));
        assertThat(own.municipalities()).containsExactly("chios");
        assertThat(dates(GreekHolidays.of("chios", own), 2026, HolidayKind.MUNICIPAL))
                .containsExactly("04-17");
    }

    @ParameterizedTest
    @CsvSource({"'chios\teaster+5', columns", "'a\t--13-01\tpublic\tb\tc\td', Line 1", "'a\t--12-01\tx\tb\tc\td', kind"
    })
    void localHolidays_namesTheLineThatIsWrong(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalHolidays.read(new StringReader(line)))
                .withMessageContaining("Line 1")
                .withMessageContaining(message);
    }

    private static List<String> dates(HolidayCalendar calendar, int year, HolidayKind kind) {
        return calendar.holidays(year).stream()
                .filter(h -> h.kinds().contains(kind))
                .map(h -> h.date().toString().substring(5))
                .distinct()
                .toList();
    }
}
