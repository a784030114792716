package org.entaxi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class CatalogueVocabularyTest {

    private static final Vocabulary GREECE = Vocabulary.greece();
    private static final String TYRNAVOS = "https://example.org/area/tyrnavos";

    @Test
    void vocabulary_isTheBaseWithoutOwnConcepts() {
        assertThat(Catalogue.builder("https://example.org/c").build().vocabulary(GREECE))
                .isSameAs(GREECE);
    }

    @Test
    void vocabulary_hasTheOwnConcepts() {
        CatalogueConcept own = CatalogueConcept.builder(TYRNAVOS, Schemes.AREA)
                .label(LocalizedText.of("el", "Δήμος Τυρνάβου", "en", "Municipality of Tyrnavos"))
                .broader(Set.of("https://w3id.org/entaxi/concept/area/EL612"))
                .build();
        Vocabulary vocabulary = of(own);
        ConceptId id = new ConceptId(TYRNAVOS);
        assertThat(vocabulary.label(id, Locale.forLanguageTag("el"))).isEqualTo("Δήμος Τυρνάβου");
        assertThat(vocabulary.isNarrowerOrSame(id, ConceptId.of(Schemes.AREA, "EL61")))
                .isTrue();
        assertThat(vocabulary.disjoint(id, ConceptId.of(Schemes.AREA, "larissa")))
                .isTrue();
    }

    @Test
    void vocabulary_addsASchemeOfTheCatalogue() {
        CatalogueConcept own = CatalogueConcept.builder("https://example.org/colour/red", "https://example.org/colour")
                .label(LocalizedText.of("en", "Red"))
                .build();
        assertThat(of(own).concepts("https://example.org/colour")).hasSize(1);
    }

    @Test
    void vocabulary_keepsWhatIsBuiltIn() {
        CatalogueConcept changed = CatalogueConcept.builder(
                        LegalStatuses.RECOGNISED_REFUGEE.iri(), Schemes.LEGAL_STATUS)
                .label(LocalizedText.of("en", "Anybody"))
                .build();
        CatalogueConcept nameless =
                CatalogueConcept.builder("", Schemes.LEGAL_STATUS).build();
        Vocabulary vocabulary = of(changed, nameless);
        assertThat(vocabulary.label(LegalStatuses.RECOGNISED_REFUGEE, Locale.ENGLISH))
                .isEqualTo("Recognised refugee");
        assertThat(vocabulary.concepts()).hasSameSizeAs(GREECE.concepts());
    }

    @Test
    void vocabulary_hasLabelsOfTheCatalogueForBuiltInConcepts() {
        CatalogueConcept named = CatalogueConcept.builder(LegalStatuses.RECOGNISED_REFUGEE.iri(), Schemes.LEGAL_STATUS)
                .label(LocalizedText.of("so", "Qaxooti la aqoonsaday"))
                .build();
        assertThat(of(named).label(LegalStatuses.RECOGNISED_REFUGEE, Locale.forLanguageTag("so")))
                .isEqualTo("Qaxooti la aqoonsaday");
        assertThat(of(named).label(LegalStatuses.RECOGNISED_REFUGEE, Locale.ENGLISH))
                .isEqualTo("Recognised refugee");
    }

    @Test
    void vocabulary_hasTheSchemesThatTheCatalogueDeclares() {
        CatalogueScheme colours = CatalogueScheme.of("https://example.org/colour", LocalizedText.of("en", "Colours"));
        CatalogueScheme ours = CatalogueScheme.of(
                "https://w3id.org/entaxi/concept/colour", LocalizedText.of("en", "Colours of the library"));
        Vocabulary vocabulary = Catalogue.builder("https://example.org/c")
                .schemes(List.of(colours, ours))
                .build()
                .vocabulary(GREECE);
        assertThat(vocabulary.scheme(colours.id())).isEqualTo(colours.toScheme());
        assertThat(vocabulary.schemes()).hasSize(GREECE.schemes().size() + 1);
    }

    /** A bare name that is no scheme is a slip of the pen, and makes no scheme in the space of the library. */
    @Test
    void vocabulary_leavesOutAConceptOfAMisspeltScheme() {
        CatalogueConcept stray = CatalogueConcept.builder("https://example.org/status/guest", "legal-statuss")
                .label(LocalizedText.of("en", "Guest"))
                .build();
        assertThat(of(stray).schemes()).hasSameSizeAs(GREECE.schemes());
        assertThat(of(stray).knows(new ConceptId(stray.id()))).isFalse();
    }

    private static Vocabulary of(CatalogueConcept... concepts) {
        return Catalogue.builder("https://example.org/c")
                .concepts(List.of(concepts))
                .build()
                .vocabulary(GREECE);
    }
}
