package org.entaxi.jsonld.rdf;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.VocabularyBuilder;

/**
 * What was read from a SKOS document.
 *
 * @param schemes the concept schemes, in the order of their IRIs
 * @param concepts the concepts, in the order of their IRIs
 * @param notUnderstood the IRIs of the properties that were met and have no place in a vocabulary, in order
 */
public record SkosContent(List<ConceptScheme> schemes, List<Concept> concepts, Set<String> notUnderstood) {

    /**
     * Copies the lists.
     *
     * @param schemes the concept schemes
     * @param concepts the concepts
     * @param notUnderstood the IRIs of the properties that were not understood
     */
    public SkosContent {
        schemes = List.copyOf(schemes);
        concepts = List.copyOf(concepts);
        notUnderstood = Collections.unmodifiableSet(new TreeSet<>(notUnderstood));
    }

    /**
     * Adds everything to a vocabulary.
     *
     * @param vocabulary the vocabulary in the making
     * @return the same
     * @throws org.entaxi.vocabulary.VocabularyException if a scheme or concept is already there with another meaning
     */
    public VocabularyBuilder addTo(VocabularyBuilder vocabulary) {
        schemes.forEach(vocabulary::scheme);
        return vocabulary.concepts(concepts);
    }
}
