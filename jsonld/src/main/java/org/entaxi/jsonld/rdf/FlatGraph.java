package org.entaxi.jsonld.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Nodes, put together as the canonical form along the field table. Parts that stand in several places are written in each;
 * how much that makes is limited.
 */
final class FlatGraph {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CATALOGUE = Members.ENT + "Catalogue";
    private static final int DEEPEST = 50;

    /** What an object or value costs beside its text. */
    private static final int COST = 48;

    private final Members members = Members.table();
    private final MemberValues values;
    private final Set<String> open = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final NodeMap nodes;
    private final long room;
    private long spent;

    /** A graph that may become a document of so many bytes. */
    FlatGraph(NodeMap nodes, long room, GraphFindings findings) {
        this.nodes = nodes;
        this.room = room;
        this.values = new MemberValues(this, findings);
    }

    byte[] canonical() {
        String found = null;
        for (Map.Entry<String, ObjectNode> node : nodes.nodes().entrySet()) {
            if (types(node.getValue()).contains(CATALOGUE)) {
                if (found != null) {
                    throw new RdfReadException(Code.CATALOGUE_AMBIGUOUS, "");
                }
                found = node.getKey();
            }
        }
        if (found == null) {
            throw new RdfReadException(Code.CATALOGUE_MISSING, "");
        }
        ObjectNode root = JSON.objectNode();
        root.put("@context", EntaxiJson.CONTEXT);
        root.setAll(object(found, "Catalogue"));
        return Literals.JSON.writeValueAsBytes(root);
    }

    /** The nodes that were not met from the catalogue on, in order. */
    List<String> leftOut() {
        return nodes.nodes().entrySet().stream()
                .filter(node -> !used.contains(node.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<String> types(@Nullable ObjectNode node) {
        List<String> all = new ArrayList<>();
        if (node == null) {
            return all;
        }
        node.path("@type").forEach(type -> all.add(type.stringValue("")));
        return all;
    }

    /** A node as an object of a type. */
    ObjectNode object(String id, String type) {
        open(id);
        ObjectNode out = JSON.objectNode();
        ObjectNode extensions = JSON.objectNode();
        type(type, types(nodes.get(id)), out, extensions);
        if (!id.startsWith("_:")) {
            out.put("id", id);
        }
        JsonNode kept = JSON.arrayNode();
        for (Map.Entry<String, JsonNode> entry :
                underKnownNames(type, properties(id)).entrySet()) {
            String iri = entry.getKey();
            if (iri.startsWith("@")) {
                continue;
            }
            Member member = members.byIri(type, iri);
            if (member != null) {
                out.set(member.name(), values.of(member, entry.getValue()));
            } else if (iri.equals(Members.EXTENSIONS)) {
                kept = entry.getValue();
            } else {
                extensions.set(iri, whole(entry.getValue()));
            }
        }
        kept.forEach(literal -> spend(Literals.length(literal)));
        KeptMembers.add(kept, extensions);
        if (Members.CLOSED.contains(type)) {
            // What was beside the members that are known stands there again.
            if (extensions.has("type") && out.path("type").stringValue("").equals(type)) {
                out.set("type", extensions.remove("type"));
            }
            KeptMembers.merge(extensions, out);
        } else if (!extensions.isEmpty()) {
            JsonNode deeper = extensions.size() == 1 ? extensions.path("extensions") : extensions;
            out.set("extensions", deeper.isValueNode() ? deeper : extensions);
        }
        close(id);
        return out;
    }

    /** The properties with those of schema.org under {@code http}, as the table has them; many write {@code https}. */
    private Map<String, JsonNode> underKnownNames(String type, Map<String, JsonNode> properties) {
        Map<String, JsonNode> named = new TreeMap<>();
        properties.forEach((iri, said) -> {
            String other = iri.startsWith(Members.SCHEMA_HTTPS)
                    ? Members.SCHEMA + iri.substring(Members.SCHEMA_HTTPS.length())
                    : iri;
            String known = members.byIri(type, other) == null ? iri : other;
            named.merge(known, said, FlatGraph::together);
        });
        return named;
    }

    private static JsonNode together(JsonNode some, JsonNode others) {
        Set<JsonNode> all = new LinkedHashSet<>();
        some.forEach(all::add);
        others.forEach(all::add);
        return JSON.arrayNode().addAll(all);
    }

    /** What is said of a node, in one order however the document is written. */
    Map<String, JsonNode> properties(String id) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        ObjectNode node = nodes.get(id);
        if (node != null) {
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        }
        return sorted;
    }

    /** Counts what becomes part of the document. */
    void spend(long characters) {
        spent += characters + COST;
        if (spent > room) {
            throw new RdfReadException(Code.LIMIT, "size");
        }
    }

    /** Whether something is said of a node. */
    boolean has(String id) {
        return nodes.get(id) != null;
    }

    /** Whether a node has no name by which it could be found elsewhere, and something is said of it. */
    boolean isPart(String id) {
        return id.startsWith("_:") && has(id) && !open.contains(id);
    }

    void close(String id) {
        open.remove(id);
    }

    /** Begins to write a node, in which it cannot stand again. */
    void open(String id) {
        if (open.size() >= DEEPEST || !open.add(id)) {
            throw new RdfReadException(Code.CYCLE, "");
        }
        spend(id.length());
        used.add(id);
    }

    /** The type that belongs here, or else the first one; further ones are kept beside it. */
    private static void type(String expected, List<String> types, ObjectNode out, ObjectNode extensions) {
        if (types.isEmpty()) {
            return;
        }
        String type = types.contains(Members.ENT + expected) ? Members.ENT + expected : types.get(0);
        out.put("type", type.startsWith(Members.ENT) ? type.substring(Members.ENT.length()) : type);
        ArrayNode others = JSON.arrayNode();
        types.stream()
                .filter(each -> !each.equals(type))
                .forEach(each -> others.add(JSON.objectNode().put("@id", each)));
        if (!others.isEmpty()) {
            extensions.set(RdfTerms.TYPE, others);
        }
    }

    /** Values that this version does not know, with what is said of the blank nodes among them. */
    JsonNode whole(JsonNode value) {
        if (value.isArray()) {
            ArrayNode all = JSON.arrayNode();
            value.forEach(each -> all.add(whole(each)));
            return all;
        }
        if (value.has(NodeMap.LIST)) {
            return NodeMap.list((ArrayNode) whole(value.get(NodeMap.LIST)));
        }
        String id = value.path("@id").stringValue("");
        // In a circle of things that nobody knows here, the name says as much as can be said.
        if (!isPart(id)) {
            spend(id.length() + Literals.length(value));
            return value;
        }
        open(id);
        ObjectNode all = JSON.objectNode();
        for (Map.Entry<String, JsonNode> entry : properties(id).entrySet()) {
            boolean keyword = entry.getKey().startsWith("@");
            spend(entry.getKey().length());
            all.set(entry.getKey(), keyword ? entry.getValue() : whole(entry.getValue()));
        }
        close(id);
        return all;
    }
}
