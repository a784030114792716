package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;

/** Any bytes are N-Quads of a catalogue or have a code that says why not. The seeds run with the tests; the heavy profile looks on. */
class NQuadsFuzzTest {

    private final GeneralJsonLd general = GeneralJsonLd.create();

    @FuzzTest(maxDuration = "60s")
    void read(byte[] bytes) throws IOException {
        Catalogue catalogue;
        try {
            catalogue = general.readNQuads(bytes).value();
        } catch (RdfReadException | JsonLdReadException e) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, out);
        assertThat(EntaxiJson.create().readCatalogue(out.toByteArray()).value()).isEqualTo(catalogue);
        RdfWriter.writeNQuads(catalogue, Disclosure.FULL, new ByteArrayOutputStream());
    }
}
