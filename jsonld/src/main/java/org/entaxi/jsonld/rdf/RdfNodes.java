package org.entaxi.jsonld.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Triples as nodes; a collection that is well-formed and in one place becomes a list (JSON-LD 1.1 API section 8.4). */
final class RdfNodes implements TripleSink {

    private final NodeMap nodes = new NodeMap();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> cells = new HashSet<>();
    private final int deepest;
    private int depth;

    RdfNodes(int deepest) {
        this.deepest = deepest;
    }

    NodeMap nodes() {
        return nodes;
    }

    @Override
    public void link(String subject, String property, String object) {
        if (property.equals(RdfTerms.TYPE)) {
            nodes.type(subject, object);
        } else {
            nodes.add(subject, property, NodeMap.reference(object));
            uses.merge(object, 1, Integer::sum);
        }
        if (property.equals(RdfTerms.REST)) {
            cells.add(subject);
        }
    }

    @Override
    public void literal(String subject, String property, String text, String datatype, @Nullable String language) {
        nodes.add(subject, property, NodeMap.literal(text, datatype, language));
    }

    @Override
    public void end() {
        Set<String> folded = new HashSet<>();
        for (Map.Entry<String, ObjectNode> node : nodes.nodes().entrySet()) {
            if (!isCell(node.getKey())) {
                for (Map.Entry<String, JsonNode> property : node.getValue().properties()) {
                    fold((ArrayNode) property.getValue(), folded);
                }
            }
        }
        nodes.nodes().keySet().removeAll(folded);
    }

    /** Puts lists in the place of those values that are the first cell of one. */
    private void fold(ArrayNode values, Set<String> folded) {
        for (int i = 0; i < values.size(); i++) {
            ArrayNode list = list(values.get(i).path(NodeMap.ID).stringValue(""), folded);
            if (list != null) {
                values.set(i, NodeMap.list(list));
            }
        }
    }

    private @Nullable ArrayNode list(String first, Set<String> folded) {
        if (!first.equals(RdfTerms.NIL) && !cells.contains(first)) {
            return null;
        }
        Set<String> passed = new HashSet<>();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        String at = first;
        while (!at.equals(RdfTerms.NIL)) {
            ObjectNode cell = nodes.get(at);
            if (cell == null || !isCell(at) || !passed.add(at)) {
                return null;
            }
            list.add(cell.path(RdfTerms.FIRST).path(0));
            at = cell.path(RdfTerms.REST).path(0).path(NodeMap.ID).stringValue("");
        }
        folded.addAll(passed);
        depth++;
        if (depth > deepest) {
            throw new RdfReadException(Code.LIMIT, "depth");
        }
        fold(list, folded);
        depth--;
        return list;
    }

    /** A blank node that has one place, one value and one rest, and nothing else to say. */
    private boolean isCell(String id) {
        ObjectNode node = cells.contains(id) ? nodes.get(id) : null;
        return node != null
                && id.startsWith("_:")
                && uses.getOrDefault(id, 0) == 1
                && node.path(RdfTerms.FIRST).size() == 1
                && node.path(RdfTerms.REST).size() == 1
                && node.path(RdfTerms.REST).path(0).has(NodeMap.ID)
                && node.size() == (node.has(NodeMap.TYPE) ? 3 : 2);
    }
}
