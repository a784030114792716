package org.entaxi.jsonld.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A random catalogue in canonical form, drawn from a seed: every type, every field of the table at random, references
 * that lead somewhere, texts in many scripts, members that no version knows.
 *
 * <p>The document is maps, lists, strings, numbers and booleans; {@link CanonicalText} makes text of it.
 */
public final class RandomCatalogue {

    /** Where the identifiers of the records are. */
    public static final String BASE = "https://example.org/";

    private static final Map<String, List<TableField>> TABLE = TableField.table();
    private static final Map<String, String> ENTITIES = Map.of(
            "organisations", "Organisation",
            "places", "Place",
            "programmes", "Programme",
            "services", "Service",
            "publications", "Publication");
    /** Records without a place for members that nobody knows. */
    private static final Set<String> CLOSED = Set.of(
            "Schedule",
            "SpecialDays",
            "TimeRange",
            "Days",
            "NthWeekday",
            "Season",
            "DateRange",
            "WeekCycle",
            "HolidayDay",
            "FactAnswer");

    private final RandomValues values;
    private final int entities;
    private final double density;
    private int depth;

    /**
     * Prepares a catalogue.
     *
     * @param seed the seed; the same seed gives the same document
     * @param entities about how many records of each type
     * @param density how likely a member is that may be absent, from 0 to 1
     */
    public RandomCatalogue(long seed, int entities, double density) {
        this.values = new RandomValues(seed);
        this.entities = entities;
        this.density = density;
    }

    /** The document as canonical text. */
    public static String text(long seed) {
        return CanonicalText.of(new RandomCatalogue(seed, 3, 0.4).document());
    }

    /** The document. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://w3id.org/entaxi/context/1");
        document.putAll(object("Catalogue", 0));
        return document;
    }

    private Map<String, Object> object(String type, int number) {
        depth++;
        Map<String, Object> object = new LinkedHashMap<>();
        if (type.equals("Catalogue") || ENTITIES.containsValue(type)) {
            object.put("type", type);
        }
        List<TableField> fields = TABLE.get(type);
        TableField forced = values.pick(fields);
        for (TableField field : fields) {
            boolean collection = type.equals("Catalogue") && ENTITIES.containsKey(field.name());
            boolean deep = depth > 5 && field.base().equals("object");
            if (field.isRequired() || collection || field == forced || (!deep && values.chance(density))) {
                Object value = collection ? records(field) : value(field, number);
                if (!value.equals(List.of())) {
                    object.put(field.name(), value);
                }
            }
        }
        if (object.isEmpty()) {
            depth--;
            return object(type, number);
        }
        if (!CLOSED.contains(type) && values.chance(0.1)) {
            object.put("extensions", values.unknownMembers());
        }
        depth--;
        return object;
    }

    private List<Object> records(TableField field) {
        List<Object> records = new ArrayList<>();
        for (int i = 0; i < entities; i++) {
            records.add(object(ENTITIES.get(field.name()), i));
        }
        return records;
    }

    private Object value(TableField field, int number) {
        if (!field.isPlural()) {
            return single(field, number);
        }
        int count = 1 + values.below(3);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object value = field.order().equals("set by id") ? object(field.detail(), i) : single(field, i);
            if (!field.isSet() || !list.contains(value)) {
                list.add(value);
            }
        }
        if (field.isSet()) {
            sort(field, list);
        }
        return list;
    }

    private static void sort(TableField field, List<Object> list) {
        if (field.name().equals("weekdays")) {
            List<String> week = Arrays.asList(field.detail().split("\\|"));
            list.sort(Comparator.comparing(week::indexOf));
        } else if (field.base().equals("integer")) {
            list.sort(Comparator.comparing(value -> (Integer) value));
        } else {
            // UTF-32 puts code points in order.
            list.sort(Comparator.comparing(RandomCatalogue::key, Arrays::compare));
        }
    }

    private static int[] key(Object value) {
        String text = value instanceof Map<?, ?> map
                ? map.containsKey("id") ? (String) map.get("id") : map.get("scheme") + "\u0000" + map.get("value")
                : (String) value;
        return text.codePoints().toArray();
    }

    private Object single(TableField field, int number) {
        return switch (field.base()) {
            case "object" -> object(field.detail(), number);
            case "json" -> new RandomRules(values).rule(0);
            case "ref" -> id(field.detail(), values.below(Math.max(1, entities)));
            case "iri" ->
                field.name().equals("id")
                        ? id(field.type(), number)
                        : field.name().equals("of") ? id("Organisation", 0) : values.iri();
            case "text" -> values.text(field.maxChars());
            case "texts" -> Map.of("text", values.text(field.maxChars()));
            case "string" -> values.string(Math.min(field.maxChars(), 40));
            case "enum" -> values.pick(without(Arrays.asList(field.detail().split("\\|")), field.absent()));
            case "boolean" -> field.absent() != null || values.chance(0.5);
            case "concept" -> values.concept(field.detail());
            case "integer" -> values.integer(field.bounds());
            case "double" -> values.coordinate(field.name().equals("latitude") ? 90 : 180);
            default -> values.literal(field.kind());
        };
    }

    private static List<String> without(List<String> all, String absent) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(Collections.singleton(absent));
        return rest;
    }

    private static String id(String type, int number) {
        // Three digits, so that the order of code points is the order of numbers.
        return BASE + type.toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "/%03d", number);
    }

    /** The names of the types that the table describes. */
    public static Set<String> types() {
        return new TreeSet<>(TABLE.keySet());
    }
}
