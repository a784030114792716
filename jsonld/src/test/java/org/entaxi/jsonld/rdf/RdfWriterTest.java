package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.graph.Graphs;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is written as RDF is what a JSON-LD processor makes of the canonical form. */
class RdfWriterTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int ROUNDS = 25;

    static IntStream seeds() {
        return IntStream.range(0, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomCatalogue_isTheGraphOfTheProcessor(int seed) throws IOException {
        compare(random(seed), "seed " + seed);
    }

    @Test
    void realCatalogue_isTheGraphOfTheProcessor() throws IOException {
        Path data = Path.of(System.getProperty("entaxi.root"), "examples", "data", "integration-services.jsonld");
        compare(EntaxiJson.create().readCatalogue(data).value(), "the real catalogue");
    }

    private static Catalogue random(int seed) {
        byte[] text = RandomCatalogue.text(seed).getBytes(StandardCharsets.UTF_8);
        return EntaxiJson.create().readCatalogue(text).value();
    }

    private static void compare(Catalogue catalogue, String what) throws IOException {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, canonical);
        Graph expected = normalised(Graphs.of(canonical.toString(StandardCharsets.UTF_8)));
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        RdfWriter.writeNQuads(catalogue, Disclosure.FULL, quads);
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RdfWriter.writeTurtle(catalogue, Disclosure.FULL, turtle);
        same(expected, normalised(parse(quads.toByteArray(), Lang.NQUADS)), what + " as N-Quads");
        same(expected, normalised(parse(turtle.toByteArray(), Lang.TURTLE)), what + " as Turtle");
    }

    private static void same(Graph expected, Graph actual, String what) {
        List<String> missing = new ArrayList<>(ground(expected));
        ground(actual).forEach(missing::remove);
        List<String> extra = new ArrayList<>(ground(actual));
        ground(expected).forEach(extra::remove);
        assertThat(extra).as("%s: too much; missing is %s", what, missing).isEmpty();
        assertThat(missing).as("%s: missing", what).isEmpty();
        assertThat(actual.isIsomorphicWith(expected))
                .as("%s has the same shape", what)
                .isTrue();
    }

    /** JSON literals in one form: the processor escapes U+007F, which RFC 8785 leaves as it is. */
    private static Graph normalised(Graph graph) {
        Graph all = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(t -> {
            boolean json = t.getObject().isLiteral()
                    && RdfTerms.JSON.equals(t.getObject().getLiteralDatatypeURI());
            Node object = json
                    ? NodeFactory.createLiteralString(
                            RdfTerms.canonicalJson(JSON.readTree(t.getObject().getLiteralLexicalForm())))
                    : t.getObject();
            all.add(Triple.create(t.getSubject(), t.getPredicate(), object));
        });
        return all;
    }

    /** The triples without the labels of blank nodes, to show what differs. */
    private static List<String> ground(Graph graph) {
        List<String> all = new ArrayList<>();
        graph.find()
                .forEachRemaining(t -> all.add((t.getSubject().isBlank() ? "[]" : t.getSubject()) + " "
                        + t.getPredicate() + " " + (t.getObject().isBlank() ? "[]" : t.getObject())));
        all.sort(null);
        return all;
    }

    private static Graph parse(byte[] text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new ByteArrayInputStream(text), lang);
        return graph;
    }

    @Test
    void numbers_areWrittenAsEcmaScriptWritesThem() {
        Stream.of(
                        "1.0:1",
                        "0.1:0.1",
                        "1e21:1e+21",
                        "1e-7:1e-7",
                        "123456789.5:123456789.5",
                        "-0.0:0",
                        "1.5e300:1.5e+300")
                .map(each -> each.split(":"))
                .forEach(each -> assertThat(RdfTerms.canonicalJson(JSON.readTree(each[0])))
                        .isEqualTo(each[1]));
    }
}
