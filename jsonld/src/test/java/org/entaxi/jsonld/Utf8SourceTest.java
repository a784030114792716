package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where bytes stop being UTF-8, with the decoder of the JDK as the oracle. */
class Utf8SourceTest {

    private static final String[] TEXTS = {
        "a", " ", "plain English ", "Ω", "ένταξη", "«", "–", "ሰላም", "中", "😀", "\u07ff"
    };
    private static final int[][] FAULTS = {
        {0x80},
        {0xc0, 0x80},
        {0xc1, 0xbf},
        {0xce},
        {0xce, 0x20},
        {0xe0, 0x9f, 0xbf},
        {0xed, 0xa0, 0x80},
        {0xe2, 0x82},
        {0xf0, 0x8f, 0xbf, 0xbf},
        {0xf4, 0x90, 0x80, 0x80},
        {0xf5, 0x80, 0x80, 0x80},
        {0xff},
        {0xce, 0xb1, 0xb1}
    };

    @Test
    void validEnd_isWhereTheDecoderStops() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 30_000; i++) {
            byte[] bytes = bytes(random);
            int start = random.nextInt(3);
            byte[] shifted = new byte[bytes.length + start];
            System.arraycopy(bytes, 0, shifted, start, bytes.length);
            assertThat(Utf8Source.validEnd(shifted, start, shifted.length) - start)
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(oracle(bytes));
        }
    }

    /** Mostly good text, long enough for several looks at many bytes, and often one fault. */
    private static byte[] bytes(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int parts = random.nextInt(60);
        int kinds = 1 + random.nextInt(TEXTS.length);
        int fault = random.nextInt(90);
        for (int i = 0; i < parts; i++) {
            out.writeBytes(TEXTS[random.nextInt(kinds)].getBytes(StandardCharsets.UTF_8));
            if (i == fault) {
                for (int b : FAULTS[random.nextInt(FAULTS.length)]) {
                    out.write(b);
                }
            }
        }
        return out.toByteArray();
    }

    private static int oracle(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }
}
