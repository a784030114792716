package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void everyNotation_comesBackAsTheSameCatalogue() throws IOException {
        String canonical = Files.readString(Path.of(Cli.CATALOGUE));
        for (String form : List.of("nquads", "turtle")) {
            Path other = folder.resolve("catalogue." + (form.equals("turtle") ? "ttl" : "nq"));
            assertThat(Cli.run("convert", "--to", form, "--full", Cli.CATALOGUE, other.toString()))
                    .isEqualTo(new Cli.Result(0, "", ""));
            Path nameless = Files.copy(other, folder.resolve(form));
            for (Path file : List.of(other, nameless)) {
                Cli.Result result = Cli.run("convert", "--to", "nquads", "--full", file.toString());
                assertThat(result.exitCode()).as(result.err()).isZero();
                assertThat(result.out().lines().count())
                        .isEqualTo(Cli.run("convert", "--to", "nquads", "--full", Cli.CATALOGUE)
                                .out()
                                .lines()
                                .count());
            }
        }
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><script type='application/ld+json'>" + canonical + "</script>");
        assertThat(Cli.run("convert", "--to", "jsonld", "--full", page.toString()))
                .isEqualTo(new Cli.Result(0, canonical, ""));
        assertThat(Cli.run("convert", "--from", "html", "--to", "jsonld", "--full", page.toString()))
                .isEqualTo(new Cli.Result(0, canonical, ""));
    }

    @Test
    void otherShape_isReadWithoutBeingAskedTo() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.jsonld"),
                "[{\"@type\": [\"https://w3id.org/entaxi/ns#Catalogue\"], \"@id\": \"https://a.example/c\","
                        + " \"http://purl.org/dc/terms/title\": [{\"@language\": \"en\", \"@value\": \"Shelters\"}]},"
                        + " {\"@id\": \"https://a.example/x\", \"https://x.example/p\": [{\"@value\": 1}]}]");
        Cli.Result result = Cli.run("convert", "--to", "jsonld", in.toString());
        assertThat(result.out())
                .isEqualTo(WITH_SHELTER.substring(0, WITH_SHELTER.indexOf(",\n  \"places\"")) + "\n}\n");
        assertThat(result.err()).contains("content-left-out").contains("https://a.example/x");
    }

    @Test
    void faultOfTheNotation_isToldWithItsPlace() throws IOException {
        Path in = Files.writeString(folder.resolve("in.ttl"), "@prefix a: <http://a.example/> .\na:b a:c a:d a:e .");
        assertThat(Cli.run("convert", "--to", "jsonld", in.toString()).err())
                .startsWith("entaxi: " + in + ": syntax (line 2, column 13): ");
        Path page = Files.writeString(folder.resolve("in.html"), "<p>Nothing</p>");
        assertThat(Cli.run("--lang", "el", "convert", "--to", "jsonld", page.toString())
                        .err())
                .isEqualTo("entaxi: " + page + ": script-missing: Η σελίδα δεν περιέχει JSON-LD\n");
        assertThat(Cli.run("convert", "--from", "rdfxml", "--to", "jsonld", page.toString())
                        .exitCode())
                .isEqualTo(64);
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
                .isEqualTo(
                        "entaxi: usage: --to: “xml” is no target of this version; there are: jsonld, nquads, turtle\n");
    }

    @Test
    void unwritableTarget_isOneLine() {
        String out = folder.resolve("no/such/folder/out.jsonld").toString();

        Cli.Result result = Cli.run("convert", "--to", "jsonld", Cli.CATALOGUE, out);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("entaxi: " + out + ": unwritable: the file cannot be written\n");
    }
}
