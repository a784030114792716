package org.entaxi.jsonld.rdf;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Expanded JSON-LD as nodes (JSON-LD 1.1 API section 7.2), all graphs as one. */
final class ExpandedNodes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final NodeMap nodes = new NodeMap();
    private final Map<String, String> labels = new HashMap<>();
    private int blanks;

    NodeMap nodes() {
        return nodes;
    }

    /** Takes the objects of a document or of a graph. */
    void add(JsonValue elements) {
        if (elements instanceof JsonArray array) {
            array.forEach(this::add);
        } else if (elements instanceof JsonObject object && !object.containsKey(NodeMap.VALUE)) {
            value(object);
        }
    }

    /** A value as it stands at a property; of a node, the reference. */
    private JsonNode value(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return plain(value);
        }
        if (object.containsKey(NodeMap.VALUE)) {
            ObjectNode literal = JSON.objectNode();
            object.forEach((name, inner) -> {
                if (!name.equals("@index")) {
                    literal.set(name, plain(inner));
                }
            });
            return literal;
        }
        if (object.containsKey(NodeMap.LIST)) {
            ArrayNode list = JSON.arrayNode();
            each(object.get(NodeMap.LIST), inner -> list.add(value(inner)));
            return NodeMap.list(list);
        }
        return NodeMap.reference(node(object));
    }

    private String node(JsonObject object) {
        String id = label(object.get(NodeMap.ID));
        object.forEach((name, inner) -> {
            switch (name) {
                case NodeMap.ID, "@index" -> {}
                case NodeMap.TYPE -> each(inner, type -> nodes.type(id, label(type)));
                case "@graph", "@included" -> add(inner);
                case "@reverse" ->
                    inner.asJsonObject()
                            .forEach((property, subjects) -> each(subjects, subject -> {
                                if (subject instanceof JsonObject node) {
                                    nodes.add(node(node), property, NodeMap.reference(id));
                                }
                            }));
                default -> each(inner, each -> nodes.add(id, name, value(each)));
            }
        });
        return id;
    }

    private static void each(JsonValue values, java.util.function.Consumer<JsonValue> taker) {
        if (values instanceof JsonArray array) {
            array.forEach(taker);
        } else {
            taker.accept(values);
        }
    }

    /** An IRI as it is; blank nodes get labels of their own. */
    private String label(@Nullable JsonValue id) {
        String given = id instanceof JsonString text ? text.getString() : "";
        if (given.isEmpty()) {
            return "_:b" + blanks++;
        }
        return given.startsWith("_:") ? labels.computeIfAbsent(given, unknown -> "_:b" + blanks++) : given;
    }

    private static JsonNode plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            ObjectNode copy = JSON.objectNode();
            object.forEach((name, inner) -> copy.set(name, plain(inner)));
            return copy;
        }
        if (value instanceof JsonArray array) {
            ArrayNode copy = JSON.arrayNode();
            array.forEach(inner -> copy.add(plain(inner)));
            return copy;
        }
        return switch (value.getValueType()) {
            case STRING -> JSON.stringNode(((JsonString) value).getString());
            case NUMBER -> JSON.numberNode(((JsonNumber) value).bigDecimalValue());
            case TRUE -> JSON.booleanNode(true);
            case FALSE -> JSON.booleanNode(false);
            default -> JSON.nullNode();
        };
    }
}
