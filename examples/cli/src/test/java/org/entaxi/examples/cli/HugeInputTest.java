package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is larger than the memory it may take. */
@Tag("heavy")
class HugeInputTest {

    private static final String HEAD = "{\"@context\": \"https://w3id.org/entaxi/context/1\", \"type\": \"Catalogue\","
            + " \"id\": \"https://a.example/c\", \"name\": {\"el\": \"";

    @TempDir
    Path folder;

    @Test
    void textOfOneGigabyte_isOneLine() throws IOException {
        String file = huge("x");

        Cli.Result result = Cli.run("validate", file);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("entaxi: " + file + ": text-too-long at /name/el (line 1, column ");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void gigabyteOfNothing_isOneLine() throws IOException {
        String file = huge("\"}, \"x\": [", " ");

        Cli.Result result = Cli.run("validate", file);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("entaxi: " + file + ": truncated at /x (line 1, column ");
        assertThat(result.err().lines()).hasSize(1);
    }

    private String huge(String filler) throws IOException {
        return huge("", filler);
    }

    private String huge(String start, String filler) throws IOException {
        Path file = folder.resolve("huge.jsonld");
        byte[] block = filler.repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((HEAD + start).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i <= 1 << 10; i++) {
                out.write(block);
            }
        }
        return file.toString();
    }
}
