package org.entaxi.jsonld.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.Name;
import org.entaxi.vocabulary.VocabularyBuilder;
import org.entaxi.vocabulary.VocabularyException;

/**
 * What was read from a SKOS document.
 *
 * @param schemes the concept schemes, in the order of their IRIs
 * @param concepts the concepts, in the order of their IRIs
 * @param labels names of concepts that the document says nothing else of, not even that they are concepts, in the order
 *     of their IRIs
 * @param notUnderstood the IRIs of the properties that were met and have no place in a vocabulary, in order
 */
public record SkosContent(
        List<ConceptScheme> schemes,
        List<Concept> concepts,
        Map<ConceptId, List<Name>> labels,
        Set<String> notUnderstood) {

    /**
     * Copies the collections.
     *
     * @param schemes the concept schemes
     * @param concepts the concepts
     * @param labels names of concepts that the document says nothing else of
     * @param notUnderstood the IRIs of the properties that were not understood
     */
    public SkosContent {
        schemes = List.copyOf(schemes);
        concepts = List.copyOf(concepts);
        Map<ConceptId, List<Name>> copy = new LinkedHashMap<>();
        labels.forEach((concept, names) -> copy.put(concept, List.copyOf(names)));
        labels = Collections.unmodifiableMap(copy);
        notUnderstood = Collections.unmodifiableSet(new TreeSet<>(notUnderstood));
    }

    /**
     * Adds everything to a vocabulary. A concept that is there already gets the names that the document has for it in
     * languages without one, where the document says nothing else of it; so does a scheme of which nothing else is said.
     *
     * @param vocabulary the vocabulary in the making
     * @return the same
     * @throws VocabularyException if a scheme or concept is already there with another meaning or another name, if a scheme
     *     is not there, or if the document only names a concept that is not there
     */
    public VocabularyBuilder addTo(VocabularyBuilder vocabulary) {
        schemes.forEach(vocabulary::merge);
        concepts.forEach(vocabulary::merge);
        labels.forEach((concept, names) -> names.forEach(name -> vocabulary.label(concept, name)));
        return vocabulary;
    }
}
