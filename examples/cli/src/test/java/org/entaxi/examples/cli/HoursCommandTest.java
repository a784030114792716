package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HoursCommandTest {

    /** The card says Monday to Friday 09:00 to 17:00, and nothing of public holidays; Christmas 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T10:00      | Monday 23 November 2026, 10:00 (Europe/Athens): open until 17:00, then closed",
                "2026-11-23T08:00:00Z  | Monday 23 November 2026, 10:00 (Europe/Athens): open until 17:00, then closed",
                "2026-11-20T17:00      | Friday 20 November 2026, 17:00 (Europe/Athens): closed until Monday 23 November, 09:00, then open",
                "2026-12-25T10:00      | Friday 25 December 2026, 10:00 (Europe/Athens): not known (a public holiday, of which nothing is said) until 17:00, then closed",
                "2026-12-31T18:00      | Thursday 31 December 2026, 18:00 (Europe/Athens): closed until Friday 1 January 2027, 09:00, then not known (a public holiday, of which nothing is said)"
            })
    void coordinationCentre_isOpenOnWeekdays(String at, String line) {
        Cli.Result result = Cli.run("hours", "--catalogue", Cli.CATALOGUE, "--service", "accmr", "--at", at);

        assertThat(result.out().lines()).contains(line);
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void coordinationCentre_inGreek() {
        String[] arguments = {"hours", "--catalogue", Cli.CATALOGUE, "--service", "accmr", "--lang", "el"};

        assertThat(Cli.run(arguments).out().lines())
                .contains(
                        "Κέντρο Συντονισμού του Δήμου Αθηναίων για θέματα Μεταναστών και Προσφύγων",
                        "Δευτέρα 23 Νοεμβρίου 2026, 10:00 (Europe/Athens): ανοιχτά έως 17:00, έπειτα κλειστά",
                        "Για τις αργίες δεν αναφέρεται τίποτε.");
    }

    @Test
    void hoursThatWereNotPublished_areUnknownAndNotClosed() {
        assertThat(Cli.run("hours", "--catalogue", Cli.CATALOGUE, "--service", "kem-larissa")
                        .out())
                .endsWith("not known (no hours were published)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-17:00; PH off | --holidays GR | 2026-12-25T10:00 | closed (Christmas Day) until Monday 28 December, 09:00, then open",
                "Mo-Fr 09:00-17:00         | --holidays GR | 2026-12-24T10:00 | open until 17:00, then closed",
                "24/7                      | --holidays GR | 2026-12-24T10:00 | open",
                "Fr 22:00-03:00            | --holidays CY | 2026-11-28T02:00 | open until 03:00, then closed",
                "Mo-Fr 09:00-17:00         |               | 2026-12-25T10:00 | open until 17:00, then closed"
            })
    void expression_isEvaluatedInItsZone(String expression, String holidays, String at, String state) {
        List<String> arguments = new ArrayList<>(
                List.of("hours", "--expression", expression, "--zone", "Europe/Athens", "--at", at));
        if (holidays != null) {
            arguments.addAll(List.of(holidays.split(" ")));
        }

        Cli.Result result = Cli.run(arguments.toArray(String[]::new));

        assertThat(result.out()).contains("(Europe/Athens): " + state + "\n");
        assertThat(result.out().contains("Public holidays were not considered."))
                .isEqualTo(holidays == null);
    }

    @Test
    void expressionThatIsNotUnderstood_isAFindingAndUnknown() {
        Cli.Result result = Cli.run("hours", "--expression", "Mo-Fx 09:00-17:00", "--zone", "Europe/Athens");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).startsWith("warning hours-not-understood: ");
        assertThat(result.out()).endsWith("not known (what was published could not be understood)\n");
    }

    @Test
    void json_hasStateNextChangeAndZone() {
        JsonNode json = JsonMapper.shared()
                .readTree(Cli.run("hours", "--catalogue", Cli.CATALOGUE, "--service", "accmr", "--format", "json")
                        .out());

        assertThat(json.at("/places/0/state").asString()).isEqualTo("open");
        assertThat(json.at("/places/0/at").asString()).isEqualTo("2026-11-23T10:00:00+02:00");
        assertThat(json.at("/places/0/next/at").asString()).isEqualTo("2026-11-23T17:00:00+02:00");
        assertThat(json.at("/places/0/next/state").asString()).isEqualTo("closed");
        assertThat(json.at("/places/0/holidaysConsidered").asBoolean()).isTrue();
    }
}
