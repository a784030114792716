package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;

/**
 * Any bytes are a catalogue or have a code that says why not, at once and block by block alike; what was read is written as
 * something that is read as the same. The seeds run with the tests; the heavy profile looks on.
 */
class CatalogueFuzzTest {

    private final EntaxiJson json = EntaxiJson.create();

    @FuzzTest(maxDuration = "60s")
    void read(byte[] bytes) throws IOException {
        ReadResult<Catalogue> read;
        try {
            read = json.readCatalogue(bytes);
        } catch (JsonLdReadException e) {
            assertThat(failureOfStream(bytes)).isEqualTo(e.getMessage());
            return;
        }
        assertThat(json.readCatalogue(new ByteArrayInputStream(bytes))).isEqualTo(read);
        byte[] written = written(read.value());
        ReadResult<Catalogue> again = json.readCatalogue(written);
        assertThat(again.value()).isEqualTo(read.value());
        assertThat(written(again.value())).isEqualTo(written);
        json.writeCatalogue(read.value(), new ByteArrayOutputStream());
    }

    private byte[] written(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.toByteArray();
    }

    private String failureOfStream(byte[] bytes) {
        try {
            json.readCatalogue(new ByteArrayInputStream(bytes));
            return "none";
        } catch (JsonLdReadException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
