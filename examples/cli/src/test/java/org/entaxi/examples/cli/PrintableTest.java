package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entaxi.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in data cannot change what the terminal shows of the rest. */
class PrintableTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over\u202egro.elpmaxe | over\\u202Egro.elpmaxe",
                "wiped\u001b[2K        | wiped\\u001B[2K",
                "red\u001b[31m          | red\\u001B[31m",
                "bell\u0007\u009b1A     | bell\\u0007\\u009B1A",
                "a\u2028b\u0085c        | a\\u2028b\\u0085c",
                "pop\u2069ped           | pop\\u2069ped",
                "Ελληνικά, عربي, 😀     | Ελληνικά, عربي, 😀"
            })
    void line_showsAsEscapesWhatWouldAct(String text, String shown) {
        assertThat(Printable.line(text, false)).isEqualTo(shown);
    }

    @Test
    void line_hasNoLineBreakOfTheData() {
        assertThat(Printable.line("x\nerror made-up", false)).isEqualTo("x\\u000Aerror made-up");
    }

    @Test
    void line_keepsTheIsolatesOfTheLibraryAndClosesOthers() {
        String isolated = "a " + Bidi.isolate("عربي") + " b";

        assertThat(Printable.line(isolated, false)).isEqualTo(isolated);
        assertThat(Printable.line("a \u2067b", false)).isEqualTo("a \u2067b\u2069");
    }

    @Test
    void line_keepsTheStylesOfTheProgramWhereThereIsColour() {
        assertThat(Printable.line("\u001b[31merror\u001b[0m \u001b[2J", true))
                .isEqualTo("\u001b[31merror\u001b[0m \\u001B[2J");
    }

    @Test
    void finding_ofAnIriThatTurnsTheLine_isShownWithAnEscape() throws IOException {
        Path file = folder.resolve("turned.jsonld");
        Files.writeString(
                file,
                "{\"@context\": \"https://w3id.org/entaxi/context/1\", \"type\": \"Catalogue\", \"id\": \"urn:c\","
                        + " \"name\": {\"en\": \"C\"}, \"publisher\": \"https://example.org/\u202egro\"}");

        assertThat(Cli.run("validate", file.toString()).out())
                .contains("https://example.org/\\u202Egro")
                .doesNotContain("\u202e");
    }

    /** The JSON-LD processor has a log of its own, in which the tag would stand once more. */
    @Test
    void malformedTag_isToldByTheFindingsAlone() throws IOException {
        Path file = folder.resolve("expanded.jsonld");
        Files.writeString(
                file,
                "[{\"@type\": [\"https://w3id.org/entaxi/ns#Catalogue\"], \"@id\": \"urn:c\","
                        + " \"http://purl.org/dc/terms/title\": [{\"@value\": \"C\", \"@language\": \"en_GB\"}]}]");

        assertThat(Cli.run("convert", "--to", "turtle", file.toString()).out()).contains("en_GB");
        assertThat(java.util.logging.Logger.getLogger("com.apicatalog.jsonld.expansion")
                        .isLoggable(java.util.logging.Level.SEVERE))
                .isFalse();
    }
}
