package org.entaxi.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entaxi.text.LocalizedText;

/**
 * Collects schemes, sources and concepts for a {@link Vocabulary}. What is there cannot be given another meaning: a
 * concept or scheme that differs from the one already known by its id is refused.
 */
public final class VocabularyBuilder {

    private final Map<String, ConceptScheme> schemes;
    private final Map<String, Source> sources;
    private final Map<ConceptId, Concept> concepts;

    VocabularyBuilder(
            Map<String, ConceptScheme> schemes, Map<String, Source> sources, Map<ConceptId, Concept> concepts) {
        this.schemes = new LinkedHashMap<>(schemes);
        this.sources = new LinkedHashMap<>(sources);
        this.concepts = new LinkedHashMap<>(concepts);
    }

    /**
     * Adds a scheme.
     *
     * @param scheme the scheme
     * @return this
     * @throws VocabularyException {@link VocabularyException.Code#SCHEME_REDEFINED} if there is another one of that id
     */
    public VocabularyBuilder scheme(ConceptScheme scheme) {
        ConceptScheme before = schemes.putIfAbsent(scheme.id(), scheme);
        if (before != null && !before.equals(scheme)) {
            throw new VocabularyException(
                    VocabularyException.Code.SCHEME_REDEFINED, "Scheme already defined: '" + scheme.id() + "'");
        }
        return this;
    }

    /**
     * Adds a source; one of the same id is replaced.
     *
     * @param source the source
     * @return this
     */
    public VocabularyBuilder source(Source source) {
        sources.put(source.id(), source);
        return this;
    }

    /**
     * Adds a concept. Its scheme has to be there first.
     *
     * @param concept the concept
     * @return this
     * @throws VocabularyException {@link VocabularyException.Code#CONCEPT_REDEFINED} if there is another one of that id,
     *     {@link VocabularyException.Code#SCHEME_UNKNOWN} if its scheme is not there,
     *     {@link VocabularyException.Code#LINK_DATED} if a broader or disjoint link has dates
     */
    public VocabularyBuilder concept(Concept concept) {
        for (Link link : concept.links()) {
            if (link.isDatedHierarchy()) {
                throw new VocabularyException(
                        VocabularyException.Code.LINK_DATED,
                        "Broader and disjoint concepts have no dates: '" + concept.id() + "'");
            }
        }
        if (!schemes.containsKey(concept.inScheme())) {
            throw new VocabularyException(
                    VocabularyException.Code.SCHEME_UNKNOWN, "Unknown scheme: '" + concept.inScheme() + "'");
        }
        Concept before = concepts.putIfAbsent(concept.id(), concept);
        if (before != null && !before.equals(concept)) {
            throw new VocabularyException(
                    VocabularyException.Code.CONCEPT_REDEFINED, "Concept already defined: '" + concept.id() + "'");
        }
        return this;
    }

    /**
     * Adds concepts, each as {@link #concept(Concept)}.
     *
     * @param more the concepts
     * @return this
     */
    public VocabularyBuilder concepts(Collection<Concept> more) {
        more.forEach(this::concept);
        return this;
    }

    /**
     * Adds a concept out of data, where another meaning is a fault of the data and not of the program: it is left out,
     * and what was there stays. A scheme that is not there is added, open and without a name.
     *
     * @param concept the concept
     * @return false when there is another concept of that id
     */
    public boolean offer(Concept concept) {
        Concept before = concepts.get(concept.id());
        if (before != null) {
            return before.equals(concept);
        }
        if (!schemes.containsKey(concept.inScheme())) {
            scheme(ConceptScheme.of(concept.inScheme(), LocalizedText.EMPTY));
        }
        concepts.put(concept.id(), concept);
        return true;
    }

    /**
     * Makes the vocabulary.
     *
     * @return the vocabulary
     */
    public Vocabulary build() {
        return new Vocabulary(
                new LinkedHashMap<>(schemes), new LinkedHashMap<>(sources), new LinkedHashMap<>(concepts));
    }
}
