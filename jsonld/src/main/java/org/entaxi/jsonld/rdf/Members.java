package org.entaxi.jsonld.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** The published field table, as the way between the canonical form and RDF needs it. Immutable. */
final class Members {

    static final String ENT = "https://w3id.org/entaxi/ns#";
    static final String EXTENSIONS = ENT + "extensions";
    static final String SCHEMA = "http://schema.org/";
    static final String SCHEMA_HTTPS = "https://schema.org/";

    /** The one member of an element of ordered texts. */
    static final Member TEXT =
            new Member("Text", "text", "text", "", List.of(), false, false, "http://purl.org/dc/terms/description", "");

    /** The small objects that carry nothing unknown; what else stands in them is no part of what they say. */
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

    private static final Map<String, String> PREFIXES = prefixes();
    private static final Members TABLE = read(PublishedSchema.FIELDS.text());

    private final Map<String, Map<String, Member>> byName = new LinkedHashMap<>();
    private final Map<String, Map<String, Member>> byIri = new LinkedHashMap<>();

    private Members() {}

    static Members table() {
        return TABLE;
    }

    /** The members of a type by name, in the order of the canonical form. */
    Map<String, Member> of(String type) {
        return byName.getOrDefault(type, Map.of());
    }

    @Nullable
    Member byIri(String type, String iri) {
        return byIri.getOrDefault(type, Map.of()).get(iri);
    }

    /** The prefixes that the table uses, by prefix. */
    static Map<String, String> prefixMap() {
        return PREFIXES;
    }

    private static Members read(String text) {
        List<String[]> rows = new ArrayList<>();
        Map<String, List<String[]>> closedLists = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("type\t")) {
                String[] row = line.split("\t", -1);
                rows.add(row);
                if (row[2].startsWith("enum:")) {
                    closedLists
                            .computeIfAbsent(row[2], kind -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        Members members = new Members();
        for (String[] row : rows) {
            Member member = member(row, closedLists);
            members.byName
                    .computeIfAbsent(row[0], type -> new LinkedHashMap<>())
                    .put(member.name(), member);
            members.byIri.computeIfAbsent(row[0], type -> new LinkedHashMap<>()).put(member.iri(), member);
        }
        return members;
    }

    private static Member member(String[] row, Map<String, List<String[]>> closedLists) {
        int colon = row[2].indexOf(':');
        String kind = colon < 0 ? row[2] : row[2].substring(0, colon);
        String detail = colon < 0 ? "" : row[2].substring(colon + 1);
        String space = "";
        if (kind.equals("concept")) {
            space = ConceptId.SPACE + detail + "/";
        } else if (kind.equals("enum")) {
            space = space(row, closedLists);
        }
        return new Member(
                row[0],
                row[1],
                kind,
                kind.equals("enum") ? "" : detail,
                kind.equals("enum") ? List.of(detail.split("\\|")) : List.of(),
                row[3].endsWith("n"),
                row[4].equals("list"),
                expand(row[6]),
                space);
    }

    /** Closed lists with the same values share a space, named after the shortest name of their members. */
    private static String space(String[] row, Map<String, List<String[]>> closedLists) {
        List<String[]> same = Objects.requireNonNull(closedLists.get(row[2]));
        String name = shortest(same);
        boolean taken = closedLists.values().stream()
                .anyMatch(other -> other != same && shortest(other).equals(name));
        String full = taken ? same.get(0)[0] + "-" + name : name;
        return ENT + full.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + "-";
    }

    private static String shortest(List<String[]> rows) {
        return rows.stream()
                .map(row -> row[1])
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static String expand(String curie) {
        int colon = curie.indexOf(':');
        String space = colon < 0 ? null : PREFIXES.get(curie.substring(0, colon));
        return space == null ? curie : space + curie.substring(colon + 1);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("ent", ENT);
        map.put("adms", "http://www.w3.org/ns/adms#");
        map.put("cv", "http://data.europa.eu/m8g/");
        map.put("dcat", "http://www.w3.org/ns/dcat#");
        map.put("dct", "http://purl.org/dc/terms/");
        map.put("eli", "http://data.europa.eu/eli/ontology#");
        map.put("foaf", "http://xmlns.com/foaf/0.1/");
        map.put("locn", "http://www.w3.org/ns/locn#");
        map.put("org", "http://www.w3.org/ns/org#");
        map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.put("schema", SCHEMA);
        map.put("skos", "http://www.w3.org/2004/02/skos/core#");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(map);
    }
}
