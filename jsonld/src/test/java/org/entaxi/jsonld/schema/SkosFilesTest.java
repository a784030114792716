package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.entaxi.jsonld.graph.Graphs;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published SKOS files are what the vocabulary says. To write them anew, run this class with the system property
 * {@code entaxi.skos.write} naming the folder.
 */
class SkosFilesTest {

    private static final Vocabulary GREECE = Vocabulary.greece();
    private static final String ENT = "https://w3id.org/entaxi/ns#";

    static Stream<ConceptScheme> schemes() {
        return GREECE.schemes().stream();
    }

    @Test
    void published_isWhatTheVocabularyGives() throws IOException {
        String folder = System.getProperty("entaxi.skos.write");
        for (Map.Entry<String, String> file : SkosFiles.all(GREECE).entrySet()) {
            if (folder != null) {
                Files.createDirectories(Path.of(folder));
                Files.writeString(Path.of(folder, file.getKey()), file.getValue());
            } else {
                assertThat(published(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void turtleAndJsonLd_sayTheSame(ConceptScheme scheme) {
        Graph turtle = turtle(SkosFiles.turtle(GREECE, scheme));
        assertThat(turtle.size()).isGreaterThan(10);
        assertThat(turtle.isIsomorphicWith(Graphs.of(SkosFiles.jsonLd(GREECE, scheme))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void concepts_areAllInTheirScheme(ConceptScheme scheme) {
        Graph graph = turtle(SkosFiles.turtle(GREECE, scheme));
        Set<String> published = graph.find(Node.ANY, SKOS.inScheme.asNode(), NodeFactory.createURI(scheme.iri()))
                .mapWith(triple -> triple.getSubject().getURI())
                .toSet();
        assertThat(published)
                .isEqualTo(GREECE.concepts(scheme.id()).stream()
                        .map(concept -> concept.id().iri())
                        .collect(Collectors.toSet()));
    }

    /** SKOS reference, S14: no more than one preferred label a language; S13: labels do not clash. */
    @ParameterizedTest
    @MethodSource("schemes")
    void labels_keepTheRulesOfSkos(ConceptScheme scheme) {
        Graph graph = turtle(SkosFiles.turtle(GREECE, scheme));
        for (Concept concept : GREECE.concepts(scheme.id())) {
            Node node = NodeFactory.createURI(concept.id().iri());
            Set<Node> preferred = graph.find(node, SKOS.prefLabel.asNode(), Node.ANY)
                    .mapWith(Triple::getObject)
                    .toSet();
            assertThat(preferred).extracting(Node::getLiteralLanguage).doesNotHaveDuplicates();
            assertThat(preferred).extracting(Node::getLiteralLanguage).contains("el", "en");
            assertThat(preferred)
                    .noneMatch(label -> graph.contains(node, SKOS.altLabel.asNode(), label)
                            || graph.contains(node, SKOS.hiddenLabel.asNode(), label));
        }
    }

    @Test
    void attests_isPlainOnlyForWhatDecidesByItself() {
        Graph graph = turtle(SkosFiles.turtle(GREECE, scheme("document-type")));
        assertThat(attests(graph, "recognition-decision-refugee")).containsExactly("recognised-refugee");
        assertThat(attests(graph, "adet-residence-permit-card"))
                .containsExactly("lawfully-residing-third-country-national");
        assertThat(attests(graph, "special-certificate-lawful-residence")).isEmpty();
        assertThat(attests(graph, "afm")).isEmpty();
    }

    @Test
    void kurmanji_isPublishedAsToBeChecked() {
        Graph graph = turtle(SkosFiles.turtle(GREECE, scheme("legal-status")));
        assertThat(graph.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLanguage())
                        .toSet())
                .contains("el", "en", "fr", "ar", "fa", "uk", "ur")
                .doesNotContain("kmr-Latn");
        assertThat(graph.contains(Node.ANY, NodeFactory.createURI(ENT + "labelToCheck"), Node.ANY))
                .isTrue();
    }

    @Test
    void ownTerms_areAllDescribed() {
        Graph terms = turtle(published("terms.ttl"));
        Set<String> used = GREECE.schemes().stream()
                .flatMap(scheme -> turtle(SkosFiles.turtle(GREECE, scheme)).stream())
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(ENT))
                .map(Node::getURI)
                .collect(Collectors.toSet());
        Graph others = turtle(PublishedSchema.VOCABULARY.text());
        assertThat(used).isNotEmpty().allMatch(term -> {
            Node node = NodeFactory.createURI(term);
            return terms.contains(node, Node.ANY, Node.ANY) || others.contains(node, Node.ANY, Node.ANY);
        });
    }

    private static Set<String> attests(Graph graph, String document) {
        Node node = NodeFactory.createURI("https://w3id.org/entaxi/concept/document-type/" + document);
        return graph.find(node, NodeFactory.createURI(ENT + "attests"), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .mapWith(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .toSet();
    }

    private static ConceptScheme scheme(String id) {
        return schemes().filter(scheme -> scheme.id().equals(id)).findFirst().orElseThrow();
    }

    private static Graph turtle(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, Lang.TURTLE).parse(graph);
        return graph;
    }

    private static String published(String name) {
        try (InputStream in = SkosFiles.class.getResourceAsStream("/META-INF/entaxi/1/skos/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
