package org.entaxi.examples.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engines say with nothing known; a new version of one that says otherwise should be noticed. */
class ProbeTest {

    @Test
    void entaxi_isRightThroughout() {
        assertThat(Probe.ofEntaxi())
                .hasSize(9)
                .extracting(Probe.Answer::verdict)
                .containsOnly(Probe.Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Java closures         | F F T T T T F F nothing
                    dev.cel 0.14.0        | U U U U U U U U a, b
                    nessie cel 0.8.0      | U U U U U U U U expression 1
                    json-logic-java 1.1.0 | F F T T T T F F nothing
                    Camunda FEEL 1.21.0   | U F T T U U U F nothing
                    Easy Rules MVEL 4.1.0 | - - - - - - - - nothing
                    """)
    void peer_saysWhatItSaid(String name, String said) {
        StringBuilder answers = new StringBuilder();
        for (Probe.Answer answer : Probe.of(Engines.of(name))) {
            String text = answer.said();
            answers.append(answers.isEmpty() ? "" : " ")
                    .append(
                            switch (text) {
                                case "TRUE" -> "T";
                                case "FALSE" -> "F";
                                case "UNKNOWN" -> "U";
                                case "FAILED" -> "-";
                                default -> text;
                            });
        }
        assertThat(answers).hasToString(said);
    }

    @Test
    void verdict_ofClosedWorlds_isWrong_andOfCel_neverIs() {
        assertThat(Probe.of(new JsonLogicEngine()))
                .extracting(Probe.Answer::verdict)
                .contains(Probe.Verdict.WRONG);
        assertThat(Probe.of(new CelEngine())).extracting(Probe.Answer::verdict).doesNotContain(Probe.Verdict.WRONG);
    }
}
