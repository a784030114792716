package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.entaxi.jsonld.random.CanonicalText;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A random valid catalogue, one field of it replaced by something drawn at random: all must agree whether it still is
 * valid.
 */
class MutationTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonSchemaValidation SCHEMA = JsonSchemaValidation.of(PublishedSchema.CATALOGUE);
    private static final int ROUNDS = 20;
    private static final int MUTATIONS_A_ROUND = 25;

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

    static IntStream seeds() {
        return IntStream.range(0, ROUNDS);
    }

    @Test
    void unchangedDocument_isValid() {
        assertThat(ConformanceTest.errors(FullDocument.full(TABLE).toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomCatalogue_isValidToAll(int seed) {
        String json = valid(seed).toString();
        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(ShapesTest.report(json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedDocument_hasOneVerdict(int seed) {
        Random random = new Random(seed);
        ObjectNode valid = valid(seed);
        for (int i = 0; i < MUTATIONS_A_ROUND; i++) {
            ObjectNode document = valid.deepCopy();
            Mutation mutation = Mutation.of(document, TABLE, random);
            String json = ConformanceCases.withoutHalves(document.toString());
            List<String> errors = ConformanceTest.errors(json);
            boolean structural = errors.stream().anyMatch(error -> !BEYOND_A_SCHEMA.contains(error.split(" ")[0]));
            boolean refused = !SCHEMA.validate(json).isEmpty();
            boolean conforms = ConformanceTest.conforms(json);
            String what = "seed %d, %s, Java says %s".formatted(seed, mutation, errors);
            if (structural) {
                assertThat(refused).as("%s: JSON Schema", what).isTrue();
                assertThat(conforms && !mutation.isUnseenInRdf() && !isSpeltOtherwise(document, mutation))
                        .as("%s: SHACL", what)
                        .isFalse();
            } else if (refused || !conforms && !mutation.isMoreInRdf()) {
                assertThat(errors).as("%s: a schema refuses it", what).isNotEmpty();
            }
        }
    }

    /** Whether the value is right but for an array that ought to be there, or not to be, of which JSON-LD knows nothing. */
    private static boolean isSpeltOtherwise(ObjectNode document, Mutation mutation) {
        JsonNode other = mutation.otherSpelling();
        if (other == null) {
            return false;
        }
        ObjectNode again = document.deepCopy();
        int slash = mutation.path().lastIndexOf('/');
        JsonNode parent = again.at(mutation.path().substring(0, slash));
        if (mutation.element()) {
            ((ArrayNode) parent.get(mutation.field().name())).set(0, other);
        } else {
            ((ObjectNode) parent).set(mutation.field().name(), other);
        }
        return ConformanceTest.errors(ConformanceCases.withoutHalves(again.toString())).stream()
                .allMatch(error -> BEYOND_A_SCHEMA.contains(error.split(" ")[0]));
    }

    /** A catalogue with a little of everything, or one with every field, without what is at fault in it. */
    private static ObjectNode valid(int seed) {
        if (seed % 5 == 0) {
            return FullDocument.full(TABLE);
        }
        ObjectNode document = (ObjectNode)
                JSON.readTree(CanonicalText.of(new RandomCatalogue(seed, 1, 0.05 * (1 + seed % 4)).document()));
        List<String> errors = ConformanceTest.errors(document.toString());
        while (!errors.isEmpty()) {
            List<String> last = new ArrayList<>(errors);
            Collections.reverse(last);
            last.forEach(error -> take(document, error.substring(error.indexOf(' ') + 1)));
            errors = ConformanceTest.errors(document.toString());
        }
        return document;
    }

    /** Takes away what a pointer leads to, and a list of which nothing remains. */
    private static void take(ObjectNode document, String pointer) {
        int slash = pointer.lastIndexOf('/');
        String place = pointer.substring(0, slash);
        String last = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        JsonNode parent = document.at(place);
        if (parent instanceof ObjectNode object) {
            object.remove(last);
        } else if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(last));
            if (array.isEmpty()) {
                take(document, place);
            }
        }
    }
}
