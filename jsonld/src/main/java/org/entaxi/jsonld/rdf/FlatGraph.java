package org.entaxi.jsonld.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Nodes, put together as the canonical form along the field table. Parts that stand in several places are written in each;
 * how much that makes is limited.
 */
final class FlatGraph {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String CATALOGUE = Members.ENT + "Catalogue";
    private static final int DEEPEST = 50;

    /** What an object or value costs beside its text. */
    private static final int COST = 48;

    /** Numbers with more digits than this before or behind the point are kept as they stand. */
    private static final int MOST_DIGITS = 1_000;

    private final Members members = Members.table();
    private final Set<String> open = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final NodeMap nodes;
    private final long room;
    private long spent;

    /** A graph that may become a document of so many bytes. */
    FlatGraph(NodeMap nodes, long room) {
        this.nodes = nodes;
        this.room = room;
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
        ObjectNode root = JSON.createObjectNode();
        root.put("@context", EntaxiJson.CONTEXT);
        root.setAll(object(found, "Catalogue"));
        return JSON.writeValueAsBytes(root);
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

    private ObjectNode object(String id, String type) {
        open(id);
        Map<String, JsonNode> node = properties(id);
        ObjectNode out = JSON.createObjectNode();
        ObjectNode extensions = JSON.createObjectNode();
        type(type, types(nodes.get(id)), out, extensions);
        if (!id.startsWith("_:")) {
            out.put("id", id);
        }
        for (Map.Entry<String, JsonNode> entry : node.entrySet()) {
            String iri = entry.getKey();
            if (iri.startsWith("@")) {
                continue;
            }
            Member member = members.byIri(type, iri);
            if (member != null) {
                out.set(member.name(), values(member, entry.getValue()));
            } else if (iri.equals(Members.EXTENSIONS)) {
                extensions(entry.getValue(), extensions);
            } else {
                extensions.set(iri, whole(entry.getValue()));
            }
        }
        if (Members.CLOSED.contains(type)) {
            // What was beside the members that are known stands there again.
            extensions.properties().forEach(entry -> {
                if (!out.has(entry.getKey()) || entry.getKey().equals("type")) {
                    out.set(entry.getKey(), entry.getValue());
                }
            });
        } else if (!extensions.isEmpty()) {
            out.set("extensions", extensions);
        }
        open.remove(id);
        return out;
    }

    /** What is said of a node, in one order however the document is written. */
    private Map<String, JsonNode> properties(String id) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        ObjectNode node = nodes.get(id);
        if (node != null) {
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        }
        return sorted;
    }

    private void spend(long characters) {
        spent += characters + COST;
        if (spent > room) {
            throw new RdfReadException(Code.LIMIT, "size");
        }
    }

    private void open(String id) {
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
        ArrayNode others = JSON.createArrayNode();
        types.stream()
                .filter(each -> !each.equals(type))
                .forEach(each -> others.add(JSON.createObjectNode().put("@id", each)));
        if (!others.isEmpty()) {
            extensions.set(RdfTerms.TYPE, others);
        }
    }

    /** Values that this version does not know, with what is said of the blank nodes among them. */
    private JsonNode whole(JsonNode value) {
        if (value.isArray()) {
            ArrayNode all = JSON.createArrayNode();
            value.forEach(each -> all.add(whole(each)));
            return all;
        }
        if (value.has(NodeMap.LIST)) {
            return NodeMap.list((ArrayNode) whole(value.get(NodeMap.LIST)));
        }
        String id = value.path("@id").stringValue("");
        // In a circle of things that nobody knows here, the name says as much as can be said.
        if (!id.startsWith("_:") || nodes.get(id) == null || open.contains(id)) {
            spend(id.length() + value.path(NodeMap.VALUE).stringValue("").length());
            return value;
        }
        open(id);
        ObjectNode all = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : properties(id).entrySet()) {
            boolean keyword = entry.getKey().startsWith("@");
            spend(entry.getKey().length());
            all.set(entry.getKey(), keyword ? entry.getValue() : whole(entry.getValue()));
        }
        open.remove(id);
        return all;
    }

    private static void extensions(JsonNode values, ObjectNode out) {
        for (JsonNode value : values) {
            JsonNode json = literal(value);
            if (json.isObject()) {
                out.setAll((ObjectNode) json);
            } else {
                out.set(Members.EXTENSIONS, value);
            }
        }
    }

    private static boolean isJson(JsonNode value) {
        return value.path("@value").isString()
                && value.path("@type").stringValue("").equals(RdfTerms.JSON);
    }

    /** The value of a JSON literal, which out of RDF is text. */
    private static JsonNode literal(JsonNode value) {
        JsonNode inner = value.path("@value");
        try {
            return isJson(value) ? JSON.readTree(inner.stringValue()) : inner;
        } catch (JacksonException e) {
            return inner;
        }
    }

    private JsonNode values(Member member, JsonNode values) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode value : values) {
            if (value.has("@list")) {
                value.get("@list").forEach(all::add);
            } else {
                all.add(value);
            }
        }
        if (member.kind().equals("text")) {
            return text(all);
        }
        if (!member.plural() && all.size() == 1) {
            return value(member, all.get(0));
        }
        ArrayNode array = JSON.createArrayNode();
        all.forEach(each -> array.add(value(member, each)));
        return array;
    }

    private JsonNode value(Member member, JsonNode value) {
        spend(value.path(NodeMap.VALUE).stringValue("").length());
        if (isJson(value)) {
            return literal(value);
        }
        String id = value.path("@id").stringValue("");
        return switch (member.kind()) {
            case "texts" -> {
                if (nodes.get(id) == null) {
                    yield value;
                }
                open(id);
                ObjectNode wrapped = JSON.createObjectNode();
                for (Map.Entry<String, JsonNode> entry : properties(id).entrySet()) {
                    if (entry.getKey().equals(Members.TEXT.iri())) {
                        List<JsonNode> inner = new ArrayList<>();
                        entry.getValue().forEach(inner::add);
                        wrapped.set("text", text(inner));
                    } else {
                        wrapped.set(entry.getKey(), whole(entry.getValue()));
                    }
                }
                open.remove(id);
                yield wrapped;
            }
            case "object" -> id.isEmpty() ? value : object(id, member.detail());
            case "json" -> literal(value);
            case "ref", "iri" -> string(id, value);
            case "concept", "enum" -> string(member.fromIri(id), value);
            case "double", "integer" -> number(member, value.path("@value"));
            case "boolean" -> {
                JsonNode inner = value.path("@value");
                boolean known = inner.isString()
                        && (inner.stringValue().equals("true")
                                || inner.stringValue().equals("false"));
                yield known
                        ? JSON.getNodeFactory().booleanNode(inner.stringValue().equals("true"))
                        : inner;
            }
            default -> {
                JsonNode inner = value.path("@value");
                yield inner.isNumber() && isOfModestLength(inner.decimalValue())
                        ? JSON.getNodeFactory().stringNode(inner.decimalValue().toPlainString())
                        : inner.isMissingNode() ? value : inner;
            }
        };
    }

    private static JsonNode string(String text, JsonNode instead) {
        return text.isEmpty() ? instead : JSON.getNodeFactory().stringNode(text);
    }

    private static JsonNode number(Member member, JsonNode value) {
        try {
            BigDecimal number = value.isString() ? new BigDecimal(value.stringValue()) : value.decimalValue();
            if (!isOfModestLength(number)) {
                return value;
            }
            return member.kind().equals("integer")
                            && number.stripTrailingZeros().scale() <= 0
                    ? JSON.getNodeFactory().numberNode(number.toBigInteger())
                    : JSON.getNodeFactory().numberNode(number.doubleValue());
        } catch (ArithmeticException | NumberFormatException | JacksonException e) {
            return value;
        }
    }

    /** Whether a number can be written out, which 1e999999999 cannot. */
    private static boolean isOfModestLength(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
    }

    /**
     * A language map; a text without a language stands under {@code und}, several of one language as an array. Texts that
     * have no place in RDF are there as JSON.
     */
    private static JsonNode text(List<JsonNode> values) {
        if (values.size() == 1 && isJson(values.get(0))) {
            return literal(values.get(0));
        }
        ObjectNode map = JSON.createObjectNode();
        for (JsonNode value : values) {
            String tag = value.has("@language") ? cased(value.get("@language").stringValue("")) : "und";
            JsonNode text = value.has("@value") ? literal(value) : value;
            @Nullable JsonNode before = map.get(tag);
            if (before == null) {
                map.set(tag, text);
            } else if (before instanceof ArrayNode several) {
                several.add(text);
            } else if (!before.equals(text)) {
                map.set(tag, JSON.createArrayNode().add(before).add(text));
            }
        }
        return map;
    }

    /** The usual case of a language tag (RFC 5646 section 2.1.1), as RDF and JSON-LD processors lower it. */
    static String cased(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        boolean single = parts[0].length() == 1;
        for (int i = 1; i < parts.length; i++) {
            if (!single && parts[i].length() == 2) {
                parts[i] = parts[i].toUpperCase(Locale.ROOT);
            } else if (!single && parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
                parts[i] = Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1);
            }
            single |= parts[i].length() == 1;
        }
        return String.join("-", parts);
    }
}
