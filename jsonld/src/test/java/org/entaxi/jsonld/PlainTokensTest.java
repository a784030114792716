package org.entaxi.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where plain tokens say anything at all, Jackson says the same. */
class PlainTokensTest {

    private static final ReadLimits LIMITS = new ReadLimits(20, 20, 60, 30, 12, 1L << 20, 10);
    private static final long SEED = 20261201L;

    /** What our own documents are made of, and what is no JSON. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\n  ",
            "\n          ",
            "\"a\"",
            "\"el\": ",
            "\"\"",
            "\"Κέντρο\"",
            "\"κ\\u03ad\"",
            "\"\\n\\\"\\\\\"",
            "\"\\uD83D\\uDE00\"",
            "\"\\ud83d\"",
            "\"\\u00\"",
            "\"\\x\"",
            "\"\u0001\"",
            "\"seventeen letters!\"",
            "\"a text of more than sixty characters, which is too long here\"",
            "😀",
            "true",
            "false",
            "null",
            "tru",
            "nulls",
            "0",
            "-0",
            "-",
            "01",
            "1.",
            ".5",
            "1.50",
            "-2.25e1",
            "1E+3",
            "1e",
            "123456789012",
            "1234567890123",
            "+1",
            "NaN",
            "/",
            "//",
            "#",
            "\u00a0",
            "\0",
            "\ufeff");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " [ 1 , -0, 2.5, 1e3 ] ",
                "{\"a\": {\"b\": [true, false, null, {}]}, \"c\": \"\"}",
                "\"\"",
                "\"κείμενο\"",
                "7",
                "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u03b1\\u0000\"]",
                "{\"όνομα\": \"τιμή\"}",
                "{\n  \"a\": [\n    1,\n    2\n  ]\n}\n",
                "{\"a\":1,\"a\":2}",
                "[[[[]]]]"
            })
    void json_isTakenAndReadAlike(String json) {
        List<String> plain = plain(json.getBytes(UTF_8));

        assertThat(plain).isNotNull().isEqualTo(jackson(json.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "[", "[1", "[1,", "[1,]", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]",
                        "[,1]",
                "{\"a\" 1}", "]", "[}", "{]", "\"", "\"a", "\"\\", "\"\\u", "\"\\u12", "\"\\u12g4\"", "\"\\a\"",
                        "\"\n\"", "tru",
                "TRUE", "nul", "truefalse", "[truefalse]", "01", "[01]", "-", "[-]", "[1.]", "[.5]", "[1e]", "[1e+]",
                        "[+1]",
                "[NaN]", "[1]2", "{} {}", "/* */ 1", "[1]\u00a0", "\u000b1"
            })
    void whatIsNoJson_isLeftToOthers(String json) {
        assertThat(plain(json.getBytes(UTF_8))).isNull();
    }

    @Test
    void limits_areThoseOfOthers() {
        for (int size = 1; size < 70; size++) {
            String text = "x".repeat(size);
            for (String json : List.of(
                    "[".repeat(size) + "]".repeat(size),
                    '"' + text + '"',
                    "{\"" + text + "\":1}",
                    "1".repeat(size),
                    "[1." + "2".repeat(size) + "]")) {
                byte[] bytes = json.getBytes(UTF_8);
                List<String> jackson = jackson(bytes);
                // A number is counted by its characters here, by its digits there.
                boolean close = jackson != null && plain(bytes) == null && size >= 10 && json.indexOf('.') > 0;
                assertThat(close ? jackson : plain(bytes)).as(json).isEqualTo(jackson);
            }
        }
    }

    @Test
    void anyPieces_areReadAlikeOrLeftToOthers() {
        Random random = new Random(SEED);
        int taken = 0;
        for (int round = 0; round < 200_000; round++) {
            StringBuilder json = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                json.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            taken += agree(json.toString().getBytes(UTF_8)) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(1_000);
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/conformance"))) {
            return files.filter(file -> file.toString().endsWith(".jsonld")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documents_cutAndChanged_areReadAlikeOrLeftToOthers(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        Random random = new Random(SEED + document.length);
        agree(document);
        for (int round = 0; round < 60; round++) {
            byte[] changed = document.clone();
            for (int i = random.nextInt(2); i >= 0; i--) {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                byte[] bytes = piece.getBytes(UTF_8);
                int at = random.nextInt(changed.length);
                System.arraycopy(bytes, 0, changed, at, Math.min(bytes.length, changed.length - at));
            }
            if (random.nextInt(4) == 0) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            agree(random.nextInt(4) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed);
        }
    }

    @Test
    void realCatalogue_isTakenAndReadAlike() throws IOException {
        byte[] bytes = Files.readAllBytes(
                Path.of(System.getProperty("entaxi.root"), "examples", "data", "integration-services.jsonld"));

        assertThat(plain(bytes, ReadLimits.DEFAULT)).isNotNull().isEqualTo(jackson(bytes, ReadLimits.DEFAULT));
    }

    @Test
    void oddCatalogues_areReadAlikeOrLeftToOthers() {
        for (int round = 0; round < 50; round++) {
            agree(RandomCatalogue.text(SEED + round).getBytes(UTF_8), ReadLimits.DEFAULT);
        }
    }

    /** In a name, in a value, in what is passed over, at the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"?\": 1}",
                "{\"a\": \"?\"}",
                "{\"a\": \"\\n?\"}",
                "{\"a\": [1, {\"b\": \"?\"}], \"c\": true}",
                "[[\"?\"]]",
                "\"?\"",
                "{\"a\": ?}",
                "{}?"
            })
    void bytesThatAreNotUtf8_areLeftToOthers_askedForOrNot(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = bytes[at] == '?' ? (byte) 0xe9 : bytes[at];
        }

        assertThat(agree(bytes)).isFalse();
        assertThatThrownBy(() -> {
                    Tokens tokens = new PlainTokens(new ArrayText(bytes, bytes.length), LIMITS, new Reuse());
                    tokens.next();
                    tokens.skipChildren();
                    tokens.next();
                })
                .isInstanceOf(NotPlain.class);
    }

    /** Whether the document is plain. */
    private static boolean agree(byte[] bytes) {
        return agree(bytes, LIMITS);
    }

    private static boolean agree(byte[] bytes, ReadLimits limits) {
        List<String> plain = plain(bytes, limits);
        if (new ArrayText(bytes, 1L << 30).fault() != null) {
            assertThat(plain).as(() -> "seed " + SEED + ", not UTF-8").isNull();
            assertThatThrownBy(() -> pass(bytes, limits)).isInstanceOf(NotPlain.class);
        }
        if (plain != null) {
            assertThat(plain)
                    .as(() -> "seed " + SEED + ": " + new String(bytes, UTF_8))
                    .isEqualTo(jackson(bytes, limits));
        }
        return plain != null;
    }

    private static @Nullable List<String> plain(byte[] bytes) {
        return plain(bytes, LIMITS);
    }

    private static @Nullable List<String> plain(byte[] bytes, ReadLimits limits) {
        try {
            return tokens(new PlainTokens(new ArrayText(bytes, 1L << 30), limits, new Reuse()));
        } catch (NotPlain e) {
            return null;
        }
    }

    /** Goes over the tokens without asking for any text. */
    private static void pass(byte[] bytes, ReadLimits limits) {
        Tokens tokens = new PlainTokens(new ArrayText(bytes, 1L << 30), limits, new Reuse());
        while (tokens.next() != null) {
            assertThat(tokens.depth()).isNotNegative();
        }
    }

    private static @Nullable List<String> jackson(byte[] bytes) {
        return jackson(bytes, LIMITS);
    }

    private static @Nullable List<String> jackson(byte[] bytes, ReadLimits limits) {
        ArrayText text = new ArrayText(bytes, 1L << 30);
        try (JsonParser parser = new Json(limits).parser(bytes, text.start(), text.length())) {
            return tokens(new JacksonTokens(parser, text, limits, new CharValues()));
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Everything that can be asked of each token. */
    private static List<String> tokens(Tokens tokens) {
        List<String> all = new ArrayList<>();
        for (JsonToken token = tokens.next(); token != null; token = tokens.next()) {
            StringBuilder path = new StringBuilder();
            tokens.appendPath(path);
            String found = token + " " + tokens.text() + " at " + path + " depth " + tokens.depth();
            all.add(found
                    + switch (token) {
                        case VALUE_NUMBER_INT ->
                            " " + (tokens.numberLength() < 9 ? tokens.intValue() : "") + tokens.doubleValue();
                        case VALUE_NUMBER_FLOAT -> " " + tokens.doubleValue();
                        case VALUE_STRING -> " " + tokens.value(Forms.STRING);
                        case PROPERTY_NAME -> " " + tokens.name();
                        default -> "";
                    });
            assertThat(tokens.current()).isEqualTo(token);
            assertThat(tokens.place().pointer()).isEqualTo(path.toString());
        }
        return all;
    }
}
