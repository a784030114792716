package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entaxi.basics.FindingCode;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.model.Catalogue;
import org.entaxi.validation.CatalogueValidator;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to hurt end in a code, or in what they say, and soon. */
class HostileJsonLdTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String READ = "read";
    private static final String ID = "https://a.example/c";
    private static final String CATALOGUE = "\"@type\": \"https://w3id.org/entaxi/ns#Catalogue\", \"@id\": \"" + ID
            + "\", \"http://purl.org/dc/terms/title\": {\"@language\": \"en\", \"@value\": \"x\"}";
    private static final String OURS = "{\"@context\": \"https://w3id.org/entaxi/context/1\", \"type\": \"Catalogue\","
            + " \"id\": \"https://a.example/c\", ";
    private static final String P = "\"https://x.example/p\": ";

    static Stream<Arguments> documents() {
        return Stream.concat(contexts(), shapes());
    }

    private static Stream<Arguments> contexts() {
        String chain = join(20_000, i -> "\"t%d\": \"t%d:x\"".formatted(i + 1, i));
        String terms = join(10_000, i -> "\"t%d\": \"http://a.example/%d\"".formatted(i, i));
        return Stream.of(
                of("chain of terms", "limit", context("{\"t0\": \"http://a.example/\"," + chain + "}")),
                of("chain of terms from its end", "limit", context("{" + chain + ", \"t0\": \"http://a.example/\"}")),
                of(
                        "types twice, one like a keyword",
                        "not-json-ld",
                        "{\"@context\": {\"type\": \"@type\"}, \"type\": \"@catalogue\"," + CATALOGUE + "}"),
                of("many terms", READ, context("{" + terms + "}")),
                of(
                        "our context again and again",
                        "limit",
                        context("[" + join(100_000, i -> "\"https://w3id.org/entaxi/context/1\"") + "]")),
                of("many contexts", "not-json-ld", context("[" + join(100_000, i -> "{\"@vocab\": \"#\"}") + "]")),
                of(
                        "contexts in contexts",
                        READ,
                        context("{\"p\": {\"@id\": \"https://x.example/p\", \"@context\": ".repeat(80) + "{}"
                                + "}}".repeat(80))),
                of(
                        "long prefix, used often",
                        "limit",
                        "{\"@context\": {\"p\": \"http://" + "a".repeat(900_000) + "/\"}," + CATALOGUE + "," + P + "["
                                + join(100_000, i -> "{\"@id\": \"p:" + i + "\"}") + "]}"),
                of(
                        "long vocabulary, used often",
                        "limit",
                        "{\"@context\": {\"@vocab\": \"http://" + "a".repeat(900_000) + "/\"}," + CATALOGUE + ","
                                + join(20_000, i -> "\"p" + i + "\": 1") + "}"),
                of(
                        "a large context of a property, used often",
                        "limit",
                        "{\"@context\": {\"p\": {\"@id\": \"https://x.example/p\", \"@context\": {" + terms + "}}},"
                                + CATALOGUE + ", \"p\": ["
                                + join(10_000, i -> "{\"@id\": \"https://x.example/" + i + "\"}") + "]}"),
                of(
                        "a large context of a property, used in a list behind it",
                        "limit",
                        "{" + CATALOGUE + ", \"p\": {\"@set\": {\"@list\": ["
                                + join(10_000, i -> "{\"@id\": \"https://x.example/" + i + "\"}")
                                + "]}}, \"@context\": {\"p\": {\"@id\": \"https://x.example/p\", \"@context\": [{"
                                + terms
                                + "}]}}}"),
                of(
                        "a large context of a type, used often",
                        "limit",
                        "{\"@context\": {\"T\": {\"@id\": \"https://x.example/T\", \"@context\": {" + terms + "}}},"
                                + CATALOGUE + "," + P + "[" + join(10_000, i -> "{\"@type\": \"T\"}") + "]}"),
                of(
                        "our context for a property, used often",
                        "limit",
                        "{\"@context\": {\"p\": {\"@id\": \"https://x.example/p\", \"@context\": \"https://w3id.org/entaxi/context/1\"}},"
                                + CATALOGUE + ", \"p\": [" + join(30_000, i -> "{}") + "]}"),
                of(
                        "our context at every node",
                        "limit",
                        with(P + "[" + join(30_000, i -> "{\"@context\": \"https://w3id.org/entaxi/context/1\"}")
                                + "]")),
                of(
                        "many terms and a context at every node",
                        "limit",
                        "{\"@context\": {" + join(60_000, i -> "\"t%d\": \"u:%d\"".formatted(i, i)) + "}," + CATALOGUE
                                + "," + P + "[" + join(60_000, i -> "{\"@context\": {}}") + "]}"),
                of(
                        "small contexts of types, used often",
                        READ,
                        "{\"@context\": {\"T\": {\"@id\": \"https://x.example/T\", \"@context\": {"
                                + join(20, i -> "\"t%d\": \"http://a.example/%d\"".formatted(i, i)) + "}}}," + CATALOGUE
                                + "," + P
                                + "[" + join(20_000, i -> "{\"@type\": \"T\", \"t1\": \"text\"}") + "]}"),
                of("long definition, used once", READ, context("{\"p\": \"http://" + "a".repeat(900_000) + "/\"}")),
                of("remote", "remote-document", context("\"https://evil.example/c\"")),
                of("file", "remote-document", context("\"file:///etc/passwd\"")),
                of("relative", "remote-document", context("\"c\"")),
                of("import", "remote-document", context("{\"@import\": \"file:///etc/passwd\"}")),
                of(
                        "remote, for a property",
                        "remote-document",
                        context(
                                "{\"p\": {\"@id\": \"https://x.example/p\", \"@context\": \"https://evil.example/c\"}}")),
                of(
                        "remote, for a type",
                        "remote-document",
                        context("{\"T\": {\"@id\": \"https://x.example/T\", \"@context\": \"file:///etc/passwd\"}}")),
                of("defined by itself", "not-json-ld", context("{\"p\": \"p:x\", \"q\": \"p:q\"}")),
                of(
                        "ours within ours",
                        READ,
                        "{\"@context\": {\"p\": {\"@id\": \"https://x.example/p\", \"@context\": \"https://w3id.org/entaxi/context/1\"}},"
                                + CATALOGUE + ", \"p\": " + "[{\"@graph\": ".repeat(20) + "[]" + "}]".repeat(20)
                                + "}"));
    }

    private static Stream<Arguments> shapes() {
        return Stream.of(
                of("arrays in arrays", "limit", "[".repeat(10_000)),
                of("objects in objects", "limit", "{\"a\":".repeat(10_000)),
                of(
                        "included in included",
                        READ,
                        with("\"@included\": " + "[{\"@included\": ".repeat(100) + "[]" + "}]".repeat(100))),
                of(
                        "reverse of reverse",
                        READ,
                        with("\"@reverse\": " + ("{" + P + "{\"@reverse\": ").repeat(100) + "{}" + "}}".repeat(100))),
                of(
                        "graphs in graphs",
                        READ,
                        with("\"@graph\": " + "[{\"@graph\": ".repeat(100) + "[]" + "}]".repeat(100))),
                of(
                        "nests in nests",
                        READ,
                        "{\"@context\": {\"n\": \"@nest\"}," + CATALOGUE + ", \"n\": " + "{\"n\": ".repeat(100) + "{}"
                                + "}".repeat(100) + "}"),
                of("lists in lists", READ, with(P + "{\"@list\": [".repeat(120) + "1" + "]}".repeat(120))),
                of("parts in parts nobody knows", READ, with(P + ("{" + P).repeat(40) + "1" + "}".repeat(40))),
                of("too many parts in parts", "cycle", with(P + ("{" + P).repeat(120) + "1" + "}".repeat(120))),
                of(
                        "shared parts, doubled 40 times",
                        "limit",
                        "[{" + CATALOGUE + "," + P + "{\"@id\": \"_:n0\"}},"
                                + join(
                                        40,
                                        i ->
                                                "{\"@id\": \"_:n%d\", \"https://x.example/p\": {\"@id\": \"_:n%d\"}, \"https://x.example/q\": {\"@id\": \"_:n%d\"}}"
                                                        .formatted(i, i + 1, i + 1))
                                + ", {\"@id\": \"_:n40\", " + P + "1}]"),
                of(
                        "a large part, shared often",
                        "limit",
                        "[{" + CATALOGUE + "," + P + "[" + join(10_000, i -> "{\"@id\": \"_:n" + i + "\"}") + "]},"
                                + join(10_000, i -> "{\"@id\": \"_:n" + i + "\", " + P + "{\"@id\": \"_:m\"}}")
                                + ", {\"@id\": \"_:m\", " + P + "[" + join(1_000, i -> "\"" + i + "\"") + "]}]"),
                of(
                        "the catalogue as part of itself",
                        "cycle",
                        with("\"https://w3id.org/entaxi/ns#organisation\": {\"@id\": \"" + ID + "\"}")),
                of(
                        "a thing nobody knows, part of itself",
                        READ,
                        with(P + "{\"@id\": \"_:a\", " + P + "{\"@id\": \"_:a\"}}")),
                of(
                        "texts in many languages",
                        "limit",
                        OURS + "\"name\": {" + join(200_000, i -> "\"x-" + Integer.toString(i, 36) + "\": \"x\"")
                                + "}}"),
                of(
                        "many texts in one language",
                        "limit",
                        OURS + "\"name\": {\"en\": [" + join(200_000, i -> "\"x" + i + "\"") + "]}}"),
                of(
                        "a long map by index",
                        "limit",
                        "{\"@context\": {\"p\": {\"@id\": \"https://x.example/p\", \"@container\": [\"@index\", \"@set\"]}},"
                                + CATALOGUE + ", \"p\": {" + join(30_000, i -> "\"" + i + "\": 1") + "}}"),
                of(
                        "values whose hashes are all the same",
                        READ,
                        with(P + "[" + join(1 << 15, HostileJsonLdTest::oneHash) + "]")),
                of(
                        "a long document",
                        READ,
                        with(P + "[" + join(1_700, i -> "\"" + i + "a".repeat(10_000) + "\"") + "]")),
                of("no object", "syntax", "\"text\""),
                of("an array of many values", READ, with(P + "[" + join(100_000, i -> "\"" + i + "\"") + "]")),
                of(
                        "a list of many values",
                        READ,
                        with(P + "{\"@list\": [" + join(100_000, i -> "\"" + i + "\"") + "]}")),
                of(
                        "many types",
                        READ,
                        "{"
                                + CATALOGUE.replaceFirst(
                                        "\"https://w3id.org/entaxi/ns#Catalogue\"",
                                        "[\"https://w3id.org/entaxi/ns#Catalogue\","
                                                + join(20_000, i -> "\"http://x.example/" + i + "\"") + "]")
                                + "}"),
                of("a number without end", READ, with(P + "1e999999999")),
                of(
                        "numbers without end",
                        READ,
                        OURS
                                + "\"name\": {\"en\": \"x\"}, \"services\": [{\"type\": \"Service\", \"id\": \"https://a.example/s\", \"cost\": {\"amount\": 1e999999999}, \"hours\": {\"schedules\": [{\"days\": {\"weeks\": [1e999999999]}}]}}]}"),
                of("a long name", "limit", with("\"https://x.example/" + "p".repeat(3_000) + "\": 1")),
                of("half a pair of surrogates", READ, with(P + "\"\\ud800\"")),
                of("a keyword that there is not", "term-undefined", with("\"@foo\": 1")),
                of("a member twice", "syntax", with(P + "1, " + P + "2")),
                of("two documents", "syntax", "{" + CATALOGUE + "}{" + CATALOGUE + "}"));
    }

    private static Arguments of(String name, String outcome, String document) {
        return Arguments.of(name, outcome, document);
    }

    private static String context(String context) {
        return "{\"@context\": " + context + ", " + CATALOGUE + "}";
    }

    private static String with(String member) {
        return "{" + CATALOGUE + ", " + member + "}";
    }

    /** Texts of the same length that a hash table of Java cannot tell apart. */
    private static String oneHash(int number) {
        StringBuilder text = new StringBuilder("\"");
        for (int bit = 0; bit < 15; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.append('"').toString();
    }

    private static String join(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void document_endsInACodeOrInWhatItSays(String name, String outcome, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        String ended = assertTimeoutPreemptively(SOON, () -> {
            try {
                return GeneralJsonLd.create().read(bytes).value().id().equals(ID) ? READ : "read something else";
            } catch (RdfReadException e) {
                return e.code().id();
            }
        });
        assertThat(ended).isEqualTo(outcome);
    }

    /** Scripts that are harmless one by one share the bounds of one document. */
    @Test
    void pageOfManyScripts_hasTheBoundsOfOneDocument() {
        String terms = join(1_000, i -> "\"t%d\": \"http://a.example/%d\"".formatted(i, i));
        String script = "<script type='application/ld+json'>{\"@context\": {\"p\": {\"@id\": \"u:p\", \"@context\": {"
                + terms + "}}}, \"p\": [" + join(1_000, i -> "{}") + "]}</script>";
        byte[] page = script.repeat(100).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(SOON, () -> assertThatExceptionOfType(RdfReadException.class)
                .isThrownBy(() -> GeneralJsonLd.create().readHtml(page))
                .satisfies(e -> assertThat(e.code()).isEqualTo(RdfReadException.Code.LIMIT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c/1", "https://a.example/\\u0000\\n", "https://a.example/\\u202e c", "urn:", "C:\\\\c"})
    void idThatIsNoIri_isKeptAndFound(String id) {
        ReadResult<Catalogue> read =
                GeneralJsonLd.create().read(("{" + CATALOGUE.replace(ID, id) + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(CatalogueValidator.of(Vocabulary.greece()).validate(read.value()))
                .extracting(finding -> finding.pointer() + " " + finding.code())
                .contains("/id " + FindingCode.IRI_MALFORMED);
    }

    @Test
    void idOfAFile_isANameAndNothingIsOpened() {
        String document = "{\"@context\": {\"@base\": \"file:///\"}," + CATALOGUE.replace(ID, "etc/passwd") + "}";
        assertThat(GeneralJsonLd.create()
                        .read(document.getBytes(StandardCharsets.UTF_8))
                        .value()
                        .id())
                .isEqualTo("file:///etc/passwd");
    }
}
