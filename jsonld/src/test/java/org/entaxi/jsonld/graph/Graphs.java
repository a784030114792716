package org.entaxi.jsonld.graph;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entaxi.jsonld.schema.PublishedSchema;

/** A JSON-LD document as a graph of Apache Jena, by way of Titanium and the bundled context alone. */
public final class Graphs {

    private Graphs() {}

    public static Graph of(String json) {
        Graph graph = GraphFactory.createDefaultGraph();
        RdfQuadConsumer consumer = new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graphName) {
                graph.add(Triple.create(resource(subject), resource(predicate), object(object, datatype, language)));
                return this;
            }
        };
        try {
            ToRdfProcessor.toRdf(consumer, JsonDocument.of(new StringReader(json)), options());
        } catch (JsonLdError | NullPointerException e) {
            // Titanium 1.7 has the latter for "@id" where an IRI ought to be.
            throw new IllegalArgumentException("Not JSON-LD: " + e.getMessage(), e);
        }
        return graph;
    }

    /** Options under which nothing but the bundled context can be loaded. */
    public static JsonLdOptions options() {
        return new JsonLdOptions((url, ignored) -> {
            if (!url.toString().equals(PublishedSchema.CONTEXT.iri())) {
                throw new IllegalArgumentException("Only the bundled context may be asked for, not " + url);
            }
            return JsonDocument.of(new StringReader(PublishedSchema.CONTEXT.text()));
        });
    }

    private static Node resource(String value) {
        return RdfQuadConsumer.isBlank(value)
                ? NodeFactory.createBlankNode(value.substring(2))
                : NodeFactory.createURI(value);
    }

    private static Node object(String value, String datatype, String language) {
        if (language != null) {
            return NodeFactory.createLiteralLang(value, language);
        }
        if (datatype != null) {
            RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
            return NodeFactory.createLiteralDT(value, type);
        }
        return resource(value);
    }
}
