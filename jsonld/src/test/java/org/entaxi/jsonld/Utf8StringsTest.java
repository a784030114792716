package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Strings are those that the platform makes when it is told to accept nothing wrong. */
class Utf8StringsTest {

    private static final long SEED = 20261201L;

    /** Bytes at which the rules of RFC 3629 change. */
    private static final int[] EDGES = {
        0x00, 0x20, 0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xce, 0xdf, 0xe0, 0xe1, 0xec,
        0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
    };

    private final Utf8Strings strings = new Utf8Strings();

    private void agrees(byte[] bytes, int from, int length) {
        String expected = byPlatform(bytes, from, length);

        assertThat(found(bytes, from, length))
                .as(() -> "seed " + SEED + ": " + HexFormat.of().formatHex(bytes, from, from + length))
                .isEqualTo(expected);
    }

    private @Nullable String found(byte[] bytes, int from, int length) {
        try {
            return strings.of(bytes, from, length);
        } catch (NotPlain e) {
            return null;
        }
    }

    private static @Nullable String byPlatform(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Test
    void anyTwoBytes_areReadAsThePlatformDoes() {
        byte[] bytes = new byte[2];
        for (int pair = 0; pair < 1 << 16; pair++) {
            bytes[0] = (byte) (pair >>> 8);
            bytes[1] = (byte) pair;
            agrees(bytes, 0, 1);
            agrees(bytes, 0, 2);
        }
    }

    @Test
    void bytesAtTheEdges_areReadAsThePlatformDoes() {
        byte[] bytes = new byte[6];
        bytes[0] = 'x';
        bytes[5] = (byte) 0x80;
        for (int first : EDGES) {
            for (int second : EDGES) {
                for (int third : EDGES) {
                    for (int fourth : EDGES) {
                        bytes[1] = (byte) first;
                        bytes[2] = (byte) second;
                        bytes[3] = (byte) third;
                        bytes[4] = (byte) fourth;
                        // The byte behind it is no part of it.
                        agrees(bytes, 1, 4);
                        agrees(bytes, 0, 4);
                        agrees(bytes, 1, 3);
                    }
                }
            }
        }
    }

    @Test
    void everyCharacter_aloneAndAmongOthers_isRead() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c == 0xd800) {
                c = 0xe000;
            }
            String text = Character.toString(c);
            byte[] alone = text.getBytes(StandardCharsets.UTF_8);
            byte[] among = ("α" + text + "b").getBytes(StandardCharsets.UTF_8);
            assertThat(found(alone, 0, alone.length)).isEqualTo(text);
            assertThat(found(among, 0, among.length)).isEqualTo("α" + text + "b");
        }
    }

    @Test
    void longTexts_wholeAndBroken_areReadAsThePlatformDoes() {
        Random random = new Random(SEED);
        String[] letters = {"Κέντρο ", "مركز ", "Центр ", "centre ", "“—”", "中心", "😀", "\ufffd"};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(4) == 0 ? 3_000 : random.nextInt(60);
            while (text.length() < length) {
                text.append(letters[random.nextInt(random.nextInt(letters.length) + 1)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            agrees(bytes, 0, bytes.length);
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) EDGES[random.nextInt(EDGES.length)];
                agrees(bytes, 0, bytes.length);
                agrees(bytes, 0, random.nextInt(bytes.length));
            }
        }
    }
}
