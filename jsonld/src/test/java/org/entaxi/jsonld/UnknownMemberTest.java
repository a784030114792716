package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A member that nobody knows, put into every object of a document one after the other, is reported and never lost. */
class UnknownMemberTest {

    private static final String NAME = "x-νέο/~";
    private static final String VALUE = "{\"b\":[1.50,null,\"ά\",{\"a\":-0}],\"\":\"\\u0000\"}";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final EntaxiJson json = EntaxiJson.create();

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inACatalogue_itIsKept(long seed) throws IOException {
        String text = RandomCatalogue.text(seed);
        List<List<Object>> places = places(MAPPER.readTree(text), List.of());
        Random random = new Random(seed);
        for (int i = 0; i < Math.min(25, places.size()); i++) {
            List<Object> place = i == 0 ? List.of() : places.get(random.nextInt(places.size()));
            byte[] with = with(MAPPER.readTree(text), place);
            ReadResult<Catalogue> read = json.readCatalogue(with);
            byte[] written = written(read.value());
            assertThat(hoisted(MAPPER.readTree(written)).equals(hoisted(MAPPER.readTree(with))))
                    .as("seed %d, at %s", seed, place)
                    .isTrue();
            assertThat(new String(written, StandardCharsets.UTF_8)
                            .replaceAll("\n *", "")
                            .replace("\": ", "\":"))
                    .as("seed %d, at %s, byte for byte", seed, place)
                    .contains("\"" + NAME + "\":" + VALUE);
            assertThat(written(json.readCatalogue(written).value())).isEqualTo(written);
            assertReported(read.findings(), seed, place);
        }
    }

    private static void assertReported(List<Finding> findings, long seed, List<Object> place) {
        String pointer = pointer(place) + "/x-νέο~1~0";
        assertThat(findings).as("seed %d, at %s", seed, place).anySatisfy(finding -> assertThat(finding.pointer())
                .isEqualTo(pointer));
        assertThat(findings)
                .filteredOn(finding -> finding.code() == FindingCode.MEMBER_UNKNOWN)
                .allSatisfy(finding -> assertThat(finding.severity()).isNotEqualTo(Severity.ERROR));
    }

    @Test
    void inAPerson_itIsKept() throws IOException {
        String text = "{\"type\":\"Person\",\"birthDate\":\"1992-03\",\"statuses\":[\"recognised-refugee\"],"
                + "\"statusesComplete\":true,\"documents\":[{\"type\":\"adet\",\"validUntil\":\"2027-01-31\"}],"
                + "\"members\":[{\"relation\":\"child\",\"birthDate\":\"2015\",\"documents\":[{\"type\":\"adet\"}]}],"
                + "\"facts\":{\"a\":{\"oneOf\":[\"a\",\"b\"]},\"b\":{\"min\":1,\"max\":2}},"
                + "\"unanswered\":{\"z\":\"refused\"}}";
        List<List<Object>> places = places(MAPPER.readTree(text), List.of());
        assertThat(places).hasSize(6);
        for (List<Object> place : places) {
            byte[] with = with(MAPPER.readTree(text), place);
            Person person = json.readPerson(with).value();
            byte[] written = written(person);
            assertThat(hoisted(MAPPER.readTree(written)).equals(hoisted(MAPPER.readTree(with))))
                    .as("at %s", place)
                    .isTrue();
            assertThat(written(json.readPerson(written).value())).isEqualTo(written);
        }
    }

    private byte[] written(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.toByteArray();
    }

    private byte[] written(Person person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writePerson(person, out);
        return out.toByteArray();
    }

    /** The paths of all objects of which the members are not data themselves. */
    private static List<List<Object>> places(JsonNode node, List<Object> path) {
        List<List<Object>> all = new ArrayList<>();
        if (node.isObject() && !isMap(node, path)) {
            all.add(path);
        }
        if (node.isObject()) {
            node.properties().forEach(member -> {
                if (!member.getKey().equals("extensions")) {
                    all.addAll(places(member.getValue(), child(path, member.getKey())));
                }
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.addAll(places(node.get(i), child(path, i)));
        }
        return all;
    }

    private static boolean isMap(JsonNode node, List<Object> path) {
        Object last = path.isEmpty() ? "" : path.get(path.size() - 1);
        return last.equals("facts") || last.equals("unanswered") || isText(node);
    }

    /** A language map: every key is a language tag of the generator, every value a text. */
    private static boolean isText(JsonNode node) {
        return !node.isEmpty()
                && node.propertyStream()
                        .allMatch(member -> member.getValue().isString()
                                && member.getKey().matches("[a-z]{2,3}(-[A-Z][A-Za-z]+)?")
                                && !List.of("on", "by", "url", "min", "max").contains(member.getKey()));
    }

    private static List<Object> child(List<Object> path, Object step) {
        List<Object> child = new ArrayList<>(path);
        child.add(step);
        return child;
    }

    private static byte[] with(JsonNode document, List<Object> place) {
        JsonNode node = document;
        for (Object step : place) {
            node = step instanceof Integer index ? node.get(index) : node.get((String) step);
        }
        ((ObjectNode) node).put(NAME, "the value");
        return document.toString().replace("\"the value\"", VALUE).getBytes(StandardCharsets.UTF_8);
    }

    private static String pointer(List<Object> place) {
        StringBuilder pointer = new StringBuilder();
        place.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    /** The same with what stands in {@code extensions} a level higher, where it stood before. */
    private static Object hoisted(JsonNode node) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(element -> list.add(hoisted(element)));
            if (!node.isEmpty() && node.get(0).has("text")) {
                // A text with something beside it is not understood and comes after those that are.
                list.sort(Comparator.comparing(Object::toString));
            }
            return list;
        }
        if (!node.isObject()) {
            return node.toString();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        node.properties().forEach(member -> {
            if (member.getKey().equals("extensions") && member.getValue().isObject()) {
                member.getValue().properties().forEach(kept -> members.put(kept.getKey(), hoisted(kept.getValue())));
            } else {
                members.put(member.getKey(), hoisted(member.getValue()));
            }
        });
        return members;
    }
}
