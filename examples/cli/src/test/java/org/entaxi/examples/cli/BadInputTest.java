package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with the input: one line with code and place, the exit code, and no stack trace. */
class BadInputTest {

    private static final String HEAD = "{\"@context\": \"https://w3id.org/entaxi/context/1\", \"type\": \"Catalogue\","
            + " \"id\": \"https://a.example/c\", \"name\": {\"el\": \"Α\"}";

    @TempDir
    Path folder;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("empty", "", "empty:"),
                arguments("white space", " \n\t", "empty:"),
                arguments(
                        "truncated",
                        HEAD + ",\n \"services\": [{\"type\":",
                        "truncated at /services/0/type (line 2, column"),
                arguments("not JSON", "Γεια σας", "syntax (line 1, column 2):"),
                arguments("an array", "[]", "root-not-object"),
                arguments("two documents", HEAD + "} {}", "trailing-content (line 1, column "),
                arguments(
                        "duplicate member",
                        HEAD + ", \"id\": \"https://a.example/d\"}",
                        "duplicate-member at /id (line 1, "),
                arguments("unknown type", HEAD.replace("Catalogue", "Timetable") + "}", "type-unknown"),
                arguments("no context", "{\"type\": \"Catalogue\"}", "context-missing"),
                arguments("foreign context", HEAD.replace("entaxi/context/1", "other") + "}", "context-foreign"),
                arguments("deep arrays", HEAD + ", \"x\": " + "[".repeat(100_000), "too-deep at /x"),
                arguments("deep objects", HEAD + ", \"x\": " + "{\"a\":".repeat(100_000), "too-deep at /x"),
                arguments("long text", HEAD + ", \"x\": \"" + "Α".repeat(1_000_001) + "\"}", "text-too-long at /x"),
                arguments("long number", HEAD + ", \"x\": " + "1".repeat(200) + "}", "number-too-long at /x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void unreadableCatalogue_isOneLine(String name, String text, String codeAndPlace) throws IOException {
        isUnreadable(text.getBytes(StandardCharsets.UTF_8), codeAndPlace);
    }

    @Test
    void bytesThatAreNotUtf8_areToldAsSuch() throws IOException {
        isUnreadable((HEAD + ", \"x\": \"Αθήνα\"}").getBytes("ISO-8859-7"), "not-utf8 at /name/el (line 1, column");
        isUnreadable((HEAD + "}").getBytes(StandardCharsets.UTF_16), "not-utf8 (line 1, column 1):");
    }

    private void isUnreadable(byte[] bytes, String codeAndPlace) throws IOException {
        String file = Files.write(folder.resolve("in.jsonld"), bytes).toString();
        for (List<String> command : List.of(
                List.of("validate", file),
                List.of("convert", "--to", "jsonld", file),
                List.of("hours", "--catalogue", file, "--service", "x"),
                List.of("check", "--catalogue", file, "--person", Cli.person("amina")))) {
            Cli.Result result = Cli.run(command.toArray(String[]::new));
            assertThat(result.exitCode()).as(command.get(0)).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("entaxi: " + file + ": " + codeAndPlace);
            assertThat(result.err().lines()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statuses  | [\"recognised-refuge\"] | error concept-unknown /statuses/0: ",
                "statuses  | 7                       | error value-type /statuses: ",
                "birthDate | \"yesterday\"           | error value-malformed /birthDate: ",
                "birthDate | \"1999-02-30\"          | error value-malformed /birthDate: ",
                "documents | [{\"type\": 1}]         | error value-type /documents/0/type: "
            })
    void personThatIsReadInPart_isToldAndDecidedOnTheRest(String member, String value, String line) throws IOException {
        String file = Files.writeString(
                        folder.resolve("p.json"), "{\"type\": \"Person\", \"" + member + "\": " + value + "}")
                .toString();

        Cli.Result result =
                Cli.run("check", "--catalogue", Cli.CATALOGUE, "--person", file, "--service", "kem-larissa");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).startsWith(file + ": " + line);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.out()).contains("Not settled (1)");
        assertThat(result.err()).doesNotContain("yesterday").doesNotContain("1999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"Person\", \"birthDate\": \"zebra | truncated at /birthDate (line 1, column ",
                "{\"type\": \"Service\"}                    | type-unknown",
                "[\"recognised-refugee\"]                   | root-not-object",
                "{\"birthDate\": \"zebra\", \"birthDate\": \"zebra\"} | duplicate-member at /birthDate "
            })
    void unreadablePerson_isOneLineWithoutAValue(String text, String codeAndPlace) throws IOException {
        String file = Files.writeString(folder.resolve("p.json"), text).toString();

        Cli.Result result = Cli.run("check", "--catalogue", Cli.CATALOGUE, "--person", file);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("entaxi: " + file + ": " + codeAndPlace)
                .doesNotContain("zebra");
    }

    @Test
    void missingFileAndFolder_areTold() {
        String missing = folder.resolve("no.jsonld").toString();

        assertThat(Cli.run("validate", missing))
                .isEqualTo(new Cli.Result(2, "", "entaxi: " + missing + ": not-found: There is no such file\n"));
        assertThat(Cli.run("validate", folder.toString(), "--lang", "el").err())
                .startsWith("entaxi: " + folder + ": directory: ");
    }

    @Test
    void severalUnreadableFiles_areAllTold() {
        Cli.Result result = Cli.run("validate", "no1.jsonld", Cli.CATALOGUE, "no2.jsonld");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(2);
    }

    @Test
    void byteOrderMark_isReadAndTold() throws IOException {
        String file = Files.writeString(folder.resolve("bom.jsonld"), "\ufeff" + HEAD + "}")
                .toString();

        Cli.Result result = Cli.run("validate", file);

        assertThat(result.out()).startsWith("warning byte-order-mark: ");
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate CATALOGUE --on 2026-02-30            | --on: “2026-02-30” is no date such as 2026-11-23",
                "validate CATALOGUE --on yesterday             | --on: “yesterday” is no date such as 2026-11-23",
                "validate CATALOGUE --on +99999-01-01          | --on: “+99999-01-01” is no date such as 2026-11-23",
                "validate CATALOGUE --max-age 1Y               | --max-age: “1Y” is no period such as P1Y or P6M",
                "validate CATALOGUE --max-age P-1Y             | --max-age: “P-1Y” is no period such as P1Y or P6M",
                "validate CATALOGUE --max-age P9999999Y        | --max-age: “P9999999Y” is no period such as P1Y or P6M",
                "hours --catalogue CATALOGUE --service accmr --at noon | --at: “noon” is no time such as 2026-11-23T10:30 or 2026-11-23T10:30:00+02:00",
                "hours --expression 24/7 --zone Larissa        | --zone: “Larissa” is no time zone such as Europe/Athens",
                "hours --expression 24/7 --zone UTC --holidays FR | --holidays: no calendar is built in for “FR”; there are: CY, GR",
                "hours --expression 24/7                       | missing: --zone",
                "hours --service accmr                         | give --catalogue and --service, or --expression and --zone",
                "hours --catalogue CATALOGUE --service kem-larisa | --service: there is no “kem-larisa”; nearest: kem-larissa, kem-larissa/greek-lessons, kem-larissa/labour-market",
                "hours --catalogue CATALOGUE --service lessons  | --service: there is no “lessons”; nearest: kem-larissa/greek-lessons",
                "check --catalogue CATALOGUE                    | missing: --person (entaxi check --help)",
                "check --catalogue CATALOGUE --person CATALOGUE --audience everyone | --audience: “everyone” is none of beneficiaries, professionals, volunteers, organisations, all",
                "convert --to jsonld --full --public CATALOGUE | --full and --public exclude each other"
            })
    void wrongArguments_areOneLineAndExitCode64(String arguments, String line) {
        Cli.Result result =
                Cli.run(arguments.replace("CATALOGUE", Cli.CATALOGUE).split(" +"));

        assertThat(result.err()).isEqualTo("entaxi: usage: " + line + "\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(64);
    }

    @Test
    void debug_showsWhere() {
        assertThat(Cli.run("validate", "--debug", "no.jsonld").err()).contains("\tat org.entaxi.");
        assertThat(Cli.run("validate", "no.jsonld").err()).doesNotContain("\tat ");
    }

    /** There is no other command that would tell: a misspelt member counts as silence. */
    @Test
    void memberOfAPersonThatIsNotKnown_isTold() throws IOException {
        String file = Files.writeString(
                        folder.resolve("p.json"), "{\"type\": \"Person\", \"status\": [\"recognised-refugee\"]}")
                .toString();

        Cli.Result result =
                Cli.run("check", "--catalogue", Cli.CATALOGUE, "--person", file, "--service", "kem-larissa");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).startsWith(file + ": info member-unknown /status: ");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.out()).contains("Not settled (1)");
    }

    @Test
    void textThatIsNoCatalogue_isToldHowItWasRead() throws IOException {
        String file = Files.writeString(folder.resolve("notes.txt"), "# Notes\n\nNothing of interest.\n")
                .toString();

        assertThat(Cli.run("convert", "--to", "jsonld", file).err())
                .isEqualTo("entaxi: " + file + ": syntax (line 3, column 1): This is not the notation that it was read"
                        + " as; expected here: IRI (read as Turtle; --from says what it is)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--audience all,nobody | usage: --audience: “nobody” is none of ",
                "--audience nobody,all | usage: --audience: “nobody” is none of ",
                "--full                | usage: --full needs --format json"
            })
    void optionOfCheckThatMeansNothing_isWrongUsage(String option, String message) {
        Cli.Result result = Cli.run(
                ("check --catalogue " + Cli.CATALOGUE + " --person " + Cli.person("amina") + " " + option).split(" "));

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.err()).startsWith("entaxi: " + message);
    }
}
