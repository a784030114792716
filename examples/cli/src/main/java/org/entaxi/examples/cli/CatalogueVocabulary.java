package org.entaxi.examples.cli;

import java.util.List;
import org.entaxi.model.Catalogue;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.entaxi.vocabulary.VocabularyException;

/** The built-in vocabulary and the concepts of a catalogue. */
final class CatalogueVocabulary {

    private CatalogueVocabulary() {}

    /** Concepts that contradict the built-in ones are findings of {@code validate}; here they are left out. */
    static Vocabulary of(Catalogue catalogue) {
        List<Concept> own =
                catalogue.concepts().stream().map(CatalogueVocabulary::concept).toList();
        try {
            return Vocabulary.greece().with(own.toArray(Concept[]::new));
        } catch (VocabularyException e) {
            return Vocabulary.greece();
        }
    }

    private static Concept concept(CatalogueConcept each) {
        return Concept.builder(new ConceptId(each.id()), each.scheme())
                .prefLabel(each.label())
                .definition(each.definition())
                .broader(each.broader().stream().map(ConceptId::new).toArray(ConceptId[]::new))
                .build();
    }
}
