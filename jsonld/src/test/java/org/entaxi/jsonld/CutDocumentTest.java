package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A document that ends anywhere fails the same way however its bytes come in: at once, block by block, one by one. */
class CutDocumentTest {

    private static final byte[] DOCUMENT =
            """
            {"@context": "https://w3id.org/entaxi/context/1", "type": "Catalogue", "id": "urn:c",
             "name": {"el": "Κέντρο 😀", "en": "\\u0043entre \\"A\\""},
             "places": [{"type": "Place", "id": "urn:p", "confidential": true,
               "point": {"latitude": 39.5, "longitude": -2.25e1}, "x": [null, false, {}, []]}]}
            """
                    .getBytes(StandardCharsets.UTF_8);
    private static final List<String> ENDS = List.of(
            "",
            ".",
            "-",
            "t",
            "tr",
            "n",
            "0",
            "1.",
            "1e",
            "\"",
            "\\",
            "\"\\u0",
            "\"@graph\":4",
            "[",
            "{",
            "}",
            "/",
            "é",
            "\0");
    private static final int BLOCK = 1 << 16;

    private final EntaxiJson json = EntaxiJson.create();

    @Test
    void everyEnd_failsTheSameWay() {
        for (int length = 0; length < DOCUMENT.length; length++) {
            byte[] cut = Arrays.copyOf(DOCUMENT, length);
            for (String end : ENDS) {
                failsTheSameWay(json, join(cut, end.getBytes(StandardCharsets.UTF_8)));
            }
            failsTheSameWay(json, join(cut, new byte[] {(byte) 0xce}));
            failsTheSameWay(json, join(cut, new byte[] {(byte) 0xff}));
        }
    }

    /** The end of the bytes is the end of a block, or beside it. */
    @Test
    void endOfABlock_failsTheSameWay() {
        for (int length = 1; length < DOCUMENT.length; length += 3) {
            for (int beyond = -2; beyond <= 2; beyond++) {
                byte[] space = new byte[BLOCK - length + beyond];
                Arrays.fill(space, (byte) ' ');
                failsTheSameWay(json, join(space, Arrays.copyOf(DOCUMENT, length)));
            }
        }
    }

    @Test
    void everyLimit_failsTheSameWay() {
        for (int limit = 1; limit <= DOCUMENT.length; limit++) {
            failsTheSameWay(json.withLimits(ReadLimits.DEFAULT.withDocumentBytes(limit)), DOCUMENT);
        }
    }

    private static void failsTheSameWay(EntaxiJson json, byte[] bytes) {
        List<String> outcomes = new ArrayList<>();
        outcomes.add(outcome(() -> json.readCatalogue(bytes)));
        outcomes.add(outcome(() -> json.readCatalogue(new ByteArrayInputStream(bytes))));
        outcomes.add(outcome(() -> json.readCatalogue(new Dripping(bytes))));
        assertThat(outcomes)
                .as(() -> "ends with " + new String(bytes, StandardCharsets.UTF_8).strip())
                .containsOnly(outcomes.get(0));
    }

    private static String outcome(Runnable reading) {
        try {
            reading.run();
            return "read";
        } catch (JsonLdReadException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static byte[] join(byte[] start, byte[] end) {
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return all;
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class Dripping extends InputStream {

        private final ByteArrayInputStream bytes;
        private final Random random = new Random(20261124);

        Dripping(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int most = random.nextInt(4) == 0 ? length : 1 + random.nextInt(3);
            return bytes.read(target, offset, Math.min(length, most));
        }
    }
}
