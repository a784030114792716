package org.entaxi.jsonld.schema;

import java.util.List;
import java.util.Map;
import org.entaxi.jsonld.schema.FieldTable.Field;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A catalogue in which every field of the table is filled once, and one with only what is required. Both follow the
 * table, so a new field is in them the moment it is in the table.
 */
final class FullDocument {

    static final String BASE = "https://example.org/";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> CODES = Map.of(
            "area", "larissa",
            "document-type", "adet-residence-permit-card",
            "organisation-type", "municipality",
            "service-category", "counselling",
            "population-group", "refugees",
            "referral-method", "self-referral");

    private final FieldTable table;
    private final boolean onlyRequired;

    private FullDocument(FieldTable table, boolean onlyRequired) {
        this.table = table;
        this.onlyRequired = onlyRequired;
    }

    /** Every field of every type that a catalogue reaches. */
    static ObjectNode full(FieldTable table) {
        ObjectNode root = new FullDocument(table, false).catalogue();
        FullDocument small = new FullDocument(table, true);
        for (String type : List.of("Organisation", "Programme", "Service")) {
            root.withArrayProperty(plural(type)).add(small.object(type, 2));
        }
        return root;
    }

    /** Only what every record must have. */
    static ObjectNode minimal(FieldTable table) {
        return new FullDocument(table, true).catalogue();
    }

    private ObjectNode catalogue() {
        ObjectNode root = JSON.createObjectNode();
        root.put("@context", PublishedSchema.CONTEXT.iri());
        root.setAll(object("Catalogue", 1));
        return root;
    }

    private ObjectNode object(String type, int number) {
        ObjectNode node = JSON.createObjectNode();
        if (FieldTable.ENTITIES.contains(type)) {
            node.put("type", type);
        }
        for (Field field : table.fields(type)) {
            boolean known = !field.is("object") || table.types().contains(field.detail());
            if (known && (field.required() || !onlyRequired)) {
                add(node, field, number);
            }
        }
        if (!onlyRequired && !FieldTable.CLOSED.contains(type)) {
            node.putObject("extensions").put("https://example.org/own", "kept");
        }
        return node;
    }

    private void add(ObjectNode node, Field field, int number) {
        if (field.plural()) {
            add(node.putArray(field.name()), field, number);
        } else {
            ArrayNode one = JSON.createArrayNode();
            add(one, field, number);
            node.set(field.name(), one.get(0));
        }
    }

    private void add(ArrayNode to, Field field, int number) {
        String kind = field.kind();
        if (field.is("object")) {
            to.add(object(field.detail(), number));
        } else if (field.is("ref")) {
            to.add(id(field.detail(), field.detail().equals(field.type()) ? 2 : 1));
        } else if (field.is("concept")) {
            to.add(CODES.getOrDefault(field.detail(), "sample-code"));
        } else if (field.is("enum")) {
            to.add(field.detail().split("\\|")[0]);
        } else if (field.is("json")) {
            to.addObject().putObject("age").put("min", 18);
        } else if (kind.equals("text")) {
            text(to.addObject());
        } else if (kind.equals("texts")) {
            text(to.addObject().putObject("text"));
        } else if (kind.equals("double")) {
            to.add(39.5);
        } else if (kind.equals("boolean")) {
            to.add(true);
        } else if (kind.equals("integer")) {
            to.add(1);
        } else {
            to.add(literal(field, number));
        }
    }

    private static void text(ObjectNode node) {
        node.put("el", "Ένα κείμενο");
        node.put("en", "A text");
    }

    private static String literal(Field field, int number) {
        return switch (field.kind()) {
            case "tag" -> "el";
            case "iri" ->
                switch (field.name()) {
                    case "id" -> id(field.type(), number);
                    case "of" -> id("Organisation", 1);
                    case "broader" -> "https://w3id.org/entaxi/concept/service-category/information";
                    default -> "https://example.org/σελίδα";
                };
            case "partialDate" -> "2024-03";
            case "date" -> "2024-03-31";
            case "time" -> "09:00:00";
            case "seasonDay" -> "--04-01";
            case "zone" -> "Europe/Athens";
            case "decimal" -> "12.50";
            case "duration" -> "P3M";
            case "country" -> "GR";
            case "currency" -> "EUR";
            case "e164" -> "+302410123456";
            case "email" -> "info@example.org";
            case "string" ->
                field.name().equals("scheme") && !field.type().equals("Identifier") ? "service-category" : "sample";
            default -> throw new IllegalStateException("No sample for the kind of " + field + ": " + field.kind());
        };
    }

    private static String id(String type, int number) {
        return BASE + type.toLowerCase(java.util.Locale.ROOT) + "/" + number;
    }

    private static String plural(String type) {
        return type.toLowerCase(java.util.Locale.ROOT) + "s";
    }
}
