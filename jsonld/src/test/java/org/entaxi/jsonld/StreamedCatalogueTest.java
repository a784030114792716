package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.validation.CatalogueDocument;
import org.entaxi.validation.CatalogueValidator;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamedCatalogueTest {

    private static final EntaxiJson JSON = EntaxiJson.create();
    private static final CatalogueValidator VALIDATOR = CatalogueValidator.of(Vocabulary.greece());

    /** With a service whose capacity is not understood, and something among the services that is none. */
    private static final String DOCUMENT =
            """
            {"@context": "https://w3id.org/entaxi/context/1", "type": "Catalogue", "id": "https://a.example/c",
             "timeZone": "Europe/Larissa", "name": {"en": "C"},
             "organisations": [{"type": "Organisation", "id": "https://a.example/o", "name": {"en": "O"}}],
             "services": [
              {"type": "Service", "id": "https://a.example/s", "name": {"en": "S"}, "provider": "https://a.example/o"},
              {"type": "Service", "id": "https://a.example/t", "name": {"en": "T"}, "capacity": 7},
              "https://a.example/u",
              {"type": "Service", "id": "https://a.example/v", "name": {"en": "V"}, "partOf": "https://a.example/s"},
              {"type": "Service", "id": "https://a.example/w", "name": {"en": "W"}, "partOf": "https://a.example/o"}],
             "verified": {"on": "2026-13-01"}}
            """;

    private static StreamedCatalogue of(String text) {
        return StreamedCatalogue.of(JSON, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Finding> found(StreamedCatalogue catalogue) {
        List<Finding> found = new ArrayList<>();
        VALIDATOR.validate(catalogue, found::add);
        return found.stream().sorted(Finding.BY_PLACE).toList();
    }

    @Test
    void document_hasTheFindingsOfReadingAndOfValidation() {
        ReadResult<Catalogue> read = JSON.readCatalogue(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        List<Finding> whole = Stream.concat(
                        read.findings().stream(),
                        VALIDATOR.validate(new CatalogueDocument(read.value(), read.origins())).stream())
                .sorted(Finding.BY_PLACE)
                .toList();

        assertThat(of(DOCUMENT).isLines()).isFalse();
        assertThat(found(of(DOCUMENT))).isEqualTo(whole);
        assertThat(whole)
                .extracting(Finding::pointer)
                .contains("/timeZone", "/services/1", "/services/1/capacity", "/services/2", "/services/4/partOf");
    }

    @Test
    void lines_haveTheFindingsOfTheDocument() throws IOException {
        Catalogue catalogue =
                JSON.readCatalogue(DOCUMENT.getBytes(StandardCharsets.UTF_8)).value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CatalogueWriter writer = CatalogueWriter.lines(catalogue, Disclosure.FULL, out)) {
            writer.writeAll(catalogue);
        }
        StreamedCatalogue lines = of(out.toString(StandardCharsets.UTF_8));

        assertThat(lines.isLines()).isTrue();
        assertThat(found(lines))
                .extracting(Finding::code)
                .contains(
                        FindingCode.TIME_ZONE_UNKNOWN,
                        FindingCode.PROVIDER_MISSING,
                        FindingCode.VALUE_TYPE,
                        FindingCode.REFERENCE_OF_OTHER_TYPE);
    }

    @Test
    void badLine_endsTheReadingAtItsPlace() {
        String lines = "{\"@context\": \"https://w3id.org/entaxi/context/1\", \"type\": \"Catalogue\", \"id\": \"c\"}\n"
                + "{\"type\": \"Service\", \"id\": \"s\"}\n{\"type\": \"Service\", \"id\"\n";

        assertThatThrownBy(() -> found(of(lines)))
                .isInstanceOf(JsonLdReadException.class)
                .hasMessageContaining("line 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1}                          | false",
                "{\"a\": 1}\\n\\n                    | false",
                "{\"a\": 1}\\n{\"b\": 2}             | true",
                "\\n {\"a\": [{}], \"b\": \"}\"}\\r\\n\\n{ | true",
                "{\"a\": \"\\\\\"\", \"b\": 2}\\n{} | true",
                "{\"a\":\\n1}\\n{}                  | false",
                "{}{}                               | false",
                "{}\\nnonsense                      | true",
                "\"a\\nb\"                          | false",
                "``                                 | false"
            })
    void of_takesForLinesWhatHasAnObjectInTheFirstOfSeveral(String text, boolean lines) {
        String bytes = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\\\", "\\");

        assertThat(of(bytes).isLines()).isEqualTo(lines);
    }
}
