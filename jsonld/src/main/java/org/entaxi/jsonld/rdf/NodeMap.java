package org.entaxi.jsonld.rdf;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document says of each node: values by property, each value once, in the form of expanded JSON-LD. What is said
 * in several graphs is said of one node.
 */
final class NodeMap {

    static final String ID = "@id";
    static final String TYPE = "@type";
    static final String VALUE = "@value";
    static final String LANGUAGE = "@language";
    static final String DIRECTION = "@direction";
    static final String LIST = "@list";

    /** So many values are compared one by one. */
    private static final int FEW = 8;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();
    private final Map<ArrayNode, Set<Distinct>> known = new IdentityHashMap<>();

    Map<String, ObjectNode> nodes() {
        return nodes;
    }

    @Nullable
    ObjectNode get(String id) {
        return nodes.get(id);
    }

    void type(String id, String type) {
        add(id, TYPE, JSON.stringNode(type));
    }

    void add(String id, String property, JsonNode value) {
        ObjectNode node = nodes.computeIfAbsent(id, unknown -> JSON.objectNode());
        if (!(node.get(property) instanceof ArrayNode values)) {
            node.set(property, JSON.arrayNode().add(value));
            return;
        }
        if (isNew(values, value)) {
            values.add(value);
        }
    }

    /** A list is never the same as another one. */
    private boolean isNew(ArrayNode values, JsonNode value) {
        if (value.has(LIST)) {
            return true;
        }
        if (values.size() <= FEW) {
            return values.valueStream().noneMatch(value::equals);
        }
        return known.computeIfAbsent(values, many -> {
                    Set<Distinct> all = new HashSet<>();
                    many.forEach(each -> all.add(new Distinct(each)));
                    return all;
                })
                .add(new Distinct(value));
    }

    /**
     * A value that can be ordered: texts can be made so that all have one hash, and only what can be ordered is found
     * fast among those.
     */
    private record Distinct(JsonNode value) implements Comparable<Distinct> {

        @Override
        public int compareTo(Distinct other) {
            return value.equals(other.value) ? 0 : value.toString().compareTo(other.value.toString());
        }
    }

    static ObjectNode reference(String id) {
        return JSON.objectNode().put(ID, id);
    }

    static ObjectNode literal(String text, String datatype, @Nullable String language) {
        ObjectNode literal = JSON.objectNode().put(VALUE, text);
        if (language != null) {
            return literal.put(LANGUAGE, language);
        }
        return datatype.equals(RdfTerms.STRING) ? literal : literal.put(TYPE, datatype);
    }

    static ObjectNode list(ArrayNode values) {
        return JSON.objectNode().set(LIST, values);
    }
}
