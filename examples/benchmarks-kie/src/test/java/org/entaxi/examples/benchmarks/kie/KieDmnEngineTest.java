package org.entaxi.examples.benchmarks.kie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entaxi.examples.benchmarks.peer.Formula;
import org.entaxi.examples.benchmarks.peer.Probe;
import org.entaxi.examples.benchmarks.peer.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KieDmnEngineTest {

    private final KieDmnEngine engine = new KieDmnEngine();

    private static final Formula RULE = new Formula.All(List.of(
            new Formula.Any(List.of(new Formula.Has("statuses", "refugee"), new Formula.Has("statuses", "applicant"))),
            new Formula.AtLeast("age", 18),
            new Formula.AtMost("age", 64),
            new Formula.Not(new Formula.Flag("inStateCare")),
            new Formula.IsOneOf("status", List.of("x", "y"))));

    @ParameterizedTest
    @CsvSource({
        "refugee, 30, false, x, TRUE",
        "applicant, 18, false, y, TRUE",
        "citizen, 30, false, x, FALSE",
        "refugee, 17, false, x, FALSE",
        "refugee, 65, false, x, FALSE",
        "refugee, 30, true, x, FALSE",
        "refugee, 30, false, z, FALSE"
    })
    void answer_whereEverythingIsKnown_isRight(String status, long age, boolean care, String code, Reply reply) {
        Map<String, Object> facts =
                Map.of("statuses", List.of(status), "age", age, "inStateCare", care, "status", code);
        assertThat(engine.ask(RULE, facts)).isEqualTo(reply);
    }

    @Test
    void probe_saysWhatItSaid() {
        assertThat(Probe.of(engine))
                .extracting(Probe.Answer::said)
                .containsExactly(
                        "UNKNOWN", "FALSE", "TRUE", "TRUE", "UNKNOWN", "UNKNOWN", "UNKNOWN", "FALSE", "nothing");
    }
}
