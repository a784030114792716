package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.entaxi.jsonld.random.CanonicalText;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Valid documents with something broken in them: whatever still reads loses nothing, and settles after one writing. */
class MutatedDocumentTest {

    private static final List<Object> WRONG = List.of(
            "nonsense",
            5,
            true,
            List.of(),
            List.of("a", 7, List.of("b")),
            Map.of(),
            Map.of("odd", "c", "even", 8),
            "2023-02-29");

    private final EntaxiJson json = EntaxiJson.create();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenValue_isKept(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, Object> document = new RandomCatalogue(seed, 2, 0.3).document();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            breakSomething(document, random, 0);
        }
        String text = CanonicalText.of(document);
        ReadResult<Catalogue> read;
        try {
            read = json.readCatalogue(text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonLdReadException e) {
            assertThat(e.code())
                    .as("seed %d: %s", seed, e.getMessage())
                    .isIn(
                            ReadErrorCode.TYPE_UNKNOWN,
                            ReadErrorCode.MEMBER_MISSING,
                            ReadErrorCode.CONTEXT_FOREIGN,
                            ReadErrorCode.CONTEXT_MISSING);
            return;
        }
        String once = written(read.value());
        Map<String, Integer> lost = scalars(text);
        // A quantity says its relation also where the document did not; nothing else is ever added.
        scalars(once)
                .forEach((scalar, count) -> lost.computeIfPresent(
                        scalar, (s, before) -> before.equals(count) || s.equals("exactly") ? null : before - count));
        assertThat(lost).as("seed %d", seed).isEmpty();
        String twice = written(
                json.readCatalogue(once.getBytes(StandardCharsets.UTF_8)).value());
        assertThat(twice).as("seed %d", seed).isEqualTo(once);
    }

    @SuppressWarnings("unchecked")
    private static void breakSomething(Object node, Random random, int depth) {
        if (node instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<String, Object> object = (Map<String, Object>) map;
            List<String> names = new ArrayList<>(object.keySet());
            String name = names.get(random.nextInt(names.size()));
            Object value = object.get(name);
            if (isInner(value) && random.nextInt(4) > 0) {
                object.put(name, copy(value));
                breakSomething(object.get(name), random, depth + 1);
            } else if (depth > 0 || !name.startsWith("@")) {
                switch (random.nextInt(3)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.put(name + "x", value);
                    default -> object.put(name, WRONG.get(random.nextInt(WRONG.size())));
                }
            }
        } else if (node instanceof List<?> list && !list.isEmpty()) {
            List<Object> array = (List<Object>) list;
            int index = random.nextInt(array.size());
            if (isInner(array.get(index)) && random.nextInt(5) > 0) {
                array.set(index, copy(array.get(index)));
                breakSomething(array.get(index), random, depth + 1);
            } else {
                array.set(index, WRONG.get(random.nextInt(WRONG.size())));
            }
        }
    }

    private static boolean isInner(Object value) {
        return value instanceof Map || value instanceof List;
    }

    private static Object copy(Object value) {
        return value instanceof Map<?, ?> map
                ? new LinkedHashMap<>(map)
                : value instanceof List<?> list ? new ArrayList<>(list) : value;
    }

    /** How often each text, number and literal stands in a document. */
    private static Map<String, Integer> scalars(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        try (JsonParser parser = Json.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                // The types of the records are written even where they were missing.
                if (token.isScalarValue() && !"type".equals(parser.currentName())) {
                    counts.merge(parser.getString(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private String written(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
