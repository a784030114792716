package org.entaxi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entaxi.examples.benchmarks.peer.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Measurement OURS = measurement("Entaxi", Row.Side.OURS, 14.9, 0.4, 0.001);
    private static final Measurement PEER = measurement("a peer", Row.Side.PEER, 1490, Double.NaN, 2048);

    private static final Probe.Answer WRONG =
            new Probe.Answer("status", "a peer", "UNKNOWN", "FALSE", Probe.Verdict.WRONG);

    private static Measurement measurement(String who, Row.Side side, double time, double error, double bytes) {
        return new Measurement(
                "SomeBenchmark.some", "One rule", who, side, Map.of("n", "1"), 2 * time, error, time, bytes);
    }

    @Test
    void table_ofPeerFirst_isRatioToOurs() {
        assertThat(Report.of(new RunFile(List.of(PEER, OURS), List.of(WRONG)), Map.of("jdk", "17")))
                .isEqualTo(
                        """
                        - jdk: 17

                        ### What each says when nothing is known

                        |        |   right |  a peer |
                        |--------|--------:|--------:|
                        | status | UNKNOWN | FALSE ✗ |

                        ✗ wrong: some person is the other way. ∘ nothing wrong, and less than can be said. – an error.

                        ### One rule

                        |        |     cpu | elapsed |       ± |    B/op | × ours |
                        |--------|--------:|--------:|--------:|--------:|-------:|
                        | Entaxi | 14.9 ns | 29.8 ns | 0.40 ns |       0 |   1.00 |
                        | a peer | 1.49 µs | 2.98 µs |         | 2.05 kB |    100 |

                        """);
    }

    @ParameterizedTest
    @CsvSource({"0.4,0.40 ns", "999.4,999 ns", "999.6,1.00 µs", "15000000,15.0 ms", "2500000000,2.50 s", "2e13,20000 s"
    })
    void time_hasThreeFigures(double nanoseconds, String text) {
        assertThat(Report.Amounts.time(nanoseconds)).isEqualTo(text);
    }

    @Test
    void file_readBack_isTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("measurements.json");
        RunFile run = new RunFile(List.of(OURS, PEER), List.of(WRONG));
        run.write(file, Map.of("jdk", "17"));
        assertThat(RunFile.read(file)).isEqualTo(run);
    }
}
