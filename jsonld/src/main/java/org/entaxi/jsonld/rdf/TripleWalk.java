package org.entaxi.jsonld.rdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Iris;
import org.entaxi.text.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Walks the canonical form of a catalogue along the field table and says it in triples. */
final class TripleWalk {

    private final Members members = Members.table();
    private final TripleSink sink;
    private int blanks;

    TripleWalk(TripleSink sink) {
        this.sink = sink;
    }

    void catalogue(JsonNode root) throws IOException {
        object(root, "Catalogue", node(root));
        sink.end();
    }

    /** The triples of one object whose node is already pointed at. */
    private void object(JsonNode object, String type, String node) throws IOException {
        if (object.has("type") && members.of(type).get("type") == null) {
            sink.link(node, RdfTerms.TYPE, Members.ENT + object.get("type").stringValue(type));
        }
        ObjectNode unknown = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            Member member = members.of(type).get(entry.getKey());
            if (member != null && !member.iri().equals("@id")) {
                values(node, member, entry.getValue());
            } else if (entry.getKey().equals("extensions")) {
                json(node, Members.EXTENSIONS, entry.getValue());
            } else if (Members.CLOSED.contains(type)) {
                unknown.set(entry.getKey(), entry.getValue());
            }
        }
        if (!unknown.isEmpty()) {
            json(node, Members.EXTENSIONS, unknown);
        }
    }

    /** The node of an object. What has no IRI, or one that is none, has a label that means nothing elsewhere. */
    private String node(JsonNode object) {
        String id = object.path("id").stringValue("");
        return Iris.isAbsolute(id) ? id : blank();
    }

    private void values(String node, Member member, JsonNode value) throws IOException {
        if (member.isList()) {
            list(node, member, value);
        } else if (member.plural() && value.isArray()) {
            for (JsonNode each : value) {
                value(node, member.iri(), member, each);
            }
        } else {
            value(node, member.iri(), member, value);
        }
    }

    private void list(String node, Member member, JsonNode values) throws IOException {
        String at = node;
        String property = member.iri();
        for (JsonNode each : values.isArray() ? values : List.of(values)) {
            String cell = blank();
            sink.link(at, property, cell);
            value(cell, RdfTerms.FIRST, member, each);
            at = cell;
            property = RdfTerms.REST;
        }
        sink.link(at, property, RdfTerms.NIL);
    }

    /** What has not the shape of its kind has no triples; it is kept whole, as JSON. */
    private void value(String node, String property, Member member, JsonNode value) throws IOException {
        if (!member.hasShape(value)) {
            json(node, property, value);
            return;
        }
        switch (member.kind()) {
            case "text" -> text(node, property, value);
            case "texts" -> {
                String inner = blank();
                sink.link(node, property, inner);
                text(inner, Members.TEXT.iri(), value.path("text"));
            }
            case "object" -> {
                String inner = node(value);
                sink.link(node, property, inner);
                object(value, member.detail(), inner);
            }
            case "json" -> json(node, property, value);
            case "ref", "iri" -> iri(node, property, value.stringValue(), value);
            case "concept", "enum" -> iri(node, property, member.toIri(value.stringValue()), value);
            default -> {
                boolean number = member.kind().equals("double") && value.isNumber();
                String text = number ? RdfTerms.canonicalDouble(value.doubleValue()) : value.asString();
                sink.literal(node, property, text, RdfTerms.datatype(member.kind()), null);
            }
        }
    }

    private void json(String node, String property, JsonNode value) throws IOException {
        sink.literal(node, property, RdfTerms.canonicalJson(value), RdfTerms.JSON, null);
    }

    /** What is no IRI is no node of RDF; validation has reported it, and it is kept as JSON. */
    private void iri(String node, String property, String iri, JsonNode written) throws IOException {
        if (Iris.isAbsolute(iri)) {
            sink.link(node, property, iri);
        } else {
            json(node, property, written);
        }
    }

    /** A text under a tag that is none has no place in RDF; the texts are then kept together as JSON. */
    private void text(String node, String property, JsonNode text) throws IOException {
        if (!text.propertyNames().stream().allMatch(LanguageTag::isWellFormed)) {
            json(node, property, text);
            return;
        }
        for (Map.Entry<String, JsonNode> entry : text.properties()) {
            String language = entry.getKey().toLowerCase(Locale.ROOT);
            sink.literal(node, property, entry.getValue().stringValue(), RdfTerms.LANG_STRING, language);
        }
    }

    private String blank() {
        return "_:b" + blanks++;
    }
}
