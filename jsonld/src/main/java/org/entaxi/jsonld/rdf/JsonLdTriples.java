package org.entaxi.jsonld.rdf;

import java.util.Locale;
import java.util.Map;
import org.entaxi.jsonld.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The triples of a JSON-LD document, within the limits of every document that goes to the JSON-LD processor. */
final class JsonLdTriples {

    private JsonLdTriples() {}

    static Triples of(String json, ReadLimits limits) {
        NodeMap nodes;
        try {
            new JsonCheck(limits).check(json, 0, json.length());
            nodes = GeneralJsonLd.processed(() -> Processor.read(json, null));
        } catch (RdfReadException e) {
            throw Triples.malformed(e.message(Locale.ENGLISH));
        }
        Triples triples = new Triples();
        for (Map.Entry<String, ObjectNode> node : nodes.nodes().entrySet()) {
            String subject = absolute(node.getKey());
            for (Map.Entry<String, JsonNode> property : node.getValue().properties()) {
                boolean type = property.getKey().equals(NodeMap.TYPE);
                for (JsonNode value : property.getValue()) {
                    if (type) {
                        triples.link(subject, RdfTerms.TYPE, absolute(value.stringValue()));
                    } else {
                        add(triples, subject, property.getKey(), value);
                    }
                }
            }
        }
        return triples;
    }

    private static void add(Triples triples, String subject, String property, JsonNode value) {
        if (value.has(NodeMap.ID)) {
            triples.link(subject, property, absolute(value.get(NodeMap.ID).stringValue()));
        } else if (value.has(NodeMap.LIST)) {
            // Nothing that is understood here is a list; that there is one has to be told.
            triples.link(subject, property, RdfTerms.NIL);
        } else {
            JsonNode inner = value.path(NodeMap.VALUE);
            String text = inner.isString() ? inner.stringValue() : inner.toString();
            @Nullable
            String language =
                    value.has(NodeMap.LANGUAGE) ? value.get(NodeMap.LANGUAGE).stringValue() : null;
            String datatype = value.path(NodeMap.TYPE).stringValue(RdfTerms.STRING);
            triples.literal(subject, property, text, language == null ? datatype : RdfTerms.LANG_STRING, language);
        }
    }

    private static String absolute(String id) {
        if (!id.startsWith("_:") && !IriReference.parse(id).isAbsolute()) {
            throw Triples.malformed("a relative IRI");
        }
        return id;
    }
}
