package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.schema.FieldTable.Field;
import org.entaxi.model.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Field by field: what the table allows at the edge is valid to all, what lies just beyond it or is no value of its kind is
 * valid to none. So a bound or a pattern that one of them forgets is found, wherever the field stands.
 */
class EveryFieldTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonSchemaValidation SCHEMA = JsonSchemaValidation.of(PublishedSchema.CATALOGUE);
    private static final Pattern LEAST = Pattern.compile("min (-?\\d+)");
    private static final Pattern GREATEST = Pattern.compile("max (-?\\d+)");

    /** Of these RDF shows nothing: what is no IRI is left out, and rules are JSON there. */
    private static final Set<String> UNSEEN_IN_RDF = Set.of("iri", "ref", "concept", "json");

    /** So are texts under malformed tags; and the context makes a date of a number. */
    private static final Set<String> VALUES_UNSEEN_IN_RDF = Set.of("{\"en_GB\": \"words\"}", "2026");

    /** Lists that other records refer to. */
    private static final Set<String> REFERRED_TO =
            Set.of("Catalogue.organisations", "Catalogue.places", "Catalogue.programmes");

    /** What a telephone number and an address have to have in the state that stands in the full document. */
    private static final Set<String> STATES = Set.of("Phone.raw", "Phone.number", "Email.address");

    static Stream<Field> fields() {
        return TABLE.fields().stream()
                .filter(field -> !field.is("object") || TABLE.types().contains(field.detail()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void valueAtTheEdge_isValidToAll(Field field) {
        for (String value : edges(field)) {
            String document = with(field, JSON.readTree(value)).toString();
            assertThat(ConformanceTest.errors(document))
                    .as("%s = %s", field, brief(value))
                    .isEmpty();
            assertThat(SCHEMA.validate(document))
                    .as("%s = %s", field, brief(value))
                    .isEmpty();
            assertThat(ShapesTest.report(document))
                    .as("%s = %s", field, brief(value))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void valueBeyondIt_isValidToNone(Field field) {
        for (String value : beyond(field)) {
            String document = with(field, JSON.readTree(value)).toString();
            assertThat(ConformanceTest.errors(document))
                    .as("%s = %s", field, brief(value))
                    .isNotEmpty();
            assertThat(SCHEMA.validate(document))
                    .as("%s = %s", field, brief(value))
                    .isNotEmpty();
            if (!UNSEEN_IN_RDF.contains(kind(field)) && !VALUES_UNSEEN_IN_RDF.contains(value)) {
                assertThat(ConformanceTest.conforms(document))
                        .as("%s = %s", field, brief(value))
                        .isFalse();
            }
        }
    }

    /** A plural member has an array, and any other has none; JSON-LD knows no difference. */
    @ParameterizedTest
    @MethodSource("fields")
    void arrayInTheWrongPlace_isValidToNone(Field field) {
        JsonNode value = with(field, null).at(place(field));
        JsonNode wrong = field.plural() ? value.get(0) : JSON.createArrayNode().add(value);
        String document = with(field, wrong).toString();
        assertThat(ConformanceTest.errors(document)).as("%s", field).isNotEmpty();
        assertThat(SCHEMA.validate(document)).as("%s", field).isNotEmpty();
    }

    static Stream<Field> fieldsOfManyObjects() {
        return fields().filter(field -> field.plural() && field.is("object"));
    }

    /** Also where there is more in the element than is understood, so that no record is made of it. */
    @ParameterizedTest
    @MethodSource("fieldsOfManyObjects")
    void objectInPlaceOfAnArray_isValidToNone(Field field) {
        ObjectNode element = (ObjectNode) with(field, null).at(place(field)).get(0);
        String document = with(field, element.put("somethingElse", 1)).toString();
        assertThat(ConformanceTest.errors(document)).as("%s", field).isNotEmpty();
        assertThat(SCHEMA.validate(document)).as("%s", field).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void fieldThatIsLeftOut_isMissedByAllOrByNone(Field field) {
        ObjectNode document = with(field, null);
        String place = place(field);
        ((ObjectNode) document.at(place.substring(0, place.lastIndexOf('/')))).remove(field.name());
        // A telephone number and an address may be left out in some of the states only.
        boolean needed = field.required() || STATES.contains(field + "");
        assertThat(ConformanceTest.errors(document.toString()).isEmpty())
                .as("%s", field)
                .isEqualTo(!needed);
        assertThat(SCHEMA.validate(document.toString()).isEmpty())
                .as("%s", field)
                .isEqualTo(!needed);
    }

    static Stream<Field> firstFields() {
        return TABLE.types().stream().map(type -> TABLE.fields(type).get(0));
    }

    @ParameterizedTest
    @MethodSource("firstFields")
    void keyword_isRefusedInEveryType(Field field) {
        ObjectNode document = with(field, null);
        String place = place(field);
        ((ObjectNode) document.at(place.substring(0, place.lastIndexOf('/')))).put("@index", "x");
        assertThat(ConformanceTest.errors(document.toString()))
                .singleElement()
                .asString()
                .startsWith("keyword ");
        assertThat(SCHEMA.validate(document.toString())).as("%s", field).isNotEmpty();
    }

    static Stream<Field> fieldsWithADefault() {
        return fields().filter(field -> field.absent() != null && !field.is("object") && !field.plural());
    }

    @ParameterizedTest
    @MethodSource("fieldsWithADefault")
    void default_isWhatIsMeantWhereTheFieldIsAbsent(Field field) {
        String value = field.is("enum") ? "\"" + field.absent() + "\"" : field.absent();
        ObjectNode absent = with(field, null);
        String place = place(field);
        ((ObjectNode) absent.at(place.substring(0, place.lastIndexOf('/')))).remove(field.name());
        assertThat(read(with(field, JSON.readTree(value)))).as("%s", field).isEqualTo(read(absent));
    }

    /** Rules may be nested as deep as the table says; schemas do not count that. */
    @ParameterizedTest
    @ValueSource(strings = {"Service.eligibility", "NamedRule.rule", "RuleVersion.rule"})
    void rule_mayBeAsDeepAsTheTableSays(String name) {
        Field field = fields().filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
        int depth = Integer.parseInt(field.bounds().replace("depth ", ""));
        String deepest = "{\"not\":".repeat(depth - 1) + "{\"everyone\":true}" + "}".repeat(depth - 1);
        assertThat(ConformanceTest.errors(with(field, JSON.readTree(deepest)).toString()))
                .isEmpty();
        assertThat(ConformanceTest.errors(
                        with(field, JSON.readTree("{\"not\":" + deepest + "}")).toString()))
                .singleElement()
                .asString()
                .startsWith("rule-too-deep ");
    }

    private static Catalogue read(ObjectNode document) {
        return EntaxiJson.create()
                .readCatalogue(document.toString().getBytes(StandardCharsets.UTF_8))
                .value();
    }

    private static List<String> edges(Field field) {
        List<String> all = new ArrayList<>();
        int[] characters = field.characters();
        boolean code = field.name().equals("scheme") && !field.type().equals("Identifier");
        if (characters != null && !code && !field.kind().equals("email")) {
            all.add(text(field, characters[0]));
            all.add(text(field, characters[1]));
        }
        number(field, LEAST, 0, all);
        number(field, GREATEST, 0, all);
        return all;
    }

    private static List<String> beyond(Field field) {
        List<String> all = new ArrayList<>();
        int[] characters = field.characters();
        if (characters != null) {
            all.add(text(field, characters[1] + 1));
            all.add(text(field, 0));
        }
        if (field.bounds().contains("not 0")) {
            all.add("0");
        }
        number(field, LEAST, -1, all);
        number(field, GREATEST, 1, all);
        for (String value : noneOfItsKind(kind(field))) {
            all.add(field.plural() ? "[" + value + "]" : value);
        }
        return all;
    }

    private static List<String> noneOfItsKind(String kind) {
        return switch (kind) {
            case "text" -> List.of("\"words\"", "{\"en_GB\": \"words\"}", "{\"en\": 5}");
            case "texts" ->
                List.of("\"words\"", "{\"en\": \"words\"}", "{\"text\": {}}", "{\"text\": {\"en\": \" \"}}");
            case "tag" -> List.of("\"en_GB\"", "\"e\"", "\"\"", "5");
            case "iri", "ref" -> List.of("\"page\"", "\"https://example.org/a b\"", "\"\"", "5", "{}");
            case "concept" -> List.of("\"a b\"", "\"\"", "5", "{}");
            case "enum" -> List.of("\"nonsense\"", "\"\"", "5");
            case "object" -> List.of("\"words\"", "5");
            case "json" -> List.of("{}", "\"words\"", "{\"age\": {\"min\": \"x\"}}");
            case "partialDate" ->
                List.of(
                        "\"2026-02-30\"",
                        "\"2026-01-32\"",
                        "\"2026-04-31\"",
                        "\"2026-13\"",
                        "\"spring\"",
                        "\"0000\"",
                        "2026");
            case "date" -> List.of("\"2026-02-30\"", "\"2026-01-32\"", "\"2026-04-31\"", "\"2026-02\"", "\"2026\"");
            case "time" -> List.of("\"25:00\"", "\"24:01\"", "\"9:00\"", "\"09:00:00Z\"");
            case "seasonDay" -> List.of("\"--13-01\"", "\"--02-30\"", "\"easter+367\"", "\"spring\"");
            case "zone" -> List.of("\"Europe / Athens\"", "\"+02:00\"", "\"\"");
            case "decimal" -> List.of("\"1,5\"", "\"1e3\"", "\"\"", "\"+1\"", "1.5");
            case "duration" -> List.of("\"P\"", "\"3 months\"", "\"-P1D\"");
            case "country" -> List.of("\"ZZ\"", "\"gr\"", "\"EL\"");
            case "currency" -> List.of("\"eur\"", "\"Euro\"", "\"\"");
            case "e164" -> List.of("\"2410123456\"", "\"+30 2410 123456\"", "\"+0302410123456\"");
            case "email" -> List.of("\"info@\"", "\"in fo@example.org\"", "5");
            case "boolean" -> List.of("\"yes\"", "1");
            case "integer" -> List.of("1.5", "\"one\"");
            case "double" -> List.of("\"39.5 N\"", "true");
            default -> List.of("5", "{}");
        };
    }

    private static String kind(Field field) {
        int colon = field.kind().indexOf(':');
        return colon < 0 ? field.kind() : field.kind().substring(0, colon);
    }

    private static void number(Field field, Pattern bound, int beyond, List<String> all) {
        Matcher matcher = bound.matcher(field.bounds());
        if (matcher.find()) {
            long number = Long.parseLong(matcher.group(1)) + beyond;
            String value = field.kind().equals("decimal") ? "\"" + number + "\"" : "" + number;
            all.add(field.plural() ? "[" + value + "]" : value);
        }
    }

    private static String text(Field field, int characters) {
        String value = "\"" + "α".repeat(characters) + "\"";
        return switch (field.kind()) {
            case "text" -> "{\"el\": " + value + "}";
            case "texts" -> "[{\"text\": {\"el\": " + value + "}}]";
            default -> field.plural() ? "[" + value + "]" : value;
        };
    }

    /** A document with another value in the first place where the field stands, and little else. */
    static ObjectNode with(Field field, JsonNode value) {
        ObjectNode document = FullDocument.full(TABLE);
        String place = place(field);
        strip(document, "Catalogue", place.substring(1).split("/"), 0);
        if (value != null) {
            ((ObjectNode) document.at(place.substring(0, place.lastIndexOf('/')))).set(field.name(), value);
        }
        return document;
    }

    /** Takes away what is neither required nor on the way to a place; of records that others refer to, all but themselves. */
    private static void strip(ObjectNode node, String type, String[] way, int step) {
        for (Field field : TABLE.fields(type)) {
            JsonNode value = node.get(field.name());
            if (step < way.length && field.name().equals(way[step])) {
                boolean inside = field.is("object") && TABLE.types().contains(field.detail()) && step + 1 < way.length;
                if (inside) {
                    JsonNode next = field.plural() ? value.get(0) : value;
                    strip((ObjectNode) next, field.detail(), way, step + (field.plural() ? 2 : 1));
                }
            } else if (REFERRED_TO.contains(field + "") || field.toString().equals("Catalogue.services")) {
                strip((ObjectNode) value.get(0), field.detail(), way, way.length);
            } else if (!field.required() && !STATES.contains(field + "")) {
                node.remove(field.name());
            }
        }
    }

    private static String place(Field field) {
        return place(field, "Catalogue", "");
    }

    private static String place(Field wanted, String type, String at) {
        for (Field field : TABLE.fields(type)) {
            String here = at + "/" + field.name();
            if (field.equals(wanted)) {
                return here;
            }
            if (field.is("object") && TABLE.types().contains(field.detail())) {
                String inside = place(wanted, field.detail(), here + (field.plural() ? "/0" : ""));
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    private static String brief(String value) {
        return value.length() > 60 ? value.length() + " characters" : value;
    }
}
