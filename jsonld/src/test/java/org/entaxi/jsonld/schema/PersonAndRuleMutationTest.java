package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.Severity;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.schema.FieldTable.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** People and rules, one value of them replaced by something drawn at random: reader and JSON Schema must agree. */
class PersonAndRuleMutationTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int MUTATIONS_A_ROUND = 200;

    /** What no JSON Schema can tell of a person: which codes the vocabulary has. */
    private static final String CONCEPT_UNKNOWN = "concept-unknown";

    private static final String FULL =
            """
            {"@context": "https://w3id.org/entaxi/context/1", "type": "Person", "birthDate": "2008-03",
             "statuses": ["recognised-refugee"], "statusesComplete": true,
             "documents": [{"type": "amka", "held": false},
               {"type": "adet-residence-permit-card", "remark": "https://example.org/remark", "validFrom": "2024",
                "validUntil": "2027-03-01", "extendedUntil": "2028", "indefinite": false, "renewalPending": true,
                "form": "original", "extensions": {"x": 1}}],
             "residence": "larissa", "nationalities": ["ER", "SY"], "nationalitiesComplete": false, "languages": ["ti", "ar"],
             "languagesComplete": false, "members": [{"relation": "child", "birthDate": "2015", "languages": ["el"],
               "facts": {"urn:a": true}}], "membersComplete": true,
             "facts": {"urn:a": "420.00", "urn:b": 5, "urn:c": ["x", "y"], "urn:d": {"oneOf": ["x", "y"], "provenance": "stated"},
               "urn:e": {"min": "1", "max": 2, "extensions": {}}, "urn:f": {"value": ["x"], "complete": true},
               "urn:g": {"absent": true}},
             "unanswered": {"nationalities": "declined", "urn:a": "not-asked"}}
            """;

    /** Names of members, also such as nobody has. */
    private static final List<String> NAMES = List.of(
            "@id",
            "@none",
            "@value",
            "@context",
            "@",
            "type",
            "el",
            "en_GB",
            "",
            "x",
            "urn:x",
            "urn:x y",
            "urn:\n",
            "extensions",
            "value",
            "oneOf",
            "min",
            "absent",
            "complete",
            "fact",
            "of",
            "n",
            "note",
            "citation",
            "id",
            "where",
            "held",
            "unsettled");

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void person_hasOneVerdict(int seed) throws IOException {
        Random random = new Random(seed);
        JsonSchemaValidation schema = JsonSchemaValidation.of(PublishedSchema.PERSON);
        List<JsonNode> people = people();
        for (int i = 0; i < MUTATIONS_A_ROUND; i++) {
            JsonNode person = people.get(random.nextInt(people.size())).deepCopy();
            String change = i == 0 ? "nothing" : mutate(person, random);
            String json = ConformanceCases.withoutHalves(person.toString());
            List<String> errors = new ArrayList<>();
            try {
                for (Finding finding : EntaxiJson.create()
                        .readPerson(json.getBytes(StandardCharsets.UTF_8))
                        .findings()) {
                    if (finding.severity() == Severity.ERROR) {
                        errors.add(finding.code().id() + " " + finding.pointer());
                    }
                }
            } catch (JsonLdReadException e) {
                errors.add(e.code().id() + " " + e.pointer());
            }
            agree(errors, !schema.validate(json).isEmpty(), "seed %d, %s".formatted(seed, change));
        }
    }

    /** What a schema can tell it has to refuse, and what it refuses has to be an error. */
    private static void agree(List<String> errors, boolean refused, String what) {
        boolean structural = errors.stream()
                .map(error -> error.split(" ")[0])
                .anyMatch(code -> !code.equals(CONCEPT_UNKNOWN) && !MutationTest.BEYOND_A_SCHEMA.contains(code));
        assertThat(refused)
                .as("%s: JSON Schema, Java says %s", what, errors)
                .isEqualTo(structural || refused && !errors.isEmpty());
    }

    private static List<JsonNode> people() throws IOException {
        List<JsonNode> people = new ArrayList<>(List.of(JSON.readTree(FULL), JSON.readTree(FULL), JSON.readTree(FULL)));
        Path folder = Path.of(System.getProperty("entaxi.root"), "examples", "data", "people");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                people.add(JSON.readTree(Files.readString(file)));
            }
        }
        return people;
    }

    /** The verdict of Java is that on a catalogue with the rule in it: a rule alone is read, and validated with its catalogue. */
    @ParameterizedTest
    @MethodSource("seeds")
    void rule_hasOneVerdict(int seed) {
        Random random = new Random(seed);
        JsonSchemaValidation schema = JsonSchemaValidation.of(PublishedSchema.RULE);
        FieldTable table = FieldTable.read();
        Field field = table.fields().stream()
                .filter(each -> each.toString().equals("Service.eligibility"))
                .findFirst()
                .orElseThrow();
        String around = EveryFieldTest.with(field, JSON.readTree("\"(here)\"")).toString();
        List<JsonNode> rules = new ArrayList<>();
        JsonNode definitions = JSON.readTree(PublishedSchema.RULE.text()).get("$defs");
        definitions.at("/Rule/examples").forEach(rules::add);
        for (String rule : RULES) {
            rules.add(JSON.readTree(rule));
        }
        for (int i = 0; i < MUTATIONS_A_ROUND; i++) {
            JsonNode rule = rules.get(random.nextInt(rules.size())).deepCopy();
            String change = i == 0 ? "nothing" : mutate(rule, random);
            String json = ConformanceCases.withoutHalves(rule.toString());
            List<String> errors = ConformanceTest.errors(around.replace("\"(here)\"", json));
            agree(errors, !schema.validate(json).isEmpty(), "seed %d, %s".formatted(seed, change));
        }
    }

    private static final List<String> RULES = List.of(
            "{\"allOf\": [{\"status\": \"recognised-refugee\"}, {\"not\": {\"language\": \"el\"}}, {\"age\": {\"min\": 18, \"max\": 29}}]}",
            "{\"atLeast\": {\"n\": 1, \"of\": [{\"everyone\": true}, {\"nationality\": [\"ER\", \"SY\"]}]}, \"note\": {\"el\": \"όρος\"}}",
            "{\"anyOf\": [{\"document\": {\"type\": \"amka\", \"validity\": [\"valid\"], \"form\": [\"original\"]}}, {\"residence\": \"larissa\"}]}",
            "{\"number\": {\"fact\": \"urn:n\", \"min\": \"1.50\", \"max\": \"2\"}, \"citation\": [{\"title\": \"Law\", \"article\": \"1\"}]}",
            "{\"date\": {\"fact\": \"urn:d\", \"from\": \"2020\", \"before\": \"2021-02\"}}",
            "{\"elapsed\": {\"since\": \"urn:d\", \"min\": \"P3M\", \"max\": \"P2Y\"}}",
            "{\"code\": {\"fact\": \"urn:c\", \"in\": [\"a\", \"b\"]}, \"id\": \"part\", \"extensions\": {\"x\": 1}}",
            "{\"member\": {\"count\": {\"where\": {\"flag\": {\"fact\": \"urn:f\"}}, \"min\": 1, \"max\": 3}}}",
            "{\"member\": {\"any\": {\"relation\": \"child\", \"where\": {\"age\": {\"max\": 17}}}}}",
            "{\"unencoded\": {\"text\": {\"en\": \"as the office sees fit\"}}}",
            "{\"evaluatedOn\": {\"from\": \"2024\", \"before\": \"2025\"}}");

    /** Gives one member or element another value, takes it away, or adds one. */
    private static String mutate(JsonNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode parent = containers.get(random.nextInt(containers.size()));
        String value = Mutation.VALUES.get(random.nextInt(Mutation.VALUES.size()));
        JsonNode drawn = random.nextInt(6) == 0
                ? containers.get(random.nextInt(containers.size())).deepCopy()
                : JSON.readTree(value);
        if (parent instanceof ArrayNode array) {
            int at = random.nextInt(array.size() + 1);
            if (at == array.size()) {
                array.add(drawn);
            } else {
                array.set(at, drawn);
            }
            return "element " + at + " is " + brief(drawn) + " in " + brief(array);
        }
        ObjectNode object = (ObjectNode) parent;
        List<String> names = new ArrayList<>(object.propertyNames());
        boolean added = names.isEmpty() || random.nextInt(4) == 0;
        String name = added ? NAMES.get(random.nextInt(NAMES.size())) : names.get(random.nextInt(names.size()));
        if (!added && random.nextInt(6) == 0) {
            object.remove(name);
            return name + " is taken from " + brief(object);
        }
        object.set(name, drawn);
        return name + " is " + brief(drawn) + " in " + brief(object);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }

    private static String brief(JsonNode node) {
        String text = node.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
