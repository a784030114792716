package org.entaxi.hours.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The published conformance set: cases.json and invalid.json of the folder that the property entaxi.shared names. */
@Tag("conformance")
class OsmConformanceTest {

    private static final Path FOLDER = Path.of(System.getProperty("entaxi.shared", "."), "data", "opening-hours");

    private static List<ConformanceCase> cases;

    @BeforeAll
    static void read() {
        assumeTrue(
                Files.exists(FOLDER.resolve("cases.json")),
                "No conformance set: " + FOLDER + " (set the property entaxi.shared)");
        cases = json("cases.json").stream().map(ConformanceCase::new).toList();
    }

    @Test
    void core_withoutHolidays() {
        List<ConformanceCase> plain = core(c -> !c.needsHolidays());
        assertThat(plain).hasSize(220);
        assertThat(faults(plain)).isEmpty();
    }

    @Test
    void core_withFixedHolidays() {
        List<ConformanceCase> fixed = core(c -> c.needsHolidays() && !REGIONAL.contains(c.id()));
        assertThat(fixed).hasSize(105);
        assertThat(faults(fixed)).isEmpty();
    }

    /** Holidays of one federal state when only the country is known: a calendar of fixed dates cannot say perhaps. */
    private static final Set<String> REGIONAL = Set.of("ohrs-114", "ohrs-115");

    @Test
    void core_otherSpellings() {
        FixedHolidays holidays = FixedHolidays.from(cases);
        List<String> faults = new ArrayList<>();
        for (ConformanceCase c : core(c -> true)) {
            for (String spelling : c.strictEquivalents()) {
                String fault = c.fault(spelling, holidays.calendar(c.region()));
                if (!fault.isEmpty()) {
                    faults.add(c.id() + " " + spelling + ": " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The differences that the documentation of the package lists with their reasons. */
    private static final Set<String> DIFFERENT =
            Set.of("ohjs-979", "ohjs-4073", "ohjs-4700", "ohjs-4712", "ohjs-4719", "ohrs-101", "ohrs-103");

    @Test
    void extended_exceptTheListedDifferences() {
        List<ConformanceCase> extended =
                cases.stream().filter(c -> c.tier().equals("extended")).toList();
        assertThat(extended).hasSize(120);
        assertThat(faults(extended))
                .allSatisfy(fault -> assertThat(DIFFERENT).as(fault).contains(fault.substring(0, fault.indexOf(' '))));
    }

    /** Two of the refused expressions are plain valid ones, which core cases use; their origin refused other arguments. */
    private static final Set<String> VALID = Set.of("Mo 12:00-14:00", "Mo-Fr 08:00-16:00");

    @Test
    void invalid_isRefusedWithItsPlace() {
        List<Map<String, Object>> invalid = json("invalid.json");
        assertThat(invalid).hasSize(145);
        List<String> accepted = new ArrayList<>();
        for (Map<String, Object> item : invalid) {
            String expression = (String) item.get("expression");
            ImportedHours read = OsmHours.standard().holidaysUnknown().read(expression, "Europe/Berlin");
            if (read.hours().isPublished()) {
                accepted.add(expression);
                continue;
            }
            assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(
                            Integer.parseInt(finding.arguments().get("at")))
                    .as(expression)
                    .isBetween(0, expression.length()));
            assertThat(read.hours().text().get("zxx")).isEqualTo(expression);
        }
        assertThat(accepted).isSubsetOf(VALID);
    }

    private static List<ConformanceCase> core(Predicate<ConformanceCase> which) {
        return cases.stream().filter(c -> c.tier().equals("core")).filter(which).toList();
    }

    private static List<String> faults(List<ConformanceCase> list) {
        FixedHolidays holidays = FixedHolidays.from(cases);
        List<String> faults = new ArrayList<>();
        for (ConformanceCase c : list) {
            HolidayCalendar calendar = holidays.calendar(c.region());
            String fault = c.fault(c.expression(), calendar);
            if (!fault.isEmpty()) {
                faults.add(c.id() + " " + c.expression() + ": " + fault);
            }
        }
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> json(String file) {
        try {
            return (List<Map<String, Object>>) JsonReader.read(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
