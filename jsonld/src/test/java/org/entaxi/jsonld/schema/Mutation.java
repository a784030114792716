package org.entaxi.jsonld.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.entaxi.jsonld.schema.FieldTable.Field;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field of a catalogue that was given another value, or none.
 *
 * @param field the field
 * @param path where it stands, a JSON Pointer
 * @param value the value as JSON, or {@code (removed)}
 * @param element whether the value stands for the first element of a list, and not for the list
 */
record Mutation(Field field, String path, String value, boolean element) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** IRIs that are none are left out, and rules are JSON in RDF. */
    private static final Set<String> LEFT_OUT_IF_WRONG = Set.of("iri", "ref", "concept", "json");

    private static final Set<String> NOTHING = Set.of("null", "[]", "[[]]", "[null]");

    /** Arrays in language maps, malformed tags, nodes that are elsewhere, keywords, a language called true. */
    private static final Set<String> UNSEEN = Set.of(
            "text {\"en\": [\"text\"]}",
            "text {\"en\": null}",
            "text {\"en_GB\": \"text\"}",
            "text {\"@id\": \"urn:x\"}",
            "text {\"@value\": \"x\"}",
            "string {\"@value\": \"x\"}",
            "tag true",
            "tag false",
            "object [\"x\"]",
            "object [\"x\", \"x\"]",
            "object {\"@id\": \"urn:x\"}",
            "object {\"@none\": \"text\"}");

    /** A value of a closed list is the end of an IRI, which these cannot be. */
    private static final Pattern NO_IRI = Pattern.compile("^@|[\\s\\p{Z}\\p{Cc}\\p{Cs}#%]");

    /** RFC 3987 allows brackets in a host alone. */
    private static final Pattern LEFT_OUT_BY_SOME = Pattern.compile("^\".*(?:[\\[\\]]|%zz)");

    /** The context says of these what they are, be they texts or numbers. */
    private static final Set<String> TYPED_BY_CONTEXT = Set.of("decimal", "double", "integer", "partialDate");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private static final String REMOVED = "(removed)";

    static final List<String> VALUES = values();

    private static List<String> values() {
        List<String> values = new ArrayList<>(List.of(
                "null",
                "true",
                "false",
                "0",
                "1",
                "7",
                "-1",
                "1.0",
                "1.5",
                "-0.0",
                "1e0",
                "2147483648",
                "9007199254740993",
                "1e400",
                "[]",
                "{}",
                "[[]]",
                "[{}]",
                "[null]",
                "[\"x\"]",
                "[\"x\", \"x\"]",
                "{\"en\": \"text\"}",
                "{\"en\": 5}",
                "{\"en\": null}",
                "{\"en\": \"\"}",
                "{\"en\": [\"text\"]}",
                "{\"en_GB\": \"text\"}",
                "{\"@none\": \"text\"}",
                "{\"text\": {\"en\": \"text\"}}",
                "{\"@value\": \"x\"}",
                "{\"@id\": \"urn:x\"}",
                "{\"id\": \"urn:x\"}",
                "{\"type\": \"Service\"}"));
        for (String text : List.of(
                "",
                " ",
                "\u00A0",
                "\u200B",
                "\u0000",
                "x",
                "two words",
                "😀",
                "\uD83D",
                "urn:x",
                "urn:",
                "urn:\uDE00",
                "a:b",
                "1:b",
                "https://example.org/σελίδα",
                "https://example.org/a b",
                "https://example.org/%zz",
                "//example.org/x",
                "#x",
                "_:b0",
                "@id",
                "@x",
                "type",
                "Service",
                "el",
                "EL",
                "el-",
                "e",
                "en_GB",
                "i-klingon",
                "ελ",
                "2026-02-30",
                "2026-02-28",
                "2026",
                "2026-13",
                "0000",
                "2026-02-28T00:00:00",
                "٢٠٢٦",
                "09:00",
                "9:00",
                "09:00:00",
                "09:00:60",
                "09:00:00.5",
                "24:00",
                "24:01",
                "--02-29",
                "--02-30",
                "easter+366",
                "easter+367",
                "--01-monday[5]",
                "--01-monday[0]",
                "P",
                "PT",
                "P3M",
                "P1.5Y",
                "P1Y1W",
                "PT1H30M",
                "P1DT",
                "P9999999999Y",
                "GR",
                "XK",
                "EUR",
                "ZZZ",
                "Europe/Athens",
                "Europe/Nowhere",
                "+02:00",
                "-5",
                "12.5",
                "1e3",
                "+1",
                "-0",
                "1,5",
                "1".repeat(101),
                "+302410123456",
                "+30 2410 123456",
                "info@example.org",
                "info@",
                "info@😀.gr",
                "larissa",
                "a".repeat(25_000),
                "2026\n",
                "el\u2028",
                "urn:x\n")) {
            values.add(JSON.writeValueAsString(text));
        }
        return values;
    }

    /** Changes a document. */
    static Mutation of(ObjectNode document, FieldTable table, Random random) {
        List<Mutation> places = new ArrayList<>();
        collect(document, "Catalogue", "", table, places);
        Mutation place = places.get(random.nextInt(places.size()));
        boolean remove = random.nextInt(12) == 0;
        String drawn = remove ? REMOVED : VALUES.get(random.nextInt(VALUES.size()));
        ObjectNode parent =
                (ObjectNode) document.at(place.path().substring(0, place.path().lastIndexOf('/')));
        JsonNode old = parent.get(place.field().name());
        boolean first = !remove && place.field().plural() && random.nextBoolean();
        if (remove) {
            parent.remove(place.field().name());
        } else if (first) {
            ArrayNode list = old instanceof ArrayNode array
                    ? array
                    : parent.putArray(place.field().name());
            if (!list.isEmpty()) {
                list.remove(0);
            }
            list.insert(0, JSON.readTree(drawn));
        } else {
            parent.set(place.field().name(), JSON.readTree(drawn));
        }
        return new Mutation(place.field(), place.path(), drawn, first);
    }

    /** Every field of every object, whether it is there or not. */
    private static void collect(ObjectNode object, String type, String at, FieldTable table, List<Mutation> places) {
        for (Field field : table.fields(type)) {
            String path = at + "/" + field.name();
            places.add(new Mutation(field, path, "", false));
            JsonNode value = object.path(field.name());
            if (field.is("object") && table.types().contains(field.detail())) {
                if (value instanceof ObjectNode one) {
                    collect(one, field.detail(), path, table, places);
                }
                for (int i = 0; value.isArray() && i < value.size(); i++) {
                    collect((ObjectNode) value.get(i), field.detail(), path + "/" + i, table, places);
                }
            }
        }
    }

    /** Whether RDF does not show what is wrong with the value, each for a reason that the README has in its table. */
    boolean isUnseenInRdf() {
        String kind = field.kind().split(":")[0];
        JsonNode json = value.equals(REMOVED) ? JSON.nullNode() : JSON.readTree(value);
        return LEFT_OUT_IF_WRONG.contains(kind)
                || NOTHING.contains(value)
                || UNSEEN.contains(kind + " " + value)
                || kind.equals("enum")
                        && json.isString()
                        && NO_IRI.matcher(json.stringValue()).find()
                || TYPED_BY_CONTEXT.contains(kind)
                        && NUMBER.matcher(json.asString("")).matches();
    }

    /**
     * Whether shapes may find fault where there is none: in IRIs that some JSON-LD processors leave out, and in members
     * that only RDF takes for what they are in other types.
     */
    boolean isMoreInRdf() {
        return LEFT_OUT_BY_SOME.matcher(value).find() || value.equals("{\"type\": \"Service\"}");
    }

    /** The same to JSON-LD: an array for a value in a list, a value for an array of nothing else; null where there is none. */
    JsonNode otherSpelling() {
        JsonNode json = JSON.readTree(value);
        if (field.plural() && !element) {
            return json.isArray() ? null : JSON.createArrayNode().add(json);
        }
        boolean same = json.isArray() && json.valueStream().distinct().count() == 1;
        return same ? json.get(0) : null;
    }

    @Override
    public String toString() {
        String shown = value.length() > 60 ? value.length() + " characters" : value;
        return path + (element ? "/0" : "") + " = " + shown;
    }
}
