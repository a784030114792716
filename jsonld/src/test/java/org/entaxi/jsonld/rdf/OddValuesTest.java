package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.ReadResult;
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
                "'timeZone':5",
                "'places':['urn:p',5]",
                "'places':[{'type':'Place','id':'urn:p','point':{'latitude':'39.5','longitude':2.0}}]",
                "'places':[{'type':'Place','id':'urn:p','address':{'lines':['a',5]}}]",
                "'services':[{'type':'Service','id':'urn:s','cost':[{'free':'true','amount':5}]}]",
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
                "'licence':'CC BY 4.0'",
                "'licence':'urn:'",
                "'licence':'_:b0'",
                "'licence':'urn:\\ud800'",
                "'name':{'el':'α','en':'a \\ud83d'}",
                "'timeZone':'\\ude00\\ud83d'",
                "'extensions':{'a':['\\ud800','\\ud83d\\ude00']}",
                "'services':[{'type':'Service','id':'urn:s','outputs':[{'text':{'en':'\\udc00'}},{'text':{'en':'b'}}]}]",
                "'services':[{'type':'Service','id':'urn:s','eligibility':{'code':{'fact':'urn:f','in':['\\ud800']}}}]",
                "'name':{'el':'α','en_GB':'a'}",
                "'organisations':[{'type':'Organisation','id':'urn:o','kind':'a b','areas':['lar>issa','volos']}]",
                "'services':[{'type':'Service','id':'urn:s','status':'on leave','provider':'urn:'}]",
                "'services':[{'type':'Service','id':'urn:s','status':'https://example.org/on-leave'}]",
                "'services':[{'type':'Service','id':'urn:s','outputs':[{'text':{'en_GB':'a'}},{'text':{'en':'b'}}]}]",
                "'facts':[{'id':'urn:f','valueType':'code','answers':[{'value':'a','label':{'en':'A'},'more':1}]}]",
                "'places':[{'type':'Place','id':'urn:p','hours':{'schedules':[{'type':5,'more':1}]}}]",
                "'places':[{'type':'Place','id':'urn:p','hours':{'schedules':[{'days':{'moon':'full','dates':[{'x':1}]}}]}}]",
                "'places':[{'type':'Place','id':'urn:p','hours':{'specialDays':[{'more':[1],'ranges':[{'opens':'09:00:00',"
                        + "'closes':'10:00:00','more':{'a':null}}]}]}}]",
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

    /** So it is also in the triples that a JSON-LD processor makes of it, which has no other place for what is odd. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'licence':5",
                "'timeZone':5",
                "'timeZone':true",
                "'name':{'el':['α','β']}",
                "'places':['urn:p']",
                "'places':[5,{'type':'Place','id':'urn:p'}]",
                "'concepts':[5],'facts':['x'],'organisations':[true]",
                "'identifiers':['123',{'scheme':'vat','value':'1'}]",
                "'places':[{'type':'Place','id':'urn:p','address':5.5}]",
                "'places':[{'type':'Place','id':'urn:p','address':{'lines':['a',5]}}]",
                "'places':[{'type':'Place','id':'urn:p','point':{'latitude':'1 N','longitude':2.0}}]",
                "'places':[{'type':'Place','id':'urn:p','hours':{'schedules':['Mo-Fr']}}]",
                "'services':[{'type':'Service','id':'urn:s','hours':'Mo-Fr'}]",
                "'services':[{'type':'Service','id':'urn:s','hours':['Mo-Fr','Sa']}]",
                "'services':[{'type':'Service','id':'urn:s','access':false,'status':5}]",
                "'services':[{'type':'Service','id':'urn:s','outputs':['a',{'text':{'en':'b'}},5]}]",
                "'services':[{'type':'Service','id':'urn:s','contactPoints':['a',['b']]}]",
                "'services':[{'type':'Service','id':'urn:s','eligibility':'adults'}]",
                "'extensions':5",
                "'extensions':{'a':1,'extensions':{'a':2,'extensions':7}}",
            })
    void oddValue_survivesTheTriplesOfTheProcessor(String members) throws Exception {
        String document = HEAD
                + (members.startsWith("'name'") ? members : "'name':{'en':'x'}," + members).replace('\'', '"') + "}";
        ReadResult<Catalogue> canonical = EntaxiJson.create().readCatalogue(document.getBytes(StandardCharsets.UTF_8));
        String quads = String.join("", CanonicalQuads.ofJsonLd(document));
        ReadResult<Catalogue> read = GeneralJsonLd.create().readNQuads(quads.getBytes(StandardCharsets.UTF_8));
        assertThat(text(read.value())).isEqualTo(text(canonical.value()));
        assertThat(read.hasErrors()).isEqualTo(canonical.hasErrors());
    }

    /** A name that is none would make the triples of everything unreadable. */
    @ParameterizedTest
    @ValueSource(
            strings = {"place/1", "urn:", "_:b0", "c:\\\\x", "https://a.example/a b", "https://a.example/a\\u0000>"})
    void idThatIsNoIri_isABlankNode(String id) throws IOException {
        String document = HEAD.replace('\'', '"') + "\"name\":{\"en\":\"x\"},\"places\":[{\"type\":\"Place\",\"id\":\""
                + id + "\",\"name\":{\"en\":\"Centre\"},\"timeZone\":\"Europe/Athens\"}]}";
        Catalogue catalogue = EntaxiJson.create()
                .readCatalogue(document.getBytes(StandardCharsets.UTF_8))
                .value();
        assertThat(catalogue.places()).hasSize(1);
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        RdfWriter.writeNQuads(catalogue, Disclosure.FULL, quads);
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RdfWriter.writeTurtle(catalogue, Disclosure.FULL, turtle);
        for (ByteArrayOutputStream out : List.of(quads, turtle)) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFDataMgr.read(
                    graph, new ByteArrayInputStream(out.toByteArray()), out == quads ? Lang.NQUADS : Lang.TURTLE);
            assertThat(graph.find(null, NodeFactory.createURI(Members.ENT + "timeZone"), null)
                            .next()
                            .getSubject()
                            .isBlank())
                    .isTrue();
        }
        ReadResult<Catalogue> read = GeneralJsonLd.create().readNQuads(quads.toByteArray());
        assertThat(read.findings())
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly("member-missing /places/0");
        assertThat(text(read.value())).contains("Europe/Athens");
    }

    private static String text(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
