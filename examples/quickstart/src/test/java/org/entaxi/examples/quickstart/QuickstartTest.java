package org.entaxi.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Path ROOT = Path.of(System.getProperty("entaxi.root"));

    @Test
    void answer_isGivenInGreekAndEnglish() {
        String answer = Quickstart.answer(
                ROOT.resolve("examples/data/integration-services.jsonld"), Instant.parse("2026-11-23T08:00:00Z"));

        assertThat(answer)
                .contains(
                        "Μαθήματα ελληνικής γλώσσας",
                        "Ανοιχτό τώρα, κλείνει στις 17:00",
                        "Lessons in Greek language",
                        "Open now, closes at 17:00");
    }

    @Test
    void readme_showsThisProgram() throws IOException {
        Path readme = ROOT.resolve("README.md");
        assumeThat(readme).isRegularFile();
        String source = Files.readString(
                ROOT.resolve("examples/quickstart/src/main/java/org/entaxi/examples/quickstart/Quickstart.java"));

        assertThat(source.lines()).hasSizeLessThanOrEqualTo(60);
        assertThat(Files.readString(readme)).contains("```java\n" + source + "```\n");
    }
}
