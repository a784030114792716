package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.entaxi.jsonld.schema.FieldTable.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A valid document, one value of it replaced by something drawn at random: all must agree whether it still is valid. */
class MutationTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonSchemaValidation SCHEMA = JsonSchemaValidation.of(PublishedSchema.CATALOGUE);
    private static final int ROUNDS = 10;
    private static final int MUTATIONS_A_ROUND = 100;

    /** What a JSON Schema cannot tell, see the table of the README; a document with only these is valid to it. */
    static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "reference-dangling",
            "reference-of-other-type",
            "reference-cycle",
            "period-reversed",
            "time-zone-unknown",
            "currency-unknown",
            "scheme-unknown",
            "concept-redefined",
            "id-duplicate",
            "rule-bounds-reversed");

    private static final List<String> VALUES = List.of(
            "7",
            "-1",
            "1.5",
            "0",
            "true",
            "null",
            "[]",
            "{}",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"two words\"",
            "\"https://example.org/σελίδα\"",
            "\"https://example.org/a b\"",
            "\"2026-02-30\"",
            "\"2026-02-28\"",
            "\"2026\"",
            "\"09:00\"",
            "\"-5\"",
            "\"12.5\"",
            "\"P3M\"",
            "\"el\"",
            "\"en_GB\"",
            "\"GR\"",
            "\"😀\"",
            "[\"x\"]",
            "[null]",
            "{\"en\": \"text\"}",
            "{\"en\": 5}",
            "{\"en_GB\": \"text\"}",
            "{\"text\": {\"en\": \"text\"}}",
            "\"" + "a".repeat(25_000) + "\"");

    static IntStream seeds() {
        return IntStream.range(0, ROUNDS);
    }

    @Test
    void unchangedDocument_isValid() {
        assertThat(ConformanceTest.errors(FullDocument.full(TABLE).toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedDocument_hasOneVerdict(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS_A_ROUND; i++) {
            ObjectNode document = FullDocument.full(TABLE);
            String change = mutate(document, random);
            String json = document.toString();
            List<String> errors = ConformanceTest.errors(json);
            boolean structural = errors.stream().anyMatch(error -> !BEYOND_A_SCHEMA.contains(error.split(" ")[0]));
            boolean refused = !SCHEMA.validate(json).isEmpty();
            if (structural) {
                assertThat(refused)
                        .as("seed %d, %s: JSON Schema, Java says %s", seed, change, errors)
                        .isTrue();
            } else if (refused) {
                assertThat(errors)
                        .as("seed %d, %s: the JSON Schema refuses it", seed, change)
                        .isNotEmpty();
            }
            if (i % 8 == 0 && !ConformanceTest.conforms(json)) {
                assertThat(errors)
                        .as("seed %d, %s: SHACL refuses it", seed, change)
                        .isNotEmpty();
            }
        }
    }

    /** Walks down at random to an object, and replaces or removes one of its members. */
    private static String mutate(ObjectNode root, Random random) {
        ObjectNode node = root;
        String type = "Catalogue";
        StringBuilder path = new StringBuilder();
        while (true) {
            List<Field> fields = TABLE.fields(type);
            Field field = fields.get(random.nextInt(fields.size()));
            path.append('/').append(field.name());
            JsonNode value = node.get(field.name());
            if (field.is("object") && random.nextInt(4) > 0) {
                JsonNode child = value.isArray() ? value.get(0) : value;
                path.append(value.isArray() ? "/0" : "");
                node = (ObjectNode) child;
                type = field.detail();
                continue;
            }
            String drawn = VALUES.get(random.nextInt(VALUES.size()));
            if (random.nextInt(8) == 0) {
                node.remove(field.name());
                return "remove " + path;
            }
            if (value.isArray() && random.nextBoolean()) {
                ((ArrayNode) value).set(0, JSON.readTree(drawn));
            } else {
                node.set(field.name(), JSON.readTree(drawn));
            }
            return path + " = " + (drawn.length() > 60 ? drawn.length() + " characters" : drawn);
        }
    }
}
