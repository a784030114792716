package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of the five real documents and the twelve people, read and written back. */
class FirstDataTest {

    private static final Path DATA = Path.of(System.getProperty("entaxi.root"), "examples", "data");
    private final EntaxiJson json = EntaxiJson.create();

    @Test
    void catalogue_isWrittenBackByteForByte() throws IOException {
        Path file = DATA.resolve("integration-services.jsonld");
        ReadResult<Catalogue> read = json.readCatalogue(file);
        assertThat(read.findings()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(read.value(), Disclosure.FULL, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @Test
    void catalogue_hasAnOriginForEveryRecord() {
        ReadResult<Catalogue> read = json.readCatalogue(DATA.resolve("integration-services.jsonld"));
        Catalogue catalogue = read.value();
        assertThat(read.origins())
                .containsEntry(catalogue.id(), "")
                .containsEntry(catalogue.services().get(2).id(), "/services/2")
                .hasSize(1
                        + catalogue.organisations().size()
                        + catalogue.places().size()
                        + catalogue.programmes().size()
                        + catalogue.services().size()
                        + catalogue.publications().size());
    }

    static Stream<Path> people() throws IOException {
        return Files.list(DATA.resolve("people")).sorted();
    }

    @ParameterizedTest
    @MethodSource("people")
    void person_isWrittenBackByteForByte(Path file) throws IOException {
        ReadResult<Person> read = json.readPerson(file);
        assertThat(read.findings()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writePerson(read.value(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }
}
