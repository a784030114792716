package org.entaxi.jsonld.rdf;

import java.util.Map;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Members that nobody knows here, from several places of one node. What bears the name of a member that is there already
 * stays a level deeper, as in the canonical form. Stateless.
 */
final class KeptMembers {

    private static final String DEEPER = "extensions";

    /** So many values of one name are kept one below the other; a reader would stop at some depth in any case. */
    private static final int MOST_LEVELS = 100;

    private KeptMembers() {}

    /** Adds the values of the property for extensions. */
    static void add(JsonNode values, ObjectNode out) {
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        for (JsonNode value : values) {
            if (!Literals.isJson(value)) {
                others.add(value);
            } else if (Literals.json(value) instanceof ObjectNode object) {
                merge(object, out);
            } else {
                merge(one(DEEPER, Literals.json(value)), out);
            }
        }
        if (!others.isEmpty()) {
            merge(one(Members.EXTENSIONS, others), out);
        }
    }

    private static ObjectNode one(String name, JsonNode value) {
        return JsonNodeFactory.instance.objectNode().set(name, value);
    }

    /**
     * Adds members to others; of two values of one name, both stay.
     *
     * @throws RdfReadException if there are too many of one name
     */
    static void merge(ObjectNode from, ObjectNode out) {
        ObjectNode rest = from;
        ObjectNode level = out;
        for (int i = 0; i < MOST_LEVELS; i++) {
            rest = added(rest, level);
            if (rest.isEmpty()) {
                return;
            }
            @Nullable JsonNode below = level.get(DEEPER);
            if (below == null) {
                level.set(DEEPER, rest);
                return;
            }
            ObjectNode next = below instanceof ObjectNode object ? object : one(DEEPER, below);
            level.set(DEEPER, next);
            level = next;
        }
        throw new RdfReadException(Code.LIMIT, "depth");
    }

    /** Adds the members whose names are free, and returns the others. */
    private static ObjectNode added(ObjectNode from, ObjectNode out) {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : from.properties()) {
            @Nullable JsonNode there = out.get(entry.getKey());
            if (there == null) {
                out.set(entry.getKey(), entry.getValue());
            } else if (!there.equals(entry.getValue())) {
                rest.set(entry.getKey(), entry.getValue());
            }
        }
        return rest;
    }
}
