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
                "2026-11-23T10:00     | Monday 23 November 2026, 10:00  | Open now, closes at 17:00",
                "2026-11-23T08:00:00Z | Monday 23 November 2026, 10:00  | Open now, closes at 17:00",
                "2026-11-20T17:00     | Friday 20 November 2026, 17:00  | Closed, opens Monday 09:00",
                "2026-12-25T10:00     | Friday 25 December 2026, 10:00  | Not known whether it is open: a public holiday, for which nothing was published"
            })
    void coordinationCentre_isOpenOnWeekdays(String at, String moment, String sentence) {
        Cli.Result result = Cli.run("hours", "--catalogue", Cli.CATALOGUE, "--service", "accmr", "--at", at);

        assertThat(result.out())
                .isEqualTo(
                        """
                        Athens Coordination Center for Migrant and Refugee issues
                        https://w3id.org/entaxi/example/service/accmr
                        Coordination Center (ACCMR)
                        %s (Europe/Athens)
                        %s

                        Monday–Friday: 09:00–17:00
                        Saturday and Sunday: closed
                        Public holidays: not stated
                        Nothing is said of public holidays.
                        """
                                .formatted(moment, sentence));
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void coordinationCentre_inGreek() {
        String[] arguments = {"hours", "--catalogue", Cli.CATALOGUE, "--service", "accmr", "--lang", "el"};

        assertThat(Cli.run(arguments).out())
                .isEqualTo(
                        """
                        Κέντρο Συντονισμού του Δήμου Αθηναίων για θέματα Μεταναστών και Προσφύγων
                        https://w3id.org/entaxi/example/service/accmr
                        Κέντρο Συντονισμού (ACCMR)
                        Δευτέρα 23 Νοεμβρίου 2026, 10:00 (Europe/Athens)
                        Ανοιχτό τώρα, κλείνει στις 17:00

                        Δευτέρα έως Παρασκευή: 09:00–17:00
                        Σάββατο και Κυριακή: κλειστά
                        Αργίες: δεν αναφέρεται
                        Για τις αργίες δεν αναφέρεται τίποτε.
                        """);
    }

    @Test
    void hoursThatWereNotPublished_areUnknownAndNotClosed() {
        assertThat(Cli.run("hours", "--catalogue", Cli.CATALOGUE, "--service", "kem-larissa")
                        .out())
                .endsWith("\nOpening hours were not published\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-17:00; PH off | --holidays GR | 2026-12-25T10:00 | Closed, opens Monday 09:00",
                "Mo-Fr 09:00-17:00         | --holidays GR | 2026-12-24T10:00 | Open now, closes at 17:00",
                "24/7                      | --holidays GR | 2026-12-24T10:00 | Open now",
                "Fr 22:00-03:00            | --holidays CY | 2026-11-28T02:00 | Open now, closes at 03:00",
                "Mo-Fr 09:00-17:00         |               | 2026-12-25T10:00 | Open now, closes at 17:00"
            })
    void expression_isEvaluatedInItsZone(String expression, String holidays, String at, String sentence) {
        List<String> arguments =
                new ArrayList<>(List.of("hours", "--expression", expression, "--zone", "Europe/Athens", "--at", at));
        if (holidays != null) {
            arguments.addAll(List.of(holidays.split(" ")));
        }

        Cli.Result result = Cli.run(arguments.toArray(String[]::new));

        assertThat(result.out()).contains(" (Europe/Athens)\n" + sentence + "\n");
        assertThat(result.out().contains("Public holidays were not considered\n"))
                .isEqualTo(holidays == null);
    }

    @Test
    void expressionThatIsNotUnderstood_isAFindingAndUnknown() {
        Cli.Result result = Cli.run("hours", "--expression", "Mo-Fx 09:00-17:00", "--zone", "Europe/Athens");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).startsWith("warning hours-not-understood: ");
        assertThat(result.out()).endsWith("Not known whether it is open: the published hours could not be read\n");
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
