package org.entaxi.hours.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.evaluation.OpenState;
import org.entaxi.hours.osm.OsmHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JollydayHolidaysTest {

    /** Dates from the calendars that the governments published for the year. */
    @ParameterizedTest
    @CsvSource({
        "DE, 2026-10-03",
        "DE, 2026-04-03",
        "FR, 2026-07-14",
        "FR, 2026-05-14",
        "IT, 2026-06-02",
        "BG, 2026-04-13",
        "RO, 2026-04-13",
        "GB, 2026-05-04",
        "US, 2026-11-26",
    })
    void otherCountries_keepTheirDays(String country, LocalDate date) {
        assertThat(JollydayHolidays.of(country).isHoliday(date, HolidayKind.PUBLIC))
                .isTrue();
        assertThat(JollydayHolidays.of(country).isHoliday(date, HolidayKind.PUBLIC_SECTOR))
                .isTrue();
    }

    @Test
    void partsOfCountries_haveTheirOwn() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);
        assertThat(JollydayHolidays.of("DE").isHoliday(epiphany, HolidayKind.PUBLIC))
                .isFalse();
        assertThat(JollydayHolidays.of("DE", "BY").isHoliday(epiphany, HolidayKind.PUBLIC))
                .isTrue();
    }

    @Test
    void movedHoliday_isOneOnBothDays_evenInTheYearBefore() {
        assertThat(dates(JollydayHolidays.of("GB"), 2021)).contains("2021-12-25", "2021-12-27", "2021-12-28");
        assertThat(dates(JollydayHolidays.of("US"), 2021)).contains("2021-12-31");
    }

    @Test
    void names_areEnglish_andTheSourceNamesTheEntry() {
        Holiday unity = JollydayHolidays.of("DE").holidays(2026).stream()
                .filter(h -> h.date().equals(LocalDate.of(2026, 10, 3)))
                .findFirst()
                .orElseThrow();
        assertThat(unity.name().values()).containsExactly(Map.entry("en", "German Unity Day"));
        assertThat(unity.source()).isEqualTo("jollyday, DE, UNIFICATION_GERMANY");
    }

    @Test
    void evaluation_takesTheCalendar() {
        HoursEvaluator berlin = HoursEvaluator.compile(
                OsmHours.standard()
                        .read("Mo-Fr 09:00-17:00; PH off", "Europe/Berlin")
                        .hours(),
                null,
                JollydayHolidays.of("DE"));
        assertThat(berlin.state(Instant.parse("2026-05-14T10:00:00Z")).state()).isEqualTo(OpenState.CLOSED);
        assertThat(berlin.state(Instant.parse("2026-05-13T10:00:00Z")).state()).isEqualTo(OpenState.OPEN);
    }

    @Test
    void cyprus_isRefused() {
        assertCode("CY", HolidayException.Code.COUNTRY_REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"XX", "de", "''", "NYSE", "../../x"})
    void unknownCountry_isAnError(String country) {
        assertCode(country, HolidayException.Code.COUNTRY_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"DE, nowhere", "DE, ''", "MT, X"})
    void unknownPart_isAnError(String country, String part) {
        assertCode(country, HolidayException.Code.SUBDIVISION_UNKNOWN, part);
    }

    @Test
    void withoutJollyday_theErrorNamesTheArtefact() throws Exception {
        assertThat(failureWithout("jollyday"))
                .startsWith("artefact-missing: Not on the path: de.focus-shift:jollyday-core");
    }

    @Test
    void withoutItsData_theErrorNamesTheArtefact() throws Exception {
        assertThat(failureWithout("jollyday-jaxb"))
                .startsWith("artefact-missing: Not on the path: de.focus-shift:jollyday-jaxb");
    }

    private static void assertCode(String country, HolidayException.Code code, String... parts) {
        assertThatExceptionOfType(HolidayException.class)
                .isThrownBy(() -> JollydayHolidays.of(country, parts))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static List<String> dates(HolidayCalendar calendar, int year) {
        return calendar.holidays(year).stream().map(h -> h.date().toString()).toList();
    }

    /** The same call in a world whose jars have all but these. */
    private static String failureWithout(String jar) throws Exception {
        String all =
                System.getProperty("jdk.module.path", "") + File.pathSeparator + System.getProperty("java.class.path");
        List<URL> urls = new ArrayList<>();
        for (String entry : all.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty() && !new File(entry).getName().startsWith(jar)) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> holidays = loader.loadClass(JollydayHolidays.class.getName());
            holidays.getMethod("of", String.class, String[].class).invoke(null, "DE", new String[0]);
            return "found";
        } catch (InvocationTargetException e) {
            Throwable failure = e.getCause();
            return failure.getClass().getMethod("codeId").invoke(failure) + ": " + failure.getMessage();
        } finally {
            Thread.currentThread().setContextClassLoader(JollydayHolidaysTest.class.getClassLoader());
        }
    }
}
