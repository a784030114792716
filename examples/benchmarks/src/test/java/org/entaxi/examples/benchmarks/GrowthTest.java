package org.entaxi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class GrowthTest {

    @TempDir
    Path folder;

    private static Measurement measurement(String benchmark, Map<String, String> parameters, double cpu) {
        return new Measurement(benchmark, "table", "who", Row.Side.OURS, parameters, 5, 1, cpu, 0);
    }

    @Test
    void table_ofServices_hasAColumnForEachSize() throws IOException {
        String table = new Growth(List.of(
                        measurement(
                                "CatalogueBenchmark.match", Map.of("services", "100000", "distinct", "all"), 72_000),
                        measurement("CatalogueBenchmark.match", Map.of("services", "1000", "distinct", "all"), 900),
                        measurement("PeerLoopBenchmark.all", Map.of("rules", "1000", "engine", "a <peer>"), 414_000)))
                .write(folder);
        assertThat(table)
                .isEqualTo(
                        """
                        | services                    |   1000 |  100000 |
                        |-----------------------------|-------:|--------:|
                        | Entaxi, rules all different | 900 ns | 72.0 µs |
                        | a <peer>, in a loop         | 414 µs |         |

                        """);
    }

    @Test
    void picture_isSvgWithAPointForEachTime() throws Exception {
        new Growth(List.of(
                        measurement(
                                "BatchBenchmark.all",
                                Map.of("people", "64", "services", "1000", "distinct", "2000"),
                                0.2),
                        measurement(
                                "BatchBenchmark.all",
                                Map.of("people", "1024", "services", "1000", "distinct", "2000"),
                                0.1)))
                .write(folder);
        Path file = folder.resolve("growth-people.svg");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("growth-services.svg"))).isFalse();
        assertThat(Files.readString(file)).contains(">100 µs<", ">people<").doesNotContain("NaN");
    }
}
