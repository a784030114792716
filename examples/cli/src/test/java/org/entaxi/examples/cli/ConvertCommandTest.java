package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String WITH_SHELTER =
            """
            {
              "@context": "https://w3id.org/entaxi/context/1",
              "type": "Catalogue",
              "id": "https://a.example/c",
              "name": {
                "en": "Shelters"
              },
              "places": [
                {
                  "type": "Place",
                  "id": "https://a.example/shelter",
                  "name": {
                    "en": "Shelter"
                  },
                  "address": {
                    "lines": [
                      "Odos 1"
                    ],
                    "municipality": "larissa"
                  },
                  "confidential": true
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void canonicalInput_comesOutByteForByte() throws IOException {
        Cli.Result result = Cli.run("convert", "--to", "jsonld", "--full", Cli.CATALOGUE);

        assertThat(result.out()).isEqualTo(Files.readString(Path.of(Cli.CATALOGUE)));
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void looseInput_comesOutCanonical() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.jsonld"),
                "{\"name\":{\"en\":\"Shelters\"},\"id\":\"https://a.example/c\",\"type\":\"Catalogue\","
                        + "\"@context\":\"https://w3id.org/entaxi/context/1\"}");
        Path out = folder.resolve("out.jsonld");

        assertThat(Cli.run("convert", "--to", "jsonld", in.toString(), out.toString()))
                .isEqualTo(new Cli.Result(0, "", ""));
        assertThat(out)
                .usingCharset(java.nio.charset.StandardCharsets.UTF_8)
                .hasContent(WITH_SHELTER.substring(0, WITH_SHELTER.indexOf(",\n  \"places\"")) + "\n}\n");
        assertThat(folder).isDirectoryContaining(file -> file.equals(out)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void publicForm_keepsTheShelterSecretAndSaysSo() throws IOException {
        String file = Files.writeString(folder.resolve("shelter.jsonld"), WITH_SHELTER)
                .toString();

        Cli.Result result = Cli.run("convert", "--to", "jsonld", file);
        assertThat(result.out()).contains("larissa").doesNotContain("Odos");
        assertThat(result.err())
                .isEqualTo("public form: https://a.example/shelter was written in part; --full writes all of it\n");
        assertThat(Cli.run("convert", "--to", "jsonld", "--public", file)).isEqualTo(result);
        assertThat(Cli.run("convert", "--to", "jsonld", "--full", file)).isEqualTo(new Cli.Result(0, WITH_SHELTER, ""));
    }

    @Test
    void unknownTarget_saysWhatThereIs() {
        Cli.Result result = Cli.run("convert", "--to", "xml", Cli.CATALOGUE);

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.err())
                .isEqualTo("entaxi: usage: --to: “xml” is no target of this version; there are: jsonld\n");
    }

    @Test
    void unwritableTarget_isOneLine() {
        String out = folder.resolve("no/such/folder/out.jsonld").toString();

        Cli.Result result = Cli.run("convert", "--to", "jsonld", Cli.CATALOGUE, out);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("entaxi: " + out + ": unwritable: the file cannot be written\n");
    }
}
