package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.entaxi.basics.Finding;

/** No line ends the reading but the first. The seeds run with the tests; the heavy profile looks on. */
class LinesFuzzTest {

    private static final byte[] HEAD =
            "{\"@context\":\"https://w3id.org/entaxi/context/1\",\"type\":\"Catalogue\",\"id\":\"urn:c\"}\n"
                    .getBytes(StandardCharsets.UTF_8);

    @FuzzTest(maxDuration = "60s")
    void read(byte[] bytes) {
        byte[] text = new byte[HEAD.length + bytes.length];
        System.arraycopy(HEAD, 0, text, 0, HEAD.length);
        System.arraycopy(bytes, 0, text, HEAD.length, bytes.length);
        Ends ends = new Ends();
        EntaxiJson.create().streamLines(new ByteArrayInputStream(text), BadRecord.SKIP, ends);
        assertThat(ends.bytes).isEqualTo(text.length);
        assertThat(ends.rejected).isLessThanOrEqualTo(ends.findings);
    }

    private static final class Ends implements RecordHandler {

        private long bytes;
        private long rejected;
        private long findings;

        @Override
        public void finding(Finding finding) {
            findings++;
        }

        @Override
        public void rejected(String member, String json) {
            rejected++;
        }

        @Override
        public void progress(long recordCount, long byteCount) {
            bytes = byteCount;
        }
    }
}
