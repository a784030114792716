package org.entaxi.jsonld.rdf;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Iris;
import org.entaxi.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Walks the canonical form of a catalogue along the field table and says it in triples. */
final class TripleWalk {

    private final Members members = Members.table();
    private final TripleSink sink;
    private int blanks;

    TripleWalk(TripleSink sink) {
        this.sink = sink;
    }

    void catalogue(JsonNode root) throws IOException {
        object(root, "Catalogue", root.path("id").stringValue(""));
        sink.end();
    }

    /** The triples of one object whose node is already pointed at. */
    private void object(JsonNode object, String type, String node) throws IOException {
        if (object.has("type") && members.of(type).get("type") == null) {
            sink.link(node, RdfTerms.TYPE, Members.ENT + object.get("type").stringValue(type));
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            Member member = members.of(type).get(entry.getKey());
            if (member != null && !member.iri().equals("@id")) {
                values(node, member, entry.getValue());
            } else if (entry.getKey().equals("extensions")) {
                sink.literal(node, Members.EXTENSIONS, RdfTerms.canonicalJson(entry.getValue()), RdfTerms.JSON, null);
            }
        }
    }

    private void values(String node, Member member, JsonNode value) throws IOException {
        if (member.isList()) {
            list(node, member, value);
        } else if (member.plural()) {
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
        for (JsonNode each : values) {
            String cell = blank();
            sink.link(at, property, cell);
            value(cell, RdfTerms.FIRST, member, each);
            at = cell;
            property = RdfTerms.REST;
        }
        sink.link(at, property, RdfTerms.NIL);
    }

    private void value(String node, String property, Member member, JsonNode value) throws IOException {
        switch (member.kind()) {
            case "text" -> text(node, property, value);
            case "texts" -> {
                String inner = blank();
                sink.link(node, property, inner);
                text(inner, Members.TEXT.iri(), value.path("text"));
            }
            case "object" -> {
                JsonNode id = value.path("id");
                String inner = id.isString() ? id.stringValue() : blank();
                sink.link(node, property, inner);
                object(value, member.detail(), inner);
            }
            case "json" -> sink.literal(node, property, RdfTerms.canonicalJson(value), RdfTerms.JSON, null);
            case "ref", "iri" -> iri(node, property, value.stringValue(""));
            case "concept", "enum" -> iri(node, property, member.toIri(value.stringValue("")));
            case "double" ->
                sink.literal(
                        node, property, RdfTerms.canonicalDouble(value.doubleValue()), RdfTerms.XSD + "double", null);
            default -> sink.literal(node, property, lexical(value), RdfTerms.datatype(member.kind()), null);
        }
    }

    /** What is no IRI is no node of RDF; validation has reported it. */
    private void iri(String node, String property, String iri) throws IOException {
        if (Iris.isAbsolute(iri)) {
            sink.link(node, property, iri);
        }
    }

    private void text(String node, String property, JsonNode text) throws IOException {
        for (Map.Entry<String, JsonNode> entry : text.properties()) {
            if (LanguageTag.isWellFormed(entry.getKey())) {
                String language = entry.getKey().toLowerCase(Locale.ROOT);
                sink.literal(node, property, entry.getValue().stringValue(""), RdfTerms.LANG_STRING, language);
            }
        }
    }

    private static String lexical(JsonNode value) {
        @Nullable String text = value.isString() ? value.stringValue() : null;
        return text == null ? value.toString() : text;
    }

    private String blank() {
        return "_:b" + blanks++;
    }
}
