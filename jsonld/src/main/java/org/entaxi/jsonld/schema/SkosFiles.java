package org.entaxi.jsonld.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.Vocabulary;

/**
 * A vocabulary as SKOS files: Turtle and JSON-LD with the same triples, and a page in Markdown for people. Those of the
 * built-in vocabulary are published under {@code META-INF/entaxi/1/skos/}; a host can write its own.
 */
public final class SkosFiles {

    private SkosFiles() {}

    /**
     * A scheme in Turtle.
     *
     * @param vocabulary the vocabulary
     * @param scheme one of its schemes
     * @return the text of the file
     */
    public static String turtle(Vocabulary vocabulary, ConceptScheme scheme) {
        return TurtleText.of(new SkosScheme(vocabulary, scheme).nodes());
    }

    /**
     * A scheme in JSON-LD.
     *
     * @param vocabulary the vocabulary
     * @param scheme one of its schemes
     * @return the text of the file
     */
    public static String jsonLd(Vocabulary vocabulary, ConceptScheme scheme) {
        return JsonLdText.of(new SkosScheme(vocabulary, scheme).nodes());
    }

    /**
     * A scheme as a page for people.
     *
     * @param vocabulary the vocabulary
     * @param scheme one of its schemes
     * @return the text of the file
     */
    public static String markdown(Vocabulary vocabulary, ConceptScheme scheme) {
        return new SkosPage(vocabulary, scheme).text();
    }

    /**
     * All files of a vocabulary, as they are published for the built-in one.
     *
     * @param vocabulary the vocabulary; the ids of its schemes become file names
     * @return text by file name
     */
    public static Map<String, String> all(Vocabulary vocabulary) {
        Map<String, String> files = new LinkedHashMap<>();
        for (ConceptScheme scheme : vocabulary.schemes()) {
            String name = scheme.id().replaceAll("[^A-Za-z0-9]+", "-");
            files.put(name + ".ttl", turtle(vocabulary, scheme));
            files.put(name + ".jsonld", jsonLd(vocabulary, scheme));
            files.put(name + ".md", markdown(vocabulary, scheme));
        }
        List<RdfNode> sources = SkosScheme.sources(vocabulary);
        files.put("sources.ttl", TurtleText.of(sources));
        files.put("sources.jsonld", JsonLdText.of(sources));
        return Collections.unmodifiableMap(files);
    }
}
