package org.entaxi.jsonld.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The published field table, read for the tests that hold everything else against it. */
final class FieldTable {

    static final Set<String> ENTITIES =
            Set.of("Catalogue", "Organisation", "Place", "Programme", "Service", "Publication");

    /** Small values that carry nothing unknown: an object with a member that is not known is not understood at all. */
    static final Set<String> CLOSED = Set.of(
            "DateRange",
            "Days",
            "FactAnswer",
            "HolidayDay",
            "NthWeekday",
            "Schedule",
            "Season",
            "SpecialDays",
            "TimeRange",
            "WeekCycle");

    private static final Pattern CHARS = Pattern.compile("chars (\\d+)\\.\\.(\\d+)");
    private static final Pattern PREFIX = Pattern.compile("# prefix (\\w+) = (\\S+)");
    private static final Pattern PATTERN = Pattern.compile("(?m)^# pattern ([\\w-]+) = (.+)$");
    private static final Pattern CHARACTER = Pattern.compile("\\\\(?:u([0-9A-F]{4})|U([0-9A-F]{8}))");
    private static final Map<String, String> PREFIXES = prefixes();

    /** One line of the table. */
    record Field(
            String type,
            String name,
            String kind,
            String cardinality,
            String order,
            String bounds,
            String iri,
            String standard,
            String meaning) {

        boolean plural() {
            return cardinality.endsWith("n");
        }

        boolean required() {
            return cardinality.startsWith("1");
        }

        boolean ordered() {
            return order.equals("list");
        }

        /** The least and greatest number of code points, where the table bounds it; otherwise null. */
        int[] characters() {
            Matcher matcher = CHARS.matcher(bounds);
            return matcher.find()
                    ? new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))}
                    : null;
        }

        /** What goes without saying where it is absent; null where that is nothing. */
        String absent() {
            int at = bounds.indexOf("default ");
            return at < 0 ? null : bounds.substring(at + "default ".length());
        }

        /** What follows the first colon of the kind: a type, a scheme, the values of an enum. */
        String detail() {
            return kind.substring(kind.indexOf(':') + 1);
        }

        boolean is(String prefix) {
            return kind.startsWith(prefix + ":");
        }

        String fullIri() {
            return expand(iri);
        }

        @Override
        public String toString() {
            return type + "." + name;
        }
    }

    private final Map<String, List<Field>> types = new LinkedHashMap<>();

    static FieldTable read() {
        FieldTable table = new FieldTable();
        for (String line : PublishedSchema.FIELDS.text().split("\n")) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("type\t")) {
                String[] c = line.split("\t", -1);
                table.types
                        .computeIfAbsent(c[0], type -> new ArrayList<>())
                        .add(new Field(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]));
            }
        }
        return table;
    }

    /** What the prefixes of the table stand for, which its head says. */
    static Map<String, String> prefixes() {
        Map<String, String> map = new LinkedHashMap<>();
        PREFIX.matcher(PublishedSchema.FIELDS.text())
                .results()
                .forEach(found -> map.put(found.group(1), found.group(2)));
        return map;
    }

    /** The patterns of each kind of text that has any, all of which have to be found in it, from the head of the table. */
    static Map<String, List<String>> patterns() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        PATTERN.matcher(PublishedSchema.FIELDS.text()).results().forEach(found -> map.computeIfAbsent(
                        found.group(1), kind -> new ArrayList<>())
                .add(CHARACTER.matcher(found.group(2)).replaceAll(FieldTable::character)));
        return map;
    }

    private static String character(MatchResult escape) {
        String digits = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(digits, 16)));
    }

    static String expand(String curie) {
        int colon = curie.indexOf(':');
        String namespace = PREFIXES.get(curie.substring(0, Math.max(0, colon)));
        return namespace == null ? curie : namespace + curie.substring(colon + 1);
    }

    Set<String> types() {
        return types.keySet();
    }

    List<Field> fields(String type) {
        return types.get(type);
    }

    List<Field> fields() {
        return types.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Where the values of an enum live in RDF. Fields with the same values share a place, named after the shortest of
     * their names; where two enums would have the same name, the type stands before it.
     */
    String enumNamespace(Field field) {
        Map<String, List<Field>> enums = new LinkedHashMap<>();
        fields().stream().filter(f -> f.is("enum")).forEach(f -> enums.computeIfAbsent(
                        f.kind(), kind -> new ArrayList<>())
                .add(f));
        List<Field> same = enums.get(field.kind());
        String name = shortest(same);
        boolean taken = enums.values().stream()
                .anyMatch(other -> other != same && shortest(other).equals(name));
        String full = taken ? same.get(0).type() + "-" + name : name;
        return expand("ent:") + full.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + "-";
    }

    private static String shortest(List<Field> fields) {
        return fields.stream()
                .map(Field::name)
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
