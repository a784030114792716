package org.entaxi.jsonld.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said of a node with the properties of known members, as the canonical form has it. A value of another kind than
 * the member has is written as JSON would have it, so that it is kept and reported by whoever reads the canonical form.
 */
final class MemberValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FlatGraph graph;
    private final GraphFindings findings;

    MemberValues(FlatGraph graph, GraphFindings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    /** All values of a member. */
    JsonNode of(Member member, JsonNode values) {
        findings.enter(member.name());
        JsonNode all = all(member, values);
        findings.leave();
        return all;
    }

    private JsonNode all(Member member, JsonNode values) {
        List<JsonNode> all = new ArrayList<>();
        int lists = 0;
        for (JsonNode value : values) {
            if (value.has(NodeMap.LIST)) {
                value.get(NodeMap.LIST).forEach(all::add);
                lists++;
            } else {
                all.add(value);
            }
        }
        if (member.isList() && !(lists == 1 && values.size() == 1)) {
            findings.otherKind("array");
        } else if (!member.isList() && lists > 0) {
            findings.otherKind(member.expected());
        }
        if (member.kind().equals("text")) {
            return text(all);
        }
        if (!member.plural() && all.size() == 1) {
            return value(member, all.get(0));
        }
        return array(member, all);
    }

    private ArrayNode array(Member member, Iterable<JsonNode> values) {
        ArrayNode array = JSON.arrayNode();
        for (JsonNode value : values) {
            findings.enter(array.size());
            array.add(value(member, value));
            findings.leave();
        }
        return array;
    }

    private JsonNode value(Member member, JsonNode value) {
        if (value.has(NodeMap.LIST)) {
            return array(member, value.get(NodeMap.LIST));
        }
        return value.has(NodeMap.ID)
                ? node(member, value.get(NodeMap.ID).stringValue(""), value)
                : literal(member, value);
    }

    private JsonNode node(Member member, String id, JsonNode value) {
        return switch (member.kind()) {
            case "object" -> graph.object(id, member.detail());
            case "texts" -> graph.has(id) ? texts(id) : JSON.stringNode(id);
            case "ref", "iri", "concept", "enum" ->
                graph.isPart(id) ? part(value) : JSON.stringNode(member.fromIri(id));
            default -> part(value);
        };
    }

    /** A node where none belongs: what is said of it if it has no name. */
    private JsonNode part(JsonNode value) {
        String id = value.path(NodeMap.ID).stringValue("");
        return graph.isPart(id) ? withoutKeyword(graph.whole(value)) : JSON.stringNode(id);
    }

    /** The canonical form has no keywords. */
    private static JsonNode withoutKeyword(JsonNode value) {
        if (value instanceof ObjectNode object && object.has(NodeMap.TYPE)) {
            object.set(RdfTerms.TYPE, object.remove(NodeMap.TYPE));
        }
        return value;
    }

    /** An element of ordered texts. */
    private ObjectNode texts(String id) {
        graph.open(id);
        ObjectNode wrapped = JSON.objectNode();
        for (Map.Entry<String, JsonNode> entry : graph.properties(id).entrySet()) {
            if (entry.getKey().equals(Members.TEXT.iri())) {
                wrapped.set(Members.TEXT.name(), of(Members.TEXT, entry.getValue()));
            } else {
                wrapped.set(entry.getKey(), graph.whole(entry.getValue()));
            }
        }
        graph.close(id);
        withoutKeyword(wrapped);
        return wrapped;
    }

    private JsonNode literal(Member member, JsonNode value) {
        graph.spend(Literals.length(value));
        if (Literals.isJson(value)) {
            return json(member, value);
        }
        tell(value, NodeMap.LANGUAGE);
        tell(value, NodeMap.DIRECTION);
        return switch (member.kind()) {
            case "ref", "iri", "concept", "enum" -> {
                JsonNode plain = Literals.plain(value);
                if (plain.isString()) {
                    findings.otherKind(member.expected());
                }
                yield plain;
            }
            case "double", "integer" ->
                Literals.number(value.path(NodeMap.VALUE), member.kind().equals("integer"));
            case "boolean" -> Literals.bool(value);
            case "object", "texts", "json" -> Literals.plain(value);
            default -> Literals.text(value, member.kind());
        };
    }

    /** A JSON literal. In place of an object, keywords would stop whoever reads it; the text of it stays. */
    private static JsonNode json(Member member, JsonNode value) {
        JsonNode json = Literals.json(value);
        boolean keyword = json.isObject() && json.propertyNames().stream().anyMatch(name -> name.startsWith("@"));
        return keyword && !member.kind().equals("text") ? JSON.stringNode(RdfTerms.canonicalJson(json)) : json;
    }

    /** What else a literal says has no place in the canonical form. */
    private void tell(JsonNode value, String keyword) {
        if (value.has(keyword)) {
            findings.leftOut(keyword + " " + value.get(keyword).stringValue(""));
        }
    }

    /**
     * A language map; a text without a language stands under {@code und}, several of one language as an array. Texts that
     * have no place in RDF are there as JSON.
     */
    private JsonNode text(List<JsonNode> values) {
        if (values.size() == 1 && Literals.isJson(values.get(0))) {
            graph.spend(Literals.length(values.get(0)));
            return Literals.json(values.get(0));
        }
        ObjectNode map = JSON.objectNode();
        for (JsonNode value : values) {
            String tag = value.has(NodeMap.LANGUAGE)
                    ? Literals.cased(value.get(NodeMap.LANGUAGE).stringValue(""))
                    : "und";
            graph.spend(Literals.length(value));
            findings.enter(tag);
            JsonNode text = value.has(NodeMap.VALUE) ? Literals.plain(value) : part(value);
            tell(value, NodeMap.DIRECTION);
            findings.leave();
            @Nullable JsonNode before = map.get(tag);
            if (before == null) {
                map.set(tag, text);
            } else if (before instanceof ArrayNode several) {
                several.add(text);
            } else if (!before.equals(text)) {
                map.set(tag, JSON.arrayNode().add(before).add(text));
            }
        }
        return map;
    }
}
