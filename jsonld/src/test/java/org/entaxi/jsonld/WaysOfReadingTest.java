package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entaxi.model.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An array, a file and a stream of the same bytes are read alike, whatever the bytes are. */
class WaysOfReadingTest {

    private static final long SEED = 20261202L;
    private static final int ROUNDS = 12;

    /** No UTF-8 (RFC 3629): overlong, halves, cut, out of place, too large. Then what is UTF-8 and seldom met. */
    private static final List<String> BYTES = List.of(
            "c080",
            "c1bf",
            "e08080",
            "e09fbf",
            "eda080",
            "edbfbf",
            "f0808080",
            "f4908080",
            "f5808080",
            "ff",
            "80",
            "ce",
            "e282",
            "f09f98",
            "ce91",
            "e2809c",
            "f09f9880",
            "efbfbd",
            "efbbbf",
            "00",
            "22",
            "5c",
            "0a");

    @TempDir
    private Path folder;

    private final EntaxiJson json = EntaxiJson.create();

    /** What is read, what is noticed and where the records stand; or the error with its place. */
    private static Object told(Supplier<ReadResult<Catalogue>> reading) {
        try {
            return reading.get();
        } catch (JsonLdReadException e) {
            return e.getMessage() + " at " + e.pointer() + " " + e.line() + ":" + e.column();
        }
    }

    private void areAlike(byte[] bytes, String what) throws IOException {
        Path file = Files.write(folder.resolve("catalogue.jsonld"), bytes);
        Object ofStream = told(() -> json.readCatalogue(new ByteArrayInputStream(bytes)));

        assertThat(told(() -> json.readCatalogue(bytes))).as(what).isEqualTo(ofStream);
        assertThat(told(() -> json.readCatalogue(file))).as(what).isEqualTo(ofStream);
    }

    private static byte[] with(byte[] document, int at, byte[] more, boolean instead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(document, 0, at);
        out.writeBytes(more);
        int rest = Math.min(document.length, instead ? at + more.length : at);
        out.write(document, rest, document.length - rest);
        return out.toByteArray();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/conformance"))) {
            return files.filter(file -> file.toString().endsWith(".jsonld"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void documents_withOddBytesAnywhere_areReadAlike() throws IOException {
        Random random = new Random(SEED);
        List<Path> documents = documents();
        assertThat(documents).hasSizeGreaterThan(100);
        for (Path file : documents) {
            byte[] document = Files.readAllBytes(file);
            areAlike(document, file.toString());
            for (int round = 0; round < ROUNDS; round++) {
                String hex = BYTES.get(random.nextInt(BYTES.size()));
                int at = random.nextInt(document.length + 1);
                boolean instead = random.nextBoolean();
                byte[] changed = with(document, at, HexFormat.of().parseHex(hex), instead);
                areAlike(changed, "seed " + SEED + ", " + file + ", " + hex + " at " + at + ", instead " + instead);
            }
        }
    }

    @Test
    void origins_areAnUnmodifiableMapOfPlaces() {
        byte[] document = ("{\"@context\": \"" + EntaxiJson.CONTEXT + "\", \"type\": \"Catalogue\","
                        + "\"id\": \"https://example.org/c\", \"name\": {\"en\": \"C\"}, \"organisations\": ["
                        + "{\"type\": \"Organisation\", \"id\": \"https://example.org/a\", \"name\": {\"en\": \"A\"}},"
                        + "{\"type\": \"Organisation\", \"id\": \"https://example.org/b\", \"name\": {\"en\": \"B\"}}]}")
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> expected = Map.of(
                "https://example.org/c", "",
                "https://example.org/a", "/organisations/0",
                "https://example.org/b", "/organisations/1");

        Map<String, String> origins = json.readCatalogue(document).origins();

        assertThat(origins).isEqualTo(expected).hasSameHashCodeAs(expected).hasSize(3);
        assertThat(origins.get("https://example.org/b")).isEqualTo("/organisations/1");
        assertThat(origins.get("https://example.org/x")).isNull();
        assertThat(origins.entrySet()).containsExactlyInAnyOrderElementsOf(expected.entrySet());
        assertThrows(UnsupportedOperationException.class, () -> origins.put("https://example.org/x", "/x"));
        assertThrows(UnsupportedOperationException.class, origins::clear);
        assertThat(origins.entrySet().contains(Map.entry("https://example.org/b", "/organisations/0")))
                .isFalse();
        Map<String, String> none = json.readRule("{\"everyone\": true}".getBytes(StandardCharsets.UTF_8))
                .origins();
        assertThat(none).isEmpty();
        assertThrows(UnsupportedOperationException.class, none::clear);
    }
}
