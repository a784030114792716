package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema --colour            | usage: not understood: --colour (entaxi schema --help)",
                "scheme                     | usage: not understood: scheme (entaxi --help)",
                "schema --lang klingonish!  | usage: --lang: “klingonish!” is no language that is known; give a BCP 47 tag such as el, en or ar",
                "schema --lang qq           | usage: --lang: “qq” is no language that is known; give a BCP 47 tag such as el, en or ar",
                "schema --lang=el xsd       | usage: δεν υπάρχει δημοσιευμένο αρχείο «xsd»· υπάρχουν: context, json-schema, json-schema-strict, json-schema-rule, json-schema-person, json-schema-decision, json-schema-explanation, json-schema-findings, shacl, vocabulary, vocabulary-jsonld, fields, reference, readme",
                "schema --wrong --lang el   | usage: δεν είναι κατανοητό: --wrong (entaxi schema --help)"
            })
    void wrongUsage_isOneLineAndExitCode64(String arguments, String line) {
        Cli.Result result = Cli.run(arguments.split(" +"));

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("entaxi: " + line + "\n");
    }

    @Test
    void noCommand_saysWhatThereIs() {
        Cli.Result result = Cli.run();

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.err()).contains("schema").endsWith("entaxi: usage: name a command\n");
    }

    @Test
    void help_isThereForEveryCommand() {
        assertThat(Cli.run("--help").out()).contains("Exit codes:", "64");
        for (String command : Commands.NAMES) {
            Cli.Result result = Cli.run(command, "--help");
            assertThat(result.exitCode()).isZero();
            assertThat(result.out()).startsWith("Usage: entaxi " + command);
        }
    }

    @ParameterizedTest
    @CsvSource({"el_GR.UTF-8,,el", "C,el_GR.UTF-8,en", ",el_GR.UTF-8,el", ",,en", "fr_FR,,en"})
    void language_isGreekWhereTheEnvironmentSaysSo(String all, String lang, String expected) {
        Map<String, String> environment = Map.of("LC_ALL", all == null ? "" : all, "LANG", lang == null ? "" : lang);

        assertThat(Languages.ofEnvironment(environment)).isEqualTo(expected);
    }

    @Test
    void texts_areThereInBothLanguages() {
        assertThat(Texts.MESSAGES.keys("el")).isEqualTo(Texts.MESSAGES.keys("en"));
    }
}
