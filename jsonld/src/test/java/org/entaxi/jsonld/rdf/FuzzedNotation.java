package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;

/** What must hold of any bytes, whatever notation they are read as: a code, or a catalogue that can be written and read. */
final class FuzzedNotation {

    private static final GeneralJsonLd GENERAL = GeneralJsonLd.create();

    private FuzzedNotation() {}

    static void read(byte[] bytes, RdfNotation notation) throws IOException {
        Catalogue catalogue;
        try {
            catalogue = GENERAL.read(bytes, notation).value();
        } catch (RdfReadException | JsonLdReadException e) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, out);
        assertThat(EntaxiJson.create().readCatalogue(out.toByteArray()).value()).isEqualTo(catalogue);
        RdfWriter.writeNQuads(catalogue, Disclosure.FULL, new ByteArrayOutputStream());
    }
}
