package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue of a million services passes through a quarter of a gigabyte. */
@Tag("heavy")
class MillionServicesTest {

    private static final int COUNT = 1_000_000;

    /** The modules of this run too, as if they were none. */
    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "lines"})
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void millionServices_areWrittenAndReadInConstantMemory(String form) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        classPath(),
                        MillionServices.class.getName(),
                        form,
                        Integer.toString(COUNT))
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s", said).isZero();
            assertThat(said)
                    .contains(
                            COUNT + " services, " + COUNT + " as written, 0 findings, 1001 times progress, more than ");
        } finally {
            process.destroyForcibly();
        }
    }
}
