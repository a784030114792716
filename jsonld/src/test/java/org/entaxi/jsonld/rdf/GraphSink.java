package org.entaxi.jsonld.rdf;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Takes triples into a graph of Apache Jena. */
final class GraphSink implements TripleSink {

    private final Graph graph = GraphFactory.createDefaultGraph();

    Graph graph() {
        return graph;
    }

    @Override
    public void link(String subject, String property, String object) {
        graph.add(Triple.create(node(subject), node(property), node(object)));
    }

    @Override
    public void literal(String subject, String property, String text, String datatype, String language) {
        Node literal = language != null
                ? NodeFactory.createLiteralLang(text, language)
                : NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype));
        graph.add(Triple.create(node(subject), node(property), literal));
    }

    @Override
    public void end() {
        // Nothing is held back.
    }

    private static Node node(String text) {
        return text.startsWith("_:") ? NodeFactory.createBlankNode(text.substring(2)) : NodeFactory.createURI(text);
    }
}
