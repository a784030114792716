package org.entaxi.jsonld.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Iterator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entaxi.jsonld.graph.Graphs;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The quads of a document in the canonical form of RDFC-1.0, in which equal graphs are equal texts. */
final class CanonicalQuads {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalQuads() {}

    /** Of JSON-LD, by the JSON-LD processor. */
    static SortedSet<String> ofJsonLd(String json) throws JsonLdError, RdfConsumerException {
        RdfCanon canon = RdfCanon.create("SHA-256");
        ToRdfProcessor.toRdf(oneForm(canon), JsonDocument.of(new StringReader(json)), Graphs.options());
        return quads(canon);
    }

    /** Of Turtle or N-Quads, as Apache Jena reads it. */
    static SortedSet<String> ofRdf(byte[] text, Lang lang) throws RdfConsumerException {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new ByteArrayInputStream(text), lang);
        RdfCanon canon = RdfCanon.create("SHA-256");
        RdfQuadConsumer consumer = oneForm(canon);
        for (Iterator<Triple> triples = graph.find(); triples.hasNext(); ) {
            Triple triple = triples.next();
            Node object = triple.getObject();
            boolean literal = object.isLiteral();
            String language = literal && !object.getLiteralLanguage().isEmpty() ? object.getLiteralLanguage() : null;
            consumer.quad(
                    label(triple.getSubject()),
                    triple.getPredicate().getURI(),
                    literal ? object.getLiteralLexicalForm() : label(object),
                    literal ? object.getLiteralDatatypeURI() : null,
                    language,
                    null,
                    null);
        }
        return quads(canon);
    }

    private static String label(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x") : node.getURI();
    }

    /**
     * JSON literals in one form: the processor escapes U+007F, which RFC 8785 leaves as it is. Language tags in one case:
     * Jena writes them in the usual one.
     */
    private static RdfQuadConsumer oneForm(RdfQuadConsumer next) {
        return new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph)
                    throws RdfConsumerException {
                String value = RdfTerms.JSON.equals(datatype) ? RdfTerms.canonicalJson(JSON.readTree(object)) : object;
                String tag = language == null ? null : language.toLowerCase(Locale.ROOT);
                String type = language == null ? datatype : RdfTerms.LANG_STRING;
                next.quad(subject, predicate, value, type, tag, direction, graph);
                return this;
            }
        };
    }

    private static SortedSet<String> quads(RdfCanon canon) throws RdfConsumerException {
        SortedSet<String> quads = new TreeSet<>();
        canon.provide(new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                quads.add(NQuadsWriter.nquad(subject, predicate, object, datatype, language, direction, graph));
                return this;
            }
        });
        return quads;
    }
}
