package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    Path folder;

    @Test
    void document_isValid_andTheSameEachTime() throws IOException {
        Path one = folder.resolve("one.jsonld");
        Path other = folder.resolve("other.jsonld");
        for (Path out : List.of(one, other)) {
            Cli.Result result = Cli.run("generate", "--services", "60", "--seed", "5", out.toString());
            assertThat(result).isEqualTo(new Cli.Result(ExitCode.DONE, "", ""));
        }
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        assertThat(Cli.run("validate", one.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void lines_areTheCatalogueAndARecordEach() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Cli.run("generate", "--services", "40", "--rules", "distinct", out.toString());
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).contains("\"Catalogue\"");
        assertThat(lines.stream().filter(line -> line.contains("\"type\":\"Service\"")))
                .hasSize(40);
    }

    @Test
    void size_outOfRange_isWrongUsage() {
        Cli.Result result =
                Cli.run("generate", "--services", "0", folder.resolve("out").toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("10,000,000");
    }

    @Test
    void file_thatCannotBeWritten_isSaid() {
        Path out = folder.resolve("no/such/folder/out.jsonld");
        Cli.Result result = Cli.run("generate", "--services", "5", out.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.err()).contains("unwritable");
    }
}
