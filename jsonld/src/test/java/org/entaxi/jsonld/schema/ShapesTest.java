package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entaxi.jsonld.graph.Graphs;
import org.entaxi.jsonld.schema.FieldTable.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The shapes say of every field what the field table says, and the data that ought to conform does. */
class ShapesTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final String SHAPE = "https://w3id.org/entaxi/shapes/1#";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Graph SHAPES_GRAPH = turtle(PublishedSchema.SHAPES.text());
    private static final Shapes SHAPES = Shapes.parse(SHAPES_GRAPH);

    private static final Map<String, String> DATATYPES = Map.of(
            "string", "http://www.w3.org/2001/XMLSchema#string",
            "email", "http://www.w3.org/2001/XMLSchema#string",
            "boolean", "http://www.w3.org/2001/XMLSchema#boolean",
            "integer", "http://www.w3.org/2001/XMLSchema#integer",
            "double", "http://www.w3.org/2001/XMLSchema#double",
            "json", "rdf:JSON");

    private static final Map<String, String> NODES = Map.ofEntries(
            Map.entry("tag", "languageTag"),
            Map.entry("partialDate", "partialDate"),
            Map.entry("date", "date"),
            Map.entry("time", "time"),
            Map.entry("seasonDay", "seasonDay"),
            Map.entry("zone", "timeZone"),
            Map.entry("decimal", "decimal"),
            Map.entry("duration", "duration"),
            Map.entry("country", "country"),
            Map.entry("currency", "currency"),
            Map.entry("e164", "e164"));

    static Stream<Field> fields() {
        return TABLE.fields().stream().filter(field -> !field.iri().equals("@id"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void field_hasAShape(Field field) {
        Node shape = NodeFactory.createURI(SHAPE + field.type() + "-" + field.name());
        Node path = one(shape, "path");
        if (field.plural() && field.ordered()) {
            assertThat(path.isBlank()).as("%s is a list", field).isTrue();
            path = one(path, FieldTable.expand("rdf:first"));
        }
        assertThat(path.toString()).isEqualTo(field.fullIri());
        assertThat(languages(shape)).containsExactly("el", "en");
        boolean required = field.required();
        if (field.kind().equals("text")) {
            assertThat(values(shape, "qualifiedMinCount")).hasSize(required ? 1 : 0);
        } else if (!field.kind().equals("texts")) {
            assertThat(values(shape, "minCount")).hasSize(required ? 1 : 0);
            assertThat(values(shape, "maxCount")).hasSize(field.plural() ? 0 : 1);
        }
        check(field, shape);
    }

    private static void check(Field field, Node shape) {
        int[] characters = field.characters();
        String datatype = DATATYPES.get(field.is("json") ? "json" : field.kind());
        if (datatype != null) {
            assertThat(one(shape, "datatype").toString()).isEqualTo(FieldTable.expand(datatype));
        }
        String node = NODES.get(field.kind());
        if (node != null) {
            String expected = field.kind().equals("decimal") && field.bounds().contains("min 0") ? "amount" : node;
            assertThat(one(shape, "node").toString()).isEqualTo(SHAPE + expected);
        }
        if (field.kind().startsWith("text")) {
            Node text = field.kind().equals("texts") ? one(shape, "property") : shape;
            assertThat(one(text, "datatype").toString()).isEqualTo(FieldTable.expand("rdf:langString"));
            assertThat(one(text, "uniqueLang").getLiteralLexicalForm()).isEqualTo("true");
            assertThat(one(text, "maxLength").getLiteralLexicalForm()).isEqualTo("" + characters[1]);
            boolean needed = field.required() || field.kind().equals("texts");
            assertThat(values(text, "qualifiedMinCount").toString()).isEqualTo(needed ? "[\"1\"^^xsd:integer]" : "[]");
        }
        if (field.is("object") || field.is("ref")) {
            boolean identified = field.is("ref")
                    || TABLE.fields(field.detail()).get(0).name().equals("id");
            assertThat(one(shape, "nodeKind").toString()).isEqualTo(SH + (identified ? "IRI" : "BlankNodeOrIRI"));
        }
        if (Set.of("text", "string", "email").contains(field.kind())) {
            assertThat(one(shape, "minLength").getLiteralLexicalForm()).isEqualTo("" + characters[0]);
            assertThat(one(shape, "maxLength").getLiteralLexicalForm()).isEqualTo("" + characters[1]);
        } else if (field.is("ref") || field.is("object") && FieldTable.ENTITIES.contains(field.detail())) {
            assertThat(one(shape, "class").toString()).isEqualTo(FieldTable.expand("ent:") + field.detail());
        } else if (field.is("object")) {
            Set<String> expected = new TreeSet<>();
            TABLE.fields(field.detail()).stream()
                    .filter(each -> !each.iri().equals("@id"))
                    .forEach(each -> expected.add(SHAPE + each.type() + "-" + each.name()));
            Set<String> actual = new TreeSet<>();
            values(shape, "property").forEach(each -> actual.add(each.toString()));
            assertThat(actual).isEqualTo(expected);
        } else if (field.is("enum")) {
            List<String> values = list(one(shape, "in"));
            List<String> expected = Stream.of(field.detail().split("\\|"))
                    .map(value -> TABLE.enumNamespace(field) + value)
                    .toList();
            assertThat(values).isEqualTo(expected);
        } else if (field.is("concept") || field.kind().equals("iri")) {
            assertThat(one(shape, "node").toString()).isEqualTo(SHAPE + "iri");
        } else if (field.kind().equals("integer") || field.kind().equals("double")) {
            bound(field, "min", values(shape, "minInclusive"));
            bound(field, "max", values(shape, "maxInclusive"));
        }
    }

    private static void bound(Field field, String name, List<Node> values) {
        var matcher = java.util.regex.Pattern.compile(name + " (-?\\d+)").matcher(field.bounds());
        if (matcher.find()) {
            assertThat(values).as("%s of %s", name, field).hasSize(1);
            assertThat(Double.parseDouble(values.get(0).getLiteralLexicalForm()))
                    .isEqualTo(Double.parseDouble(matcher.group(1)));
        }
    }

    @Test
    void shapes_areThoseOfTheTable() {
        Set<String> expected = new TreeSet<>();
        fields().forEach(field -> expected.add(field.type() + "-" + field.name()));
        Set<String> actual = new TreeSet<>();
        SHAPES_GRAPH
                .find(null, uri(FieldTable.expand("rdf:") + "type"), uri(SH + "PropertyShape"))
                .forEachRemaining(
                        triple -> actual.add(triple.getSubject().toString().substring(SHAPE.length())));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void records_areTargetsWithAnId_inBothLanguages() {
        for (String type : FieldTable.ENTITIES) {
            Node shape = uri(SHAPE + type);
            assertThat(one(shape, "targetClass").toString()).isEqualTo(FieldTable.expand("ent:") + type);
            assertThat(one(shape, "node").toString()).isEqualTo(SHAPE + "iri");
            assertThat(languages(shape)).as(type).containsExactly("el", "en");
            Set<String> expected = new TreeSet<>();
            fields().filter(field -> field.type().equals(type))
                    .forEach(field -> expected.add(SHAPE + type + "-" + field.name()));
            Set<String> actual = new TreeSet<>();
            values(shape, "property").forEach(each -> actual.add(each.toString()));
            assertThat(actual).isEqualTo(expected);
        }
    }

    /** A property of a list with anything else would be passed over by the shapes of the members. */
    @Test
    void lists_haveToBeLists() {
        Set<String> expected = new TreeSet<>();
        fields().filter(field -> field.plural() && field.ordered()).forEach(field -> expected.add(field.fullIri()));
        Set<String> actual = new TreeSet<>();
        values(uri(SHAPE + "List"), "targetObjectsOf").forEach(each -> actual.add(each.toString()));
        assertThat(actual).isEqualTo(expected);
        assertThat(languages(uri(SHAPE + "List"))).containsExactly("el", "en");
        String bare = "<urn:p> <" + FieldTable.expand("ent:contactPoint") + "> [ <" + FieldTable.expand("ent:phone")
                + "> %s ] .";
        for (String list : List.of("()", "( [ <" + FieldTable.expand("ent:state") + "> <urn:x> ] )")) {
            assertThat(reportOf(turtle(bare.formatted(list)))).hasSize(1);
        }
        assertThat(reportOf(turtle(bare.formatted("[ <" + FieldTable.expand("ent:raw") + "> \"1\" ]"))))
                .hasSize(2);
    }

    @Test
    void document_withEveryField_conforms() {
        assertThat(report(FullDocument.full(TABLE).toString())).isEmpty();
    }

    @Test
    void realCatalogue_conforms() throws IOException {
        Path data = Path.of(System.getProperty("entaxi.root"), "examples", "data", "integration-services.jsonld");
        assertThat(report(Files.readString(data))).isEmpty();
    }

    @Test
    void faults_areReported_deepInsideLists() {
        ObjectNode document = FullDocument.full(TABLE);
        ObjectNode phone = (ObjectNode) document.at("/services/0/deliveryPoints/0/contactPoints/0/phones/0");
        phone.put("state", "singing");
        assertThat(report(document.toString())).singleElement().asString().contains("Phone.state");
    }

    /** What does not conform, one message in English a line. */
    static List<String> report(String json) {
        return reportOf(Graphs.of(json));
    }

    private static List<String> reportOf(Graph data) {
        ValidationReport report = ShaclValidator.get().validate(SHAPES, data);
        List<String> all = new ArrayList<>();
        report.getEntries().forEach(entry -> all.add(entry.resultPath() + " " + entry.value() + " " + entry.message()));
        return all;
    }

    private static Graph turtle(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(text), null, Lang.TURTLE);
        return graph;
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static List<Node> values(Node subject, String name) {
        List<Node> all = new ArrayList<>();
        SHAPES_GRAPH
                .find(subject, uri(name.startsWith("http") ? name : SH + name), null)
                .forEachRemaining(triple -> all.add(triple.getObject()));
        return all;
    }

    private static Node one(Node subject, String name) {
        List<Node> all = values(subject, name);
        assertThat(all).as("%s of %s", name, subject).hasSize(1);
        return all.get(0);
    }

    private static Set<String> languages(Node shape) {
        Set<String> all = new TreeSet<>();
        values(shape, "message").forEach(message -> all.add(message.getLiteralLanguage()));
        return all;
    }

    private static List<String> list(Node head) {
        List<String> all = new ArrayList<>();
        Node nil = uri(FieldTable.expand("rdf:") + "nil");
        for (Node at = head; !at.equals(nil); at = one(at, FieldTable.expand("rdf:rest"))) {
            all.add(one(at, FieldTable.expand("rdf:first")).toString());
        }
        return all;
    }
}
