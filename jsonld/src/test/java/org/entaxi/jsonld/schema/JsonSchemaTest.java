package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.schema.FieldTable.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas say what the field table says, and are usable as they are. */
class JsonSchemaTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode CATALOGUE = JSON.readTree(PublishedSchema.CATALOGUE.text());
    private static final Path DATA = Path.of(System.getProperty("entaxi.root"), "examples", "data");

    /** Their example is in the one of the decision. */
    private static final Set<String> PARTS_OF_A_DECISION = Set.of("Receipt", "Disclosed", "Counterfactual", "Change");

    private static final Set<String> NOT_EXPLAINED = Set.of("examples", "const", "enum", "if", "then", "else", "not");

    static Stream<Field> fields() {
        return TABLE.fields().stream();
    }

    static Stream<String> types() {
        return TABLE.types().stream();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void field_isDescribedAsInTheTable(Field field) {
        JsonNode property = CATALOGUE.at("/$defs/" + field.type() + "/properties/" + field.name());
        assertThat(property.isObject()).as("%s is in the schema", field).isTrue();
        String description = property.path("description").stringValue("");
        assertThat(description).startsWith(field.meaning());
        assertThat(description.contains("When absent: "))
                .as("%s tells its default", field)
                .isEqualTo(field.absent() != null);
        if (field.absent() != null) {
            assertThat(description).endsWith("When absent: " + field.absent().replace("valid ", "valid and ") + ".");
        }
        assertThat(property.path("type").stringValue("").equals("array"))
                .as("%s is an array", field)
                .isEqualTo(field.plural());
        if (field.plural()) {
            assertThat(property.path("minItems").intValue(0)).isEqualTo(field.required() ? 1 : 0);
        }
        boolean required =
                strings(CATALOGUE.at("/$defs/" + field.type() + "/required")).contains(field.name());
        assertThat(required).as("%s is required", field).isEqualTo(field.required());
        check(field, field.plural() ? property.get("items") : property);
    }

    private static void check(Field field, JsonNode value) {
        String ref = value.path("$ref").stringValue("").replace("#/$defs/", "");
        int[] characters = field.characters();
        if (field.is("object")) {
            assertThat(ref).isEqualTo(field.detail());
        } else if (field.is("json")) {
            assertThat(ref).isEqualTo("Rule");
        } else if (field.is("ref") || field.kind().equals("iri")) {
            assertThat(ref).isEqualTo("iri");
        } else if (field.is("concept")) {
            assertThat(ref).isEqualTo("concept");
            assertThat(field.meaning()).isNotEmpty();
        } else if (field.is("enum")) {
            assertThat(strings(value.get("enum")))
                    .containsExactly(field.detail().split("\\|"));
        } else if (field.kind().equals("text")) {
            assertThat(ref).isEqualTo((field.required() ? "requiredText" : "text") + characters[1]);
        } else if (field.kind().equals("texts")) {
            assertThat(value.at("/properties/text/$ref").stringValue())
                    .isEqualTo("#/$defs/requiredText" + characters[1]);
        } else if (field.kind().equals("string") || field.kind().equals("email")) {
            assertThat(value.get("minLength").intValue()).isEqualTo(characters[0]);
            assertThat(value.get("maxLength").intValue()).isEqualTo(characters[1]);
        } else if (field.kind().equals("integer") || field.kind().equals("double")) {
            bound(field, "min", value.path("minimum"));
            bound(field, "max", value.path("maximum"));
        } else if (field.kind().equals("boolean")) {
            assertThat(value.get("type").stringValue()).isEqualTo("boolean");
        } else {
            String expected =
                    switch (field.kind()) {
                        case "tag" -> "languageTag";
                        case "zone" -> "timeZone";
                        case "decimal" -> field.bounds().contains("min 0") ? "amount" : "decimal";
                        default -> field.kind();
                    };
            assertThat(ref).isEqualTo(expected);
        }
    }

    private static void bound(Field field, String name, JsonNode value) {
        var matcher = java.util.regex.Pattern.compile(name + " (-?\\d+)").matcher(field.bounds());
        if (matcher.find()) {
            assertThat(value.decimalValue()).as("%s of %s", name, field).isEqualByComparingTo(matcher.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void type_hasNoPropertyThatTheTableLacks(String type) {
        Set<String> expected = new TreeSet<>();
        TABLE.fields(type).forEach(field -> expected.add(field.name()));
        if (!FieldTable.CLOSED.contains(type)) {
            expected.add("extensions");
        }
        if (FieldTable.ENTITIES.contains(type)) {
            expected.add("type");
        }
        if (type.equals("Catalogue")) {
            expected.add("@context");
        }
        assertThat(new TreeSet<>(CATALOGUE.at("/$defs/" + type + "/properties").propertyNames()))
                .isEqualTo(expected);
    }

    /** Every property is explained and every type has an example, which is valid. */
    @ParameterizedTest
    @EnumSource(names = {"CATALOGUE", "CATALOGUE_STRICT", "RULE", "PERSON", "DECISION", "EXPLANATION", "FINDINGS"})
    void schema_isExplainedAndStandsAlone(PublishedSchema file) {
        JsonNode schema = JSON.readTree(file.text());
        assertThat(schema.get("$id").stringValue()).isEqualTo(file.iri());
        assertThat(schema.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        Set<String> used = new TreeSet<>();
        schema.findValues("$ref").forEach(ref -> used.add(ref.stringValue().replace("#/$defs/", "")));
        assertThat(used).isEqualTo(new TreeSet<>(schema.get("$defs").propertyNames()));
        schema.get("$defs").properties().forEach(entry -> {
            assertThat(entry.getValue().has("description"))
                    .as("%s is described", entry.getKey())
                    .isTrue();
            assertThat(entry.getValue().has("examples")
                            || entry.getValue().has("enum")
                            || PARTS_OF_A_DECISION.contains(entry.getKey()))
                    .as("%s has an example", entry.getKey())
                    .isTrue();
            isExplained(entry.getValue(), entry.getKey());
        });
    }

    /** Every property says what it is where it stands, however deep; conditions on properties say nothing new of them. */
    private static void isExplained(JsonNode schema, String place) {
        schema.properties().forEach(keyword -> {
            if (keyword.getKey().equals("properties")) {
                keyword.getValue().properties().forEach(property -> assertThat(
                                property.getValue().path("description").stringValue(""))
                        .as("description of %s.%s", place, property.getKey())
                        .isNotBlank());
            }
            if (!NOT_EXPLAINED.contains(keyword.getKey())) {
                isExplained(keyword.getValue(), place + "." + keyword.getKey());
            }
        });
        if (schema.isArray()) {
            schema.forEach(each -> isExplained(each, place));
        }
    }

    /** An example of a small type, in whatever file it is, fits it. */
    @ParameterizedTest
    @EnumSource(names = {"CATALOGUE", "CATALOGUE_STRICT", "RULE", "PERSON", "DECISION", "EXPLANATION", "FINDINGS"})
    void examples_fitTheirDefinition(PublishedSchema file) {
        ObjectNode schema = (ObjectNode) JSON.readTree(file.text());
        for (String name : schema.get("$defs").propertyNames()) {
            Schema alone = SchemaRegistry.withDialect(Dialects.getDraft202012())
                    .getSchema(schema.deepCopy().put("$ref", "#/$defs/" + name));
            schema.at("/$defs/" + name + "/examples").forEach(example -> assertThat(alone.validate(example))
                    .as("example of %s: %s", name, example)
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void example_ofEachType_isValid(String type) {
        JsonNode definition =
                JSON.readTree(PublishedSchema.CATALOGUE_STRICT.text()).at("/$defs/" + type);
        assertThat(definition.path("examples").size())
                .as("examples of %s", type)
                .isPositive();
        ObjectNode document = FullDocument.full(TABLE);
        assertThat(replace(document, type, "Catalogue", definition.at("/examples/0")))
                .isTrue();
        JsonNode root = type.equals("Catalogue") ? definition.at("/examples/0") : document;
        assertThat(JsonSchemaValidation.of(PublishedSchema.CATALOGUE_STRICT).validate(root.toString()))
                .isEmpty();
    }

    private static boolean replace(ObjectNode node, String wanted, String type, JsonNode example) {
        if (type.equals(wanted)) {
            node.removeAll();
            node.setAll((ObjectNode) example);
            return true;
        }
        for (Field field : TABLE.fields(type)) {
            if (field.is("object") && TABLE.types().contains(field.detail())) {
                JsonNode value = node.get(field.name());
                ObjectNode child = (ObjectNode) (field.plural() ? value.get(0) : value);
                if (replace(child, wanted, field.detail(), example)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void document_withEveryField_isValid() {
        String document = FullDocument.full(TABLE).toString();
        assertThat(JsonSchemaValidation.of(PublishedSchema.CATALOGUE).validate(document))
                .isEmpty();
        assertThat(JsonSchemaValidation.of(PublishedSchema.CATALOGUE_STRICT).validate(document))
                .isEmpty();
    }

    @Test
    void document_withOnlyWhatIsRequired_isValid_andNothingOfItCanGo() {
        JsonSchemaValidation validation = JsonSchemaValidation.of(PublishedSchema.CATALOGUE);
        ObjectNode document = FullDocument.minimal(TABLE);
        assertThat(validation.validate(document.toString())).isEmpty();
        for (String member : List.copyOf(document.propertyNames())) {
            ObjectNode without = document.deepCopy();
            without.remove(member);
            assertThat(validation.validate(without.toString()))
                    .as("without %s", member)
                    .extracting(Finding::pointer)
                    .containsExactly("/" + member.replace("~", "~0").replace("/", "~1"));
        }
    }

    @Test
    void strict_isTheLenientSchemaWithNothingLeftOpen() {
        JsonNode strict = JSON.readTree(PublishedSchema.CATALOGUE_STRICT.text());
        List<ObjectNode> open = new ArrayList<>();
        close(CATALOGUE.deepCopy(), open);
        assertThat(open).isNotEmpty();
        ObjectNode lenient = (ObjectNode) CATALOGUE.deepCopy();
        close(lenient, new ArrayList<>());
        for (String member : List.of("$id", "title", "description")) {
            lenient.set(member, strict.get(member));
        }
        assertThat(strict).isEqualTo(lenient);
    }

    private static void close(JsonNode node, List<ObjectNode> closed) {
        if (node.isObject() && node.path("type").stringValue("").equals("object") && node.has("properties")) {
            assertThat(node.has("additionalProperties")).isFalse();
            ((ObjectNode) node).put("additionalProperties", false);
            closed.add((ObjectNode) node);
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                if (!Set.of("examples", "const", "enum").contains(entry.getKey())) {
                    close(entry.getValue(), closed);
                }
            });
        } else {
            node.forEach(each -> close(each, closed));
        }
    }

    @Test
    void misspeltMember_isRefusedByTheStrictSchemaOnly() {
        ObjectNode document = FullDocument.minimal(TABLE).put("nmae", "x");
        assertThat(JsonSchemaValidation.of(PublishedSchema.CATALOGUE).validate(document.toString()))
                .isEmpty();
        assertThat(JsonSchemaValidation.of(PublishedSchema.CATALOGUE_STRICT).validate(document.toString()))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingCode.SCHEMA_VIOLATED, "/nmae"));
    }

    @Test
    void realCatalogue_isValid_strictly() throws IOException {
        String document = Files.readString(DATA.resolve("integration-services.jsonld"));
        assertThat(JsonSchemaValidation.of(PublishedSchema.CATALOGUE_STRICT).validate(document))
                .isEmpty();
    }

    static Stream<Path> people() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("people"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void invitedPerson_isValid(Path file) throws IOException {
        assertThat(JsonSchemaValidation.of(PublishedSchema.PERSON).validate(Files.readString(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'@id': 'x'",
                "'@context': 'https://example.org/'",
                "'members': [{'@id': 'x'}]",
                "'documents': [{'type': 'amka', '@id': 'x'}]",
                "'facts': {'https://example.org/f': {'@id': 'x'}}",
                "'facts': {'el': 'x'}",
                "'facts': {'@none': 'x'}",
                "'languages': ['ελληνικά']",
                "'languages': ['']",
                "'languages': ['x']",
                "'languages': ['ar', '@id']",
                "'facts': {'https://example.org/f': {'value': 5, 'oneOf': [5]}}"
            })
    void personThatTheReaderRefuses_isNotValid(String member) {
        String person = ("{'type': 'Person', " + member + "}").replace('\'', '"');
        boolean refused;
        try {
            refused = !EntaxiJson.create()
                    .readPerson(person.getBytes(StandardCharsets.UTF_8))
                    .findings()
                    .isEmpty();
        } catch (JsonLdReadException e) {
            refused = true;
        }
        assertThat(refused).isTrue();
        assertThat(JsonSchemaValidation.of(PublishedSchema.PERSON).validate(person))
                .isNotEmpty();
        assertThat(JsonSchemaValidation.of(PublishedSchema.PERSON)
                        .validate("{\"@context\": \"" + PublishedSchema.CONTEXT.iri() + "\", \"type\": \"Person\"}"))
                .isEmpty();
    }

    @Test
    void findings_ofEveryCode_areValid() throws IOException {
        JsonSchemaValidation validation = JsonSchemaValidation.of(PublishedSchema.FINDINGS);
        List<Finding> all = new ArrayList<>();
        for (FindingCode code : FindingCode.values()) {
            all.add(Finding.of(code, "/services/1/a~1b", "member", "x"));
        }
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        EntaxiJson.create().writeFindings(all, one);
        ByteArrayOutputStream several = new ByteArrayOutputStream();
        EntaxiJson.create().writeFindings(Map.of("a.jsonld", all, "b.jsonld", List.of()), several);
        assertThat(validation.validate(one.toString(StandardCharsets.UTF_8))).isEmpty();
        assertThat(validation.validate(several.toString(StandardCharsets.UTF_8)))
                .isEmpty();
        JsonNode written = JSON.readTree(several.toByteArray());
        assertThat(written.at("/findings/0/file").stringValue()).isEqualTo("a.jsonld");
        assertThat(written.at("/summary/error").intValue()
                        + written.at("/summary/warning").intValue()
                        + written.at("/summary/info").intValue())
                .isEqualTo(FindingCode.values().length);
        assertThat(strings(
                        JSON.readTree(PublishedSchema.FINDINGS.text()).at("/$defs/Finding/properties/code/examples")))
                .containsExactlyElementsOf(
                        Stream.of(FindingCode.values()).map(FindingCode::id).toList());
        assertThat(validation.validate("{\"findings\": [{\"severity\": \"grave\"}]}"))
                .isNotEmpty();
    }

    @Test
    void citationInARule_mayHaveOneTextAsItsTitle() {
        JsonSchemaValidation rule = JsonSchemaValidation.of(PublishedSchema.RULE);
        String form = "{\"age\": {\"min\": 18}, \"citation\": [{\"title\": %s}]}";
        assertThat(rule.validate(form.formatted("\"Law 5038/2023\""))).isEmpty();
        assertThat(rule.validate(form.formatted("{\"en\": \"Law 5038/2023\"}"))).isEmpty();
        for (String bad : List.of("\"\"", "\" \"", "{}", "5", "[\"Law\"]", "\"" + "x".repeat(501) + "\"")) {
            assertThat(rule.validate(form.formatted(bad))).as(bad).isNotEmpty();
        }
    }

    @Test
    void ruleExamples_areValid_alone() {
        JsonNode schema = JSON.readTree(PublishedSchema.RULE.text());
        JsonSchemaValidation validation = JsonSchemaValidation.of(PublishedSchema.RULE);
        schema.at("/$defs/Rule/examples").forEach(rule -> assertThat(validation.validate(rule.toString()))
                .as("%s", rule)
                .isEmpty());
        assertThat(validation.validate("{\"allOf\": [], \"anyOf\": []}")).isNotEmpty();
        assertThat(validation.validate("{\"note\": {\"en\": \"no kind\"}}")).isNotEmpty();
    }

    /** What a decision holds of other documents is described as it is there; only its rules may have places left open. */
    @Test
    void decision_describesRulesPeopleAndDocumentsAsTheirSchemasDo() {
        JsonNode decision = JSON.readTree(PublishedSchema.DECISION.text()).get("$defs");
        ObjectNode rule = (ObjectNode) decision.get("Rule").deepCopy();
        ((ObjectNode) rule.get("properties")).remove("unsettled");
        ArrayNode kinds = (ArrayNode) rule.get("oneOf");
        assertThat(kinds.remove(kinds.size() - 1).toString()).contains("unsettled");
        Set<String> shared = new TreeSet<>();
        for (PublishedSchema other : List.of(PublishedSchema.CATALOGUE, PublishedSchema.PERSON, PublishedSchema.RULE)) {
            for (Map.Entry<String, JsonNode> each :
                    JSON.readTree(other.text()).get("$defs").properties()) {
                String name = each.getKey();
                if (decision.has(name)) {
                    shared.add(name);
                    assertThat(name.equals("Rule") ? rule : decision.get(name))
                            .as("%s of %s", name, other)
                            .isEqualTo(each.getValue());
                }
            }
        }
        assertThat(shared).contains("Rule", "Person", "RequiredDocument", "Citation", "iri", "date");
    }

    @ParameterizedTest
    @EnumSource(names = {"DECISION", "EXPLANATION", "FINDINGS"})
    void example_ofTheWhole_isValidAndNothingRequiredCanGo(PublishedSchema file) {
        JsonNode schema = JSON.readTree(file.text());
        JsonSchemaValidation validation = JsonSchemaValidation.of(file);
        JsonNode definition = schema.at("/$defs/" + schema.get("title").stringValue());
        ObjectNode example = (ObjectNode) definition.at("/examples/0");
        assertThat(validation.validate(example.toString())).isEmpty();
        assertThat(definition.get("required")).isNotEmpty();
        definition.get("required").forEach(member -> {
            ObjectNode without = example.deepCopy();
            without.remove(member.stringValue());
            assertThat(validation.validate(without.toString()))
                    .as("without %s", member)
                    .hasSize(1);
        });
    }

    @Test
    void validate_nestingBomb_isOneFinding() {
        String bomb = "[".repeat(100_000);
        assertThat(JsonSchemaValidation.of(PublishedSchema.RULE).validate(bomb))
                .extracting(Finding::pointer)
                .containsExactly("");
        assertThat(JsonSchemaValidation.of(PublishedSchema.RULE).validate("{\"everyone\": true, \"everyone\": true}"))
                .hasSize(1);
    }

    @Test
    void validate_numberThatNoBigDecimalIs_isOneFinding() {
        for (String number : List.of("1e99999999999", "1e-99999999999")) {
            String person = "{\"type\": \"Person\", \"facts\": {\"urn:a\": " + number + "}}";
            assertThat(JsonSchemaValidation.of(PublishedSchema.PERSON).validate(person))
                    .as(number)
                    .extracting(Finding::pointer)
                    .containsExactly("");
        }
    }

    @Test
    void of_aFileThatIsNoJsonSchema_isRefused() {
        assertThatThrownBy(() -> JsonSchemaValidation.of(PublishedSchema.SHAPES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shapes.ttl");
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(each -> all.add(each.stringValue()));
        return all;
    }
}
