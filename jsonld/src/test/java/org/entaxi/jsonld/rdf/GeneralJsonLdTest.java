package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.CompactionProcessor;
import com.apicatalog.jsonld.processor.ExpansionProcessor;
import com.apicatalog.jsonld.processor.FlatteningProcessor;
import com.apicatalog.rdf.api.RdfConsumerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.graph.Graphs;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalogue is the same catalogue in every form that JSON-LD 1.1 has for it. */
class GeneralJsonLdTest {

    private static final GeneralJsonLd READER = GeneralJsonLd.create();
    private static final int ROUNDS = 25;
    private static final int MANY_ROUNDS = 250;
    private static final String FOREIGN =
            """
            {"@context": {"@version": 1.1, "e": "https://w3id.org/entaxi/ns#", "s": "http://schema.org/",
              "titel": {"@id": "http://purl.org/dc/terms/title", "@container": "@language"},
              "teile": {"@id": "http://purl.org/dc/terms/hasPart", "@container": "@set"},
              "art": "@type", "kennung": "@id"}}
            """;

    static IntStream seeds() {
        return IntStream.range(0, ROUNDS);
    }

    static IntStream manySeeds() {
        return IntStream.range(ROUNDS, MANY_ROUNDS);
    }

    /** The forms of one document, by name. */
    private static Map<String, String> forms(String canonical) throws JsonLdError {
        JsonLdOptions options = Graphs.options();
        Document document = document(canonical);
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("canonical", canonical);
        forms.put(
                "expanded", ExpansionProcessor.expand(document, options, false).toString());
        forms.put(
                "flattened",
                FlatteningProcessor.flatten(document, (Document) null, options).toString());
        forms.put(
                "compacted with a foreign context",
                CompactionProcessor.compact(document, document(FOREIGN), options)
                        .toString());
        return forms;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyForm_isTheSameCatalogueAndTheSameQuads(int seed) throws JsonLdError, IOException, RdfConsumerException {
        String canonical = canonical(seed);
        Catalogue expected = EntaxiJson.create().readCatalogue(utf8(canonical)).value();
        SortedSet<String> quads = CanonicalQuads.ofJsonLd(canonical);
        for (Map.Entry<String, String> form : forms(canonical).entrySet()) {
            ReadResult<Catalogue> read = READER.read(utf8(form.getValue()));
            same(expected, read, seed, form.getKey());
            assertThat(CanonicalQuads.ofJsonLd(form.getValue()))
                    .as("seed %d, %s", seed, form.getKey())
                    .isEqualTo(quads);
            assertThat(quadsOf(read.value(), Lang.NQUADS))
                    .as("seed %d, %s, read and written", seed, form.getKey())
                    .isEqualTo(quads);
        }
        same(expected, READER.readNQuads(nQuads(expected)), seed, "N-Quads");
        same(expected, READER.readTurtle(turtle(expected)), seed, "Turtle");
        same(expected, READER.readHtml(page(canonical)), seed, "a page");
        assertThat(quadsOf(expected, Lang.TURTLE)).as("seed %d, Turtle", seed).isEqualTo(quads);
    }

    @Tag("heavy")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void everyForm_ofManyMore_isTheSame(int seed) throws JsonLdError, IOException, RdfConsumerException {
        everyForm_isTheSameCatalogueAndTheSameQuads(seed);
    }

    private static SortedSet<String> quadsOf(Catalogue catalogue, Lang lang) throws IOException, RdfConsumerException {
        return CanonicalQuads.ofRdf(lang == Lang.TURTLE ? turtle(catalogue) : nQuads(catalogue), lang);
    }

    private static byte[] nQuads(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.writeNQuads(catalogue, Disclosure.FULL, out);
        return out.toByteArray();
    }

    private static byte[] turtle(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.writeTurtle(catalogue, Disclosure.FULL, out);
        return out.toByteArray();
    }

    private static byte[] page(String canonical) {
        return utf8("<!doctype html><html><head><script type=\"application/ld+json\">"
                + canonical.replace("</", "<\\/").replace("<!--", "<\\u0021--") + "</script></head></html>");
    }

    private static void same(Catalogue expected, ReadResult<Catalogue> actual, int seed, String form)
            throws IOException {
        assertThat(text(actual.value())).as("seed %d, %s", seed, form).isEqualTo(text(expected));
        assertThat(actual.value()).as("seed %d, %s", seed, form).isEqualTo(expected);
    }

    private static String text(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The canonical text of a random catalogue, in which JSON literals are written as RDF has them. */
    private static String canonical(int seed) throws IOException {
        String inOneForm = RdfTerms.canonicalJson(Literals.JSON.readTree(RandomCatalogue.text(seed)));
        return text(EntaxiJson.create().readCatalogue(utf8(inOneForm)).value());
    }

    @ParameterizedTest
    @CsvSource({
        "el,el",
        "fa-af,fa-AF",
        "zh-hant,zh-Hant",
        "sr-latn-rs,sr-Latn-RS",
        "de-1996,de-1996",
        "x-abcd,x-abcd",
        "en_gb,en_GB"
    })
    void languageTag_hasItsUsualCaseAgain(String lowered, String cased) {
        assertThat(Literals.cased(lowered)).isEqualTo(cased);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"@context\": \"http://example.org/context\"} | REMOTE_DOCUMENT",
                "{\"@context\": \"file:///etc/passwd\"} | REMOTE_DOCUMENT",
                "{\"@context\": {\"@import\": \"https://example.org/context\"}} | REMOTE_DOCUMENT",
                "{\"@context\": 5} | NOT_JSON_LD",
                "{\"@id\": 5} | NOT_JSON_LD",
                "{\"@context\": \"https://w3id.org/entaxi/context/1\", \"nmae\": 5} | TERM_UNDEFINED",
                "{\"@context\": [{\"@protected\": true, \"name\": \"urn:n\"}, \"https://w3id.org/entaxi/context/1\"]} | NOT_JSON_LD",
                "{\"@id\": \"https://example.org/x\"} | CATALOGUE_MISSING",
                "[] | CATALOGUE_MISSING",
                "{ | SYNTAX",
                "nothing | SYNTAX"
            })
    void badInput_endsInACode(String json, Code code) {
        assertThatThrownBy(() -> READER.read(utf8(json)))
                .isInstanceOfSatisfying(
                        RdfReadException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void twoCatalogues_areAmbiguous() {
        String type = "\"@type\": \"https://w3id.org/entaxi/ns#Catalogue\"";
        failsWith(
                "[{\"@id\": \"https://example.org/1\", %s}, {\"@id\": \"https://example.org/2\", %s}]"
                        .formatted(type, type),
                Code.CATALOGUE_AMBIGUOUS);
    }

    @Test
    void cycleOfParts_isNoEndlessLoop() {
        failsWith(
                """
                {"@context": {"@vocab": "https://w3id.org/entaxi/ns#"}, "@graph": [
                  {"@id": "https://example.org/c", "@type": "Catalogue", "organisation": {"@id": "https://example.org/o"}},
                  {"@id": "https://example.org/o", "hours": {"@id": "_:h"}},
                  {"@id": "_:h", "schedule": {"@list": [{"@id": "_:s"}]}},
                  {"@id": "_:s", "days": {"@id": "_:d"}},
                  {"@id": "_:d", "season": {"@list": [{"@id": "_:d"}]}}]}
                """,
                Code.CYCLE);
    }

    @Test
    void nesting_isCutBeforeTheProcessor() {
        failsWith("[".repeat(10_000) + "]".repeat(10_000), Code.LIMIT);
        failsWith("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), Code.LIMIT);
    }

    @Test
    void nQuads_thatAreNone_areRefused() {
        assertThatThrownBy(() -> READER.readNQuads(utf8("<http://a.example/> b c")))
                .isInstanceOfSatisfying(
                        RdfReadException.class, e -> assertThat(e.code()).isEqualTo(Code.SYNTAX));
    }

    private static void failsWith(String json, Code code) {
        assertThatThrownBy(() -> READER.read(utf8(json)))
                .isInstanceOfSatisfying(
                        RdfReadException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void unknownProperty_endsInTheExtensions() {
        ReadResult<Catalogue> result = READER.read(
                utf8(
                        """
                {"@context": {"n": {"@id": "http://purl.org/dc/terms/title", "@container": "@language"}},
                 "@id": "https://example.org/c", "@type": "https://w3id.org/entaxi/ns#Catalogue",
                 "n": {"en": "A catalogue"}, "https://example.org/colour": "blue"}
                """));
        assertThat(result.value().name().text(java.util.Locale.ENGLISH)).isEqualTo("A catalogue");
        assertThat(result.value().extensions().members()).containsKey("https://example.org/colour");
    }

    private static Document document(String json) throws JsonLdError {
        return JsonDocument.of(new StringReader(json));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
