package org.entaxi.jsonld.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Flattened JSON-LD, put together again as the canonical form along the field table. */
final class FlatGraph {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String CATALOGUE = Members.ENT + "Catalogue";
    private static final int DEEPEST = 50;

    private final Members members = Members.table();
    private final Map<String, JsonNode> nodes = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();

    FlatGraph(String flattened) {
        collect(JSON.readTree(flattened));
    }

    private void collect(JsonNode graph) {
        for (JsonNode node : graph) {
            nodes.put(node.path("@id").stringValue(""), node);
            if (node.has("@graph")) {
                collect(node.get("@graph"));
            }
        }
    }

    byte[] canonical() {
        String found = null;
        for (Map.Entry<String, JsonNode> node : nodes.entrySet()) {
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

    private static List<String> types(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.path("@type").forEach(type -> all.add(type.stringValue("")));
        return all;
    }

    private ObjectNode object(String id, String type) {
        if (open.size() >= DEEPEST || !open.add(id)) {
            throw new RdfReadException(Code.CYCLE, "");
        }
        JsonNode node = nodes.getOrDefault(id, JSON.createObjectNode());
        ObjectNode out = JSON.createObjectNode();
        for (String each : types(node)) {
            out.put("type", each.startsWith(Members.ENT) ? each.substring(Members.ENT.length()) : each);
        }
        if (!id.startsWith("_:")) {
            out.put("id", id);
        }
        ObjectNode extensions = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
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
                extensions.set(iri, entry.getValue());
            }
        }
        if (!extensions.isEmpty()) {
            out.set("extensions", extensions);
        }
        open.remove(id);
        return out;
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

    /** The value of a JSON literal, which out of RDF is text. */
    private static JsonNode literal(JsonNode value) {
        JsonNode inner = value.path("@value");
        boolean text = inner.isString() && value.path("@type").stringValue("").equals(RdfTerms.JSON);
        try {
            return text ? JSON.readTree(inner.stringValue()) : inner;
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
        String id = value.path("@id").stringValue("");
        return switch (member.kind()) {
            case "texts" -> {
                List<JsonNode> inner = new ArrayList<>();
                nodes.getOrDefault(id, JSON.createObjectNode())
                        .path(Members.TEXT.iri())
                        .forEach(inner::add);
                ObjectNode wrapped = JSON.createObjectNode();
                wrapped.set("text", text(inner));
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
                yield inner.isNumber()
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
            return member.kind().equals("integer")
                            && number.stripTrailingZeros().scale() <= 0
                    ? JSON.getNodeFactory().numberNode(number.toBigInteger())
                    : JSON.getNodeFactory().numberNode(number.doubleValue());
        } catch (ArithmeticException | NumberFormatException | JacksonException e) {
            return value;
        }
    }

    /** A language map; a text without a language stands under {@code und}, several of one language as an array. */
    private static JsonNode text(List<JsonNode> values) {
        ObjectNode map = JSON.createObjectNode();
        for (JsonNode value : values) {
            String tag = value.has("@language") ? cased(value.get("@language").stringValue("")) : "und";
            JsonNode text = value.path("@value");
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
