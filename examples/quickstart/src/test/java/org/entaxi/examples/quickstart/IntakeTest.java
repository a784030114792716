package org.entaxi.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Path ROOT = Path.of(System.getProperty("entaxi.root"));

    @Test
    void talk_asksWhatSettlesMost_untilOnlyTheProviderCanTell() {
        String said =
                Intake.talk(ROOT.resolve("examples/data/integration-services.jsonld"), LocalDate.of(2026, 11, 23));

        assertThat(said.lines().filter(line -> line.startsWith("  ask: ") || line.startsWith("yes ")))
                .containsExactly(
                        "yes 0, not known yet 6, no 0",
                        "  ask: In which municipality do you live?",
                        "yes 0, not known yet 5, no 1",
                        "  ask: When were you born? The year alone will do if you do not know the day.",
                        "yes 0, not known yet 5, no 1",
                        "  ask: What is your legal status in Greece?",
                        "yes 3, not known yet 2, no 1");
        assertThat(said.lines().filter(line -> line.startsWith("ELIGIBLE"))).hasSize(3);
    }

    @Test
    void readme_showsPartsOfThisProgram() throws IOException {
        Path readme = ROOT.resolve("README.md");
        assumeThat(readme).isRegularFile();
        String source = Files.readString(
                ROOT.resolve("examples/quickstart/src/main/java/org/entaxi/examples/quickstart/Intake.java"));
        String text = Files.readString(readme);
        String section = text.substring(text.indexOf("## A whole catalogue"));
        String shown = section.substring(section.indexOf("```java\n") + 8);

        assertThat(shown.substring(0, shown.indexOf("```")).lines().filter(line -> !line.isBlank()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(source).contains(line.strip()));
    }
}
