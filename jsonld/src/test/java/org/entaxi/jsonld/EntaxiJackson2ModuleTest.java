package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.Rules;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Place;
import org.entaxi.model.Point;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The records inside the data of a host that has a mapper of Jackson 2: nothing is otherwise than with our own tokens. */
class EntaxiJackson2ModuleTest {

    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new EntaxiJackson2Module())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** What a host has around our records. */
    record Envelope(String key, Service service, List<Place> places, LocalizedText title, Rule rule) {}

    private static final Envelope ENVELOPE = new Envelope(
            "k",
            Service.builder("urn:s").name(LocalizedText.of("el", "Υπηρεσία")).build(),
            List.of(Place.builder("urn:p").point(new Point(39.5, 22.5)).build()),
            LocalizedText.of("en", "Title"),
            Rules.age().atLeast(18));

    @Test
    void records_standInTheDataOfAHost() throws JsonProcessingException {
        String json = mapper.writeValueAsString(ENVELOPE);

        JsonNode tree = mapper.readTree(json);

        assertThat(tree.at("/service/type").asText()).isEqualTo("Service");
        assertThat(tree.at("/rule/age/min").asInt()).isEqualTo(18);
        assertThat(mapper.readValue(json, Envelope.class)).isEqualTo(ENVELOPE);
    }

    @Test
    void records_standInTheTreesOfAHost() throws JsonProcessingException {
        JsonNode tree = mapper.valueToTree(ENVELOPE);

        assertThat(tree).isEqualTo(mapper.readTree(mapper.writeValueAsString(ENVELOPE)));
        assertThat(mapper.treeToValue(tree, Envelope.class)).isEqualTo(ENVELOPE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void catalogue_isReadAndWrittenAsByTheCodec(long seed) throws JsonProcessingException {
        String text = RandomCatalogue.text(seed);
        Catalogue catalogue = mapper.readValue(text, Catalogue.class);
        assertThat(catalogue)
                .as("seed %d", seed)
                .isEqualTo(EntaxiJson.create()
                        .readCatalogue(text.getBytes(StandardCharsets.UTF_8))
                        .value());
        String written = mapper.writerFor(Catalogue.class)
                .withAttribute(EntaxiModule.DISCLOSURE, Disclosure.FULL)
                .writeValueAsString(catalogue);
        assertThat(mapper.readTree(written)).as("seed %d", seed).isEqualTo(mapper.readTree(text));
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/conformance"))) {
            return files.filter(file -> file.toString().endsWith(".jsonld")).sorted().toList().stream();
        }
    }

    /** Everything that a form can reject, find or keep. */
    @ParameterizedTest
    @MethodSource("documents")
    void document_hasTheSameRecordsAndFindings(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Finding> findings = new ArrayList<>();
        Catalogue read;
        try {
            read = mapper.readerFor(Catalogue.class)
                    .withAttribute(EntaxiModule.FINDINGS, findings)
                    .readValue(bytes);
        } catch (JsonLdReadException e) {
            assertThatThrownBy(() -> EntaxiJson.create().readCatalogue(bytes))
                    .isInstanceOf(JsonLdReadException.class)
                    .extracting("code", "pointer")
                    .containsExactly(e.code(), e.pointer());
            return;
        }
        ReadResult<Catalogue> ours = EntaxiJson.create().readCatalogue(bytes);
        assertThat(read).isEqualTo(ours.value());
        assertThat(findings).isEqualTo(ours.findings());
    }

    @Test
    void place_isWrittenInItsPublicFormUnlessAsked() throws JsonProcessingException {
        Place shelter = Place.builder("urn:p")
                .confidential(true)
                .directions(LocalizedText.of("en", "Second door"))
                .build();
        assertThat(mapper.writeValueAsString(shelter)).doesNotContain("Second door");
        assertThat(mapper.writer()
                        .withAttribute(EntaxiModule.DISCLOSURE, Disclosure.FULL)
                        .writeValueAsString(shelter))
                .contains("Second door");
    }

    @Test
    void decision_isWrittenInItsPublicFormUnlessAsked() throws JsonProcessingException {
        Decision decision = Evaluator.of(Vocabulary.greece())
                .decide(
                        Rules.age().atLeast(18),
                        Person.builder().birthDate(PartialDate.of(1992)).build(),
                        LocalDate.of(2026, 11, 23));
        assertThat(mapper.writeValueAsString(decision)).contains("\"eligible\"").doesNotContain("1992");
        assertThat(mapper.writer()
                        .withAttribute(EntaxiModule.DISCLOSURE, Disclosure.FULL)
                        .writeValueAsString(decision))
                .contains("1992");
    }

    @Test
    void findings_areCollectedAtTheirPlaceInTheWholeDocument() throws JsonProcessingException {
        List<Finding> findings = new ArrayList<>();
        Envelope read = mapper.readerFor(Envelope.class)
                .withAttribute(EntaxiModule.FINDINGS, findings)
                .readValue("{\"places\": [{\"type\": \"Place\", \"id\": \"urn:p\", \"point\": 5}]}");
        assertThat(read.places()).hasSize(1);
        assertThat(findings)
                .containsExactly(Finding.of(FindingCode.VALUE_TYPE, "/places/0/point", "expected", "object"));
    }

    @Test
    void numberThatIsKept_keepsItsDigits() throws JsonProcessingException {
        String json =
                "{\"type\":\"Place\",\"id\":\"urn:p\",\"extensions\":{\"price\":1.10,\"big\":123456789012345678901234567890}}";

        String written = mapper.writeValueAsString(mapper.readValue(json, Place.class));

        assertThat(written).contains("1.10", "123456789012345678901234567890");
    }

    @Test
    void whatIsNoJson_endsInTheExceptionOfTheMapper() {
        assertThatThrownBy(() -> mapper.readValue("{\"type\": \"Place\", \"id\": x}", Place.class))
                .isInstanceOf(JsonParseException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"type\": \"Service\"}", Service.class))
                .isInstanceOf(JsonLdReadException.class)
                .hasMessageContaining("member-missing");
    }
}
