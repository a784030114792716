package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A vocabulary as it is serialised: what it has besides the built-in one, where it has all of that. */
record VocabularyForm(boolean builtIn, List<ConceptScheme> schemes, List<Source> sources, List<Concept> concepts)
        implements Serializable {

    static VocabularyForm of(Vocabulary vocabulary) {
        Vocabulary greece = Vocabulary.greece();
        if (vocabulary == greece) {
            return new VocabularyForm(true, List.of(), List.of(), List.of());
        }
        boolean all = true;
        for (Concept concept : greece.concepts()) {
            all &= concept.equals(vocabulary.concept(concept.id()));
        }
        for (ConceptScheme scheme : greece.schemes()) {
            all &= scheme.equals(vocabulary.scheme(scheme.id()));
        }
        for (Source source : greece.sources()) {
            all &= source.equals(vocabulary.source(source.id()));
        }
        List<ConceptScheme> schemes = new ArrayList<>(vocabulary.schemes());
        List<Source> sources = new ArrayList<>(vocabulary.sources());
        List<Concept> concepts = new ArrayList<>(vocabulary.concepts());
        if (all) {
            schemes.removeIf(scheme -> greece.scheme(scheme.id()) != null);
            sources.removeIf(source -> greece.source(source.id()) != null);
            concepts.removeIf(concept -> greece.concept(concept.id()) != null);
        }
        return new VocabularyForm(all, schemes, sources, concepts);
    }

    private Object readResolve() {
        if (builtIn && schemes.isEmpty() && sources.isEmpty() && concepts.isEmpty()) {
            return Vocabulary.greece();
        }
        VocabularyBuilder builder = builtIn ? Vocabulary.greece().toBuilder() : Vocabulary.builder();
        schemes.forEach(builder::scheme);
        sources.forEach(builder::source);
        concepts.forEach(builder::restored);
        return builder.build();
    }
}
