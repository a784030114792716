package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entaxi.jsonld.graph.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary explains every own term of the field table, in Greek and English, and nothing that does not exist. */
class VocabularyFilesTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final String ENT = FieldTable.expand("ent:");
    private static final Graph VOCABULARY = turtle();

    static Stream<String> terms() {
        Set<String> terms = new TreeSet<>();
        TABLE.types().forEach(type -> terms.add(ENT + type));
        TABLE.fields().stream()
                .filter(field -> field.iri().startsWith("ent:"))
                .forEach(field -> terms.add(field.fullIri()));
        TABLE.fields().stream().filter(field -> field.is("enum")).forEach(field -> {
            for (String value : field.detail().split("\\|")) {
                terms.add(TABLE.enumNamespace(field) + value);
            }
        });
        terms.add(ENT + "extensions");
        terms.add(ENT + "PartialDate");
        return terms.stream();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void term_isExplained_andTiedToTheStandards(String term) {
        assertThat(values(term, "rdf:type")).as("type").isNotEmpty();
        assertThat(languages(term, "rdfs:label")).containsExactly("el", "en");
        if (isValue(term)) {
            // What a closed list is for is said once, of the class of its values.
            String list = values(term, "rdf:type").get(0).toString();
            assertThat(ties(list)).as("the reason for the list %s", list).isNotEmpty();
            assertThat(languages(list, "skos:scopeNote")).containsExactly("el", "en");
            assertThat(list).startsWith(ENT);
        } else {
            assertThat(languages(term, "rdfs:comment")).containsExactly("el", "en");
            assertThat(ties(term))
                    .as("a tie to a standard, or the reason for the term")
                    .isNotEmpty();
        }
    }

    /** Whether the table has the term as a value of a closed list. */
    private static boolean isValue(String term) {
        return TABLE.fields().stream().filter(field -> field.is("enum")).anyMatch(field -> Stream.of(
                        field.detail().split("\\|"))
                .anyMatch(value -> term.equals(TABLE.enumNamespace(field) + value)));
    }

    private static List<Node> ties(String term) {
        List<Node> ties = new ArrayList<>();
        for (String tie : List.of("rdfs:subClassOf", "skos:closeMatch", "skos:scopeNote")) {
            ties.addAll(values(term, tie));
        }
        return ties;
    }

    /** A class that no standard has says why, of itself and not of all. */
    @Test
    void reasons_ofClasses_areTheirOwn() {
        List<String> reasons = new ArrayList<>();
        for (String type : TABLE.types()) {
            values(ENT + type, "skos:scopeNote").forEach(reason -> reasons.add(reason.toString()));
        }
        assertThat(reasons).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void terms_areThoseOfTheTable_andTheClassesOfTheirValues() {
        Set<String> defined = new TreeSet<>();
        VOCABULARY
                .find()
                .forEachRemaining(triple -> defined.add(triple.getSubject().toString()));
        defined.remove("https://w3id.org/entaxi/ns");
        Set<String> expected = new TreeSet<>(terms().toList());
        TABLE.fields().stream()
                .filter(field -> field.is("enum"))
                .forEach(field -> expected.add(
                        values(TABLE.enumNamespace(field) + field.detail().split("\\|")[0], "rdf:type")
                                .get(0)
                                .toString()));
        assertThat(defined).isEqualTo(expected);
    }

    @Test
    void ownTermsThatAreMentioned_exist() {
        Set<String> mentioned = new TreeSet<>();
        VOCABULARY.find().forEachRemaining(triple -> {
            if (triple.getObject().isURI() && triple.getObject().getURI().startsWith(ENT)) {
                mentioned.add(triple.getObject().getURI());
            }
        });
        assertThat(mentioned)
                .allSatisfy(term -> assertThat(values(term, "rdfs:label")).isNotEmpty());
    }

    @Test
    void bothFiles_areTheSameGraph() {
        Graph fromJson = Graphs.of(PublishedSchema.VOCABULARY_JSONLD.text());
        assertThat(fromJson.size()).isEqualTo(VOCABULARY.size()).isPositive();
        assertThat(fromJson.isIsomorphicWith(VOCABULARY)).isTrue();
    }

    private static Graph turtle() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(PublishedSchema.VOCABULARY.text()), null, Lang.TURTLE);
        return graph;
    }

    private static List<Node> values(String subject, String predicate) {
        List<Node> all = new ArrayList<>();
        VOCABULARY
                .find(NodeFactory.createURI(subject), NodeFactory.createURI(FieldTable.expand(predicate)), null)
                .forEachRemaining(triple -> all.add(triple.getObject()));
        return all;
    }

    private static Set<String> languages(String subject, String predicate) {
        Set<String> all = new TreeSet<>();
        values(subject, predicate).forEach(node -> all.add(node.getLiteralLanguage()));
        return all;
    }
}
