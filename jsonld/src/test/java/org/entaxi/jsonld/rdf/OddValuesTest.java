package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that is not of the kind of its member is in the triples too, and comes back from them as it was. */
class OddValuesTest {

    private static final String HEAD =
            "{\"@context\":\"https://w3id.org/entaxi/context/1\",\"type\":\"Catalogue\",\"id\":\"urn:c\",";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'licence':5",
                "'licence':null",
                "'name':'text'",
                "'name':{'el':'α','en':5}",
                "'languages':['el',{'b':5}]",
                "'places':[{'type':'Place','id':'urn:p','point':{'latitude':'1 N','longitude':2.0}}]",
                "'places':[{'type':'Place','id':'urn:p','point':{'latitude':{'lat':1},'longitude':2.0}}]",
                "'places':[{'type':'Place','id':'urn:p','point':'1 2'}]",
                "'programmes':[{'type':'Programme','id':'urn:p','kind':{'name':'project'}}]",
                "'organisations':[{'type':'Organisation','id':'urn:o','founded':'2023-02-29'}]",
                "'organisations':[{'type':'Organisation','id':'urn:o','founded':['2023']}]",
                "'services':[{'type':'Service','id':'urn:s','confidential':{'to':'us'}}]",
            })
    void oddValue_survivesTheTriples(String members) throws IOException {
        String document = HEAD + members.replace('\'', '"') + "}";
        Catalogue catalogue = EntaxiJson.create()
                .readCatalogue(document.getBytes(StandardCharsets.UTF_8))
                .value();
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        RdfWriter.writeNQuads(catalogue, Disclosure.FULL, quads);
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RdfWriter.writeTurtle(catalogue, Disclosure.FULL, turtle);
        GeneralJsonLd reader = GeneralJsonLd.create();
        assertThat(text(reader.readNQuads(quads.toByteArray()).value())).isEqualTo(text(catalogue));
        assertThat(text(reader.readTurtle(turtle.toByteArray()).value())).isEqualTo(text(catalogue));
    }

    private static String text(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
