package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records inside the data of a host that has a mapper. */
class EntaxiModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** What a host has around our records. */
    record Envelope(String key, Service service, List<Place> places, LocalizedText title, Rule rule) {}

    @Test
    void records_standInTheDataOfAHost() {
        Envelope envelope = new Envelope(
                "k",
                Service.builder("urn:s")
                        .name(LocalizedText.of("el", "Υπηρεσία"))
                        .build(),
                List.of(Place.builder("urn:p").point(new Point(39.5, 22.5)).build()),
                LocalizedText.of("en", "Title"),
                Rules.age().atLeast(18));
        String json = mapper.writeValueAsString(envelope);
        JsonNode tree = mapper.readTree(json);
        assertThat(tree.at("/service/type").asString()).isEqualTo("Service");
        assertThat(tree.at("/rule/age/min").asInt()).isEqualTo(18);
        assertThat(mapper.readValue(json, Envelope.class)).isEqualTo(envelope);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void catalogue_isReadAndWrittenAsByTheCodec(long seed) {
        String text = RandomCatalogue.text(seed);
        Catalogue catalogue = mapper.readValue(text, Catalogue.class);
        String written = mapper.writerFor(Catalogue.class)
                .withAttribute(EntaxiModule.DISCLOSURE, Disclosure.FULL)
                .writeValueAsString(catalogue);
        assertThat(mapper.readTree(written)).as("seed %d", seed).isEqualTo(mapper.readTree(text));
    }

    @Test
    void place_isWrittenInItsPublicFormUnlessAsked() {
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
    void decision_isWrittenInItsPublicFormUnlessAsked() {
        Decision decision = Evaluator.of(Vocabulary.greece())
                .decide(
                        Rules.age().atLeast(18),
                        Person.builder().birthDate(PartialDate.of(1992)).build(),
                        LocalDate.of(2026, 11, 23));
        assertThat(mapper.readTree(mapper.writeValueAsString(decision))
                        .at("/outcome")
                        .asString())
                .isEqualTo("eligible");
        assertThat(mapper.writeValueAsString(decision)).doesNotContain("1992", "disclosed");
        assertThat(mapper.writer()
                        .withAttribute(EntaxiModule.DISCLOSURE, Disclosure.FULL)
                        .writeValueAsString(decision))
                .isEqualTo(mapper.writeValueAsString(decision.toFullData()))
                .contains("1992");
        assertThat(mapper.readTree(mapper.writeValueAsString(decision.explain(Locale.forLanguageTag("ar"))))
                        .at("/direction")
                        .asString())
                .isEqualTo("rtl");
    }

    @Test
    void findings_areCollectedAtTheirPlaceInTheWholeDocument() {
        List<Finding> findings = new ArrayList<>();
        Envelope read = mapper.readerFor(Envelope.class)
                .withAttribute(EntaxiModule.FINDINGS, findings)
                .readValue("{\"places\": [{\"type\": \"Place\", \"id\": \"urn:p\", \"point\": 5}]}");
        assertThat(read.places()).hasSize(1);
        assertThat(findings)
                .containsExactly(Finding.of(FindingCode.VALUE_TYPE, "/places/0/point", "expected", "object"));
    }

    @Test
    void valueThatCannotBeUnderstood_isRefused() {
        assertThatThrownBy(() -> mapper.readValue("{\"type\": \"Service\"}", Service.class))
                .isInstanceOf(JsonLdReadException.class)
                .hasMessageContaining("member-missing");
    }
}
