package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines and long documents, which are read record by record. */
class LongInputTest {

    @TempDir
    Path folder;

    private String lines() {
        return converted(Cli.CATALOGUE, "services.ndjson");
    }

    private String converted(String in, String out) {
        String file = folder.resolve(out).toString();
        assertThat(Cli.run("convert", "--to", "jsonld", "--full", in, file)).isEqualTo(new Cli.Result(0, "", ""));
        return file;
    }

    @Test
    void lines_haveTheFindingsOfTheDocument() {
        assertThat(Cli.run("validate", lines())).isEqualTo(Cli.run("validate", Cli.CATALOGUE));
        assertThat(Cli.run("validate", "--max-age", "P5Y", lines()))
                .isEqualTo(Cli.run("validate", "--max-age", "P5Y", Cli.CATALOGUE));
    }

    @Test
    void lines_becomeTheDocumentAgain_inWhateverOrderTheyStand() throws IOException {
        byte[] canonical = Files.readAllBytes(Path.of(Cli.CATALOGUE));
        List<String> records = new ArrayList<>(Files.readAllLines(Path.of(lines())));
        assertThat(Files.readAllBytes(Path.of(converted(lines(), "again.jsonld"))))
                .isEqualTo(canonical);

        Collections.shuffle(records.subList(1, records.size()), new Random(1));
        Path shuffled = Files.write(folder.resolve("shuffled.ndjson"), records);
        assertThat(Files.readAllBytes(Path.of(converted(shuffled.toString(), "sorted.jsonld"))))
                .isEqualTo(canonical);
        assertThat(Cli.run("validate", shuffled.toString()).out().lines())
                .hasSameSizeAs(Cli.run("validate", Cli.CATALOGUE).out().lines().toList());
    }

    @Test
    void longDocument_isReadRecordByRecordWithTheSameAnswer() throws IOException {
        Path document = folder.resolve("long.jsonld");
        Path lines = folder.resolve("long.ndjson");
        for (Path out : List.of(document, lines)) {
            Cli.run("generate", "--services", "2500", "--seed", "3", out.toString());
        }
        assertThat(document).satisfies(file -> assertThat(Files.size(file)).isGreaterThan(InputFile.LONG));

        assertThat(Cli.run("validate", document.toString())).isEqualTo(Cli.run("validate", lines.toString()));
        assertThat(Path.of(converted(document.toString(), "a.jsonld"))).hasSameBinaryContentAs(document);
        assertThat(Path.of(converted(document.toString(), "a.ndjson"))).hasSameBinaryContentAs(lines);
        assertThat(Cli.run("convert", "--to", "jsonld", lines.toString()))
                .isEqualTo(Cli.run("convert", "--to", "jsonld", document.toString()));
    }

    @Test
    void progress_isShownToSomebodyWhoIsLooking_inTheirLanguage() {
        Path document = folder.resolve("long.jsonld");
        Cli.run("generate", "--services", "2500", document.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal looking = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true,
                false,
                "el",
                Clock.fixed(Cli.NOW, ZoneId.of("Europe/Athens")));

        Main.run(looking, "validate", document.toString());

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("] 100 % " + document + " (ανάγνωση 1)", " (ανάγνωση 2)")
                .endsWith(ProgressLine.WIPED)
                .doesNotContain("\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Cli.run("el", new String[] {"validate", document.toString()})
                        .out());
    }

    @Test
    void badLine_isOneLineAndLeavesTheTargetAsItWas() throws IOException {
        String text = Files.readString(Path.of(lines()));
        Path cut = Files.writeString(folder.resolve("cut.ndjson"), text.substring(0, text.length() - 40));
        Path out = Files.writeString(folder.resolve("out.jsonld"), "as it was");
        long line = text.lines().count();

        for (Cli.Result result : List.of(
                Cli.run("validate", cut.toString()),
                Cli.run("convert", "--to", "jsonld", cut.toString(), out.toString()))) {
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .startsWith("entaxi: " + cut + ": truncated at /")
                    .contains("(line " + line + ", column ")
                    .hasLineCount(1);
        }
        assertThat(out).hasContent("as it was");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void everyUnreadableFile_isTold() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonld"));
        String missing = folder.resolve("missing.jsonld").toString();

        Cli.Result result = Cli.run("validate", lines(), empty.toString(), missing);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(2);
        assertThat(result.err()).contains("empty.jsonld: empty: ", "missing.jsonld: not-found: ");
    }

    @Test
    void dash_isStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            for (String file : List.of(lines(), Cli.CATALOGUE)) {
                System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(file))));
                assertThat(Cli.run("validate", "-")).isEqualTo(Cli.run("validate", Cli.CATALOGUE));
                System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(file))));
                assertThat(Cli.run("convert", "--to", "jsonld", "--full", "-").out())
                        .isEqualTo(Files.readString(Path.of(Cli.CATALOGUE)));
            }
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void publicForm_saysOfEachRecordWhatWasWithheld() {
        assertThat(Cli.run("convert", "--to", "jsonld", lines()))
                .isEqualTo(Cli.run("convert", "--to", "jsonld", Cli.CATALOGUE));
    }
}
