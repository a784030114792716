package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random catalogues of every type and field, read and written. */
class RoundTripTest {

    private final EntaxiJson json = EntaxiJson.create();

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void canonicalDocument_isWrittenBackByteForByte(long seed) throws IOException {
        String text = RandomCatalogue.text(seed);
        ReadResult<Catalogue> read = json.readCatalogue(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).as("seed %d", seed).isEmpty();
        assertThat(written(read.value())).as("seed %d", seed).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void catalogue_isReadBackAsAnEqualOne(long seed) throws IOException {
        Catalogue catalogue = json.readCatalogue(RandomCatalogue.text(seed).getBytes(StandardCharsets.UTF_8))
                .value();
        byte[] bytes = written(catalogue).getBytes(StandardCharsets.UTF_8);
        assertThat(json.readCatalogue(bytes).value()).as("seed %d", seed).isEqualTo(catalogue);
    }

    private String written(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
