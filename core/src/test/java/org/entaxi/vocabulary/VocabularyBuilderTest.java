package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyBuilderTest {

    private static final Vocabulary GREECE = Vocabulary.greece();
    private static final ConceptId OWN = new ConceptId("https://example.org/status/guest");

    @Test
    void with_addsAConceptOfAHost() {
        Vocabulary more = GREECE.with(Concept.builder(OWN, Schemes.LEGAL_STATUS)
                .prefLabel(LocalizedText.of("el", "Φιλοξενούμενος", "en", "Guest"))
                .broader(LegalStatuses.THIRD_COUNTRY_NATIONAL)
                .build());
        assertThat(more.knows(OWN)).isTrue();
        assertThat(more.isNarrowerOrSame(OWN, LegalStatuses.THIRD_COUNTRY_NATIONAL))
                .isTrue();
        assertThat(more.disjoint(OWN, LegalStatuses.EU_CITIZEN)).isTrue();
        assertThat(more.label(OWN, Locale.forLanguageTag("el"))).isEqualTo("Φιλοξενούμενος");
        assertThat(GREECE.knows(OWN)).isFalse();
    }

    @Test
    void concept_refusesAnotherMeaningOfABuiltInOne() {
        Concept changed = Objects.requireNonNull(GREECE.concept(LegalStatuses.UNDOCUMENTED)).toBuilder()
                .altLabel("en", "Illegal")
                .build();
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> GREECE.with(changed))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.CONCEPT_REDEFINED))
                .satisfies(e -> assertThat(e.codeId()).isEqualTo("concept-redefined"));
    }

    @Test
    void concept_takesTheSameTwice() {
        Concept same = Objects.requireNonNull(GREECE.concept(LegalStatuses.UNDOCUMENTED)).toBuilder()
                .build();
        assertThat(GREECE.with(same).concepts()).hasSameSizeAs(GREECE.concepts());
    }

    @Test
    void concept_needsItsScheme() {
        Concept stray = Concept.builder(OWN, "https://example.org/scheme").build();
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> GREECE.with(stray))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.SCHEME_UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource(names = {"BROADER", "DISJOINT_WITH"})
    void concept_refusesDatesInTheHierarchy(Link.Kind kind) {
        Validity sinceMay = Validity.from(PartialDate.parse("2026-05-01"));
        Link dated = new Link(kind, LegalStatuses.THIRD_COUNTRY_NATIONAL, sinceMay, Certainty.SURE, null);
        Concept guest = Concept.builder(OWN, Schemes.LEGAL_STATUS).link(dated).build();
        assertThat(dated.decides()).isFalse();
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> GREECE.with(guest))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.LINK_DATED));
    }

    static Stream<Concept> pointingNowhere() {
        ConceptId misspelt = ConceptId.of(Schemes.LEGAL_STATUS, "recognized-refugee");
        return Stream.of(
                Concept.builder(OWN, Schemes.DOCUMENT_TYPE).attests(misspelt).build(),
                Concept.builder(OWN, Schemes.DOCUMENT_TYPE)
                        .attests(new ConceptId("https://example.org/status/unknown"))
                        .build(),
                Concept.builder(OWN, Schemes.DOCUMENT_TYPE)
                        .broader(ConceptId.of("document-typ", "greek-passport"))
                        .build(),
                Concept.builder(OWN, Schemes.DOCUMENT_TYPE)
                        .notProof(new NotProof(misspelt, LocalizedText.EMPTY))
                        .build(),
                Concept.builder(OWN, Schemes.LEGAL_STATUS)
                        .covering(new Covering(Set.of(misspelt, LegalStatuses.UNDOCUMENTED), Certainty.SURE, null))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("pointingNowhere")
    void build_refusesAConceptThatPointsNowhere(Concept concept) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> GREECE.with(concept))
                .satisfies(e -> assertThat(e.codeId()).isEqualTo("reference-unknown"));
    }

    @Test
    void build_takesReferencesToOtherVocabulariesAndToWhatIsAddedLater() {
        ConceptId status = new ConceptId("https://example.org/status/later");
        Concept card = Concept.builder(OWN, Schemes.DOCUMENT_TYPE)
                .attests(status)
                .broader(new ConceptId("https://example.org/elsewhere"))
                .build();
        Vocabulary more =
                GREECE.with(card, Concept.builder(status, Schemes.LEGAL_STATUS).build());
        assertThat(more.knows(OWN)).isTrue();
    }

    @ParameterizedTest(name = "{0}/{1} in {2}")
    @CsvSource({
        "legal-status, gold-refugee, legal-status",
        "legal-status, gold-refugee, document-type",
        "area, tyrnavos, document-type",
        "colour, red, legal-status"
    })
    void concept_ofAHostHasNoPlaceInTheBuiltInSpace(String space, String code, String scheme) {
        Concept intruder = Concept.builder(ConceptId.of(space, code), scheme).build();
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> GREECE.toBuilder().concept(intruder))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.SPACE_RESERVED));
    }

    @Test
    void concept_ofAHostMayBeAMunicipalityOfTheOpenScheme() {
        ConceptId tyrnavos = Areas.municipality("tyrnavos");
        Vocabulary more = GREECE.with(Concept.builder(tyrnavos, Schemes.AREA)
                .prefLabel("el", "Δήμος Τυρνάβου")
                .broader(Areas.nuts("EL612"))
                .build());
        assertThat(more.isNarrowerOrSame(tyrnavos, Areas.nuts("EL61"))).isTrue();
    }

    @Test
    void scheme_refusesAnotherMeaning() {
        ConceptScheme changed = ConceptScheme.of(Schemes.AREA, LocalizedText.of("en", "Planet"));
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> GREECE.toBuilder().scheme(changed))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.SCHEME_REDEFINED));
    }

    /** What is said to be read in a Greek law is not read elsewhere because a host says so. */
    @Test
    void source_refusesAnotherMeaning() {
        Source built = Objects.requireNonNull(GREECE.source("greek-law"));
        Source own = new Source("https://example.org/card", LocalizedText.of("en", "A card"), null);
        Vocabulary more =
                GREECE.toBuilder().source(built).source(own).source(own).build();
        assertThat(more.source(own.id())).isEqualTo(own);
        assertThat(more.sources()).hasSize(GREECE.sources().size() + 1);
        refuses(VocabularyException.Code.SOURCE_REDEFINED, () -> GREECE.toBuilder()
                .source(new Source(built.id(), LocalizedText.of("en", "A blog"), null)));
    }

    @Test
    void scheme_ofAHostHasItsOwnIri() {
        ConceptScheme own = ConceptScheme.of("https://example.org/scheme", LocalizedText.of("en", "Own"));
        Vocabulary more = GREECE.toBuilder()
                .scheme(own)
                .concept(Concept.builder(OWN, own.id()).prefLabel("en", "Own").build())
                .build();
        assertThat(more.scheme(own.id())).isEqualTo(own);
        assertThat(own.iri()).isEqualTo("https://example.org/scheme");
        assertThat(more.concepts(own.id())).hasSize(1);
        assertThat(Objects.requireNonNull(GREECE.scheme(Schemes.AREA)).iri())
                .isEqualTo("https://w3id.org/entaxi/concept/area");
    }

    private static Name preferred(String language, String text) {
        return Name.of(language, text, Name.Kind.PREFERRED);
    }

    private static void refuses(VocabularyException.Code code, ThrowingCallable call) {
        assertThatExceptionOfType(VocabularyException.class).isThrownBy(call).satisfies(e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void label_namesABuiltInConceptInAnotherLanguage() {
        Vocabulary more = GREECE.toBuilder()
                .label(LegalStatuses.RECOGNISED_REFUGEE, preferred("so", "Qaxooti la aqoonsaday"))
                .label(LegalStatuses.RECOGNISED_REFUGEE, preferred("so", "Qaxooti la aqoonsaday"))
                .label(
                        LegalStatuses.RECOGNISED_REFUGEE,
                        Name.of("en", "Geneva Convention refugee", Name.Kind.ALTERNATIVE))
                .build();
        Concept refugee = Objects.requireNonNull(more.concept(LegalStatuses.RECOGNISED_REFUGEE));
        Concept before = Objects.requireNonNull(GREECE.concept(LegalStatuses.RECOGNISED_REFUGEE));
        assertThat(more.label(refugee.id(), Locale.forLanguageTag("so"))).isEqualTo("Qaxooti la aqoonsaday");
        assertThat(more.label(refugee.id(), Locale.ENGLISH)).isEqualTo("Recognised refugee");
        assertThat(refugee.names()).hasSize(before.names().size() + 2).containsAll(before.names());
        assertThat(refugee.toBuilder().names(before.names()).build()).isEqualTo(before);
        assertThat(GREECE.label(refugee.id(), Locale.forLanguageTag("so"))).isEqualTo("Recognised refugee");
    }

    @Test
    void label_refusesToRenameABuiltInConcept() {
        VocabularyBuilder builder = GREECE.toBuilder();
        ConceptId refugee = LegalStatuses.RECOGNISED_REFUGEE;
        refuses(VocabularyException.Code.LABEL_REDEFINED, () -> builder.label(refugee, preferred("en", "Anybody")));
        refuses(VocabularyException.Code.LABEL_REDEFINED, () -> builder.label(refugee, preferred("EN", "Anybody")));
        refuses(
                VocabularyException.Code.LABEL_REDEFINED,
                () -> builder.label(Countries.of("GR"), preferred("en", "Hellas")));
        refuses(VocabularyException.Code.CONCEPT_UNKNOWN, () -> builder.label(OWN, preferred("en", "Guest")));
    }

    /** The labels in Kurmanji wait for somebody who reads it; what nobody has checked never takes the place of anything. */
    @Test
    void label_takesAReviewedNameForOneToBeChecked() {
        ConceptId refugee = LegalStatuses.RECOGNISED_REFUGEE;
        Locale kurmanji = Locale.forLanguageTag("kmr");
        Name unsure = Objects.requireNonNull(GREECE.name(refugee, kurmanji, Certainty.CHECK));
        assertThat(unsure.certainty()).isEqualTo(Certainty.CHECK);
        assertThat(GREECE.label(refugee, kurmanji)).isEqualTo("Recognised refugee");

        Vocabulary same = GREECE.toBuilder()
                .label(refugee, preferred("kmr", unsure.text()))
                .build();
        assertThat(same.label(refugee, kurmanji)).isEqualTo(unsure.text());
        Vocabulary other = GREECE.toBuilder()
                .label(refugee, preferred("kmr", "Other words"))
                .build();
        assertThat(other.label(refugee, kurmanji)).isEqualTo("Other words");
        Name another = new Name("kmr", "More words", Name.Kind.PREFERRED, Validity.ALWAYS, Certainty.CHECK, null);
        refuses(VocabularyException.Code.LABEL_REDEFINED, () -> other.toBuilder()
                .label(refugee, another));
    }

    /** A country that a host names in one language keeps its names in the others. */
    @Test
    void label_namesACountryInALanguageThatIcuLacks() {
        Vocabulary more = GREECE.toBuilder()
                .label(Countries.of("GR"), preferred("rom", "Elada"))
                .build();
        assertThat(more.label(Countries.of("GR"), Locale.forLanguageTag("rom"))).isEqualTo("Elada");
        assertThat(more.label(Countries.of("GR"), Locale.FRENCH)).isEqualTo("Grèce");
        assertThat(more.label(Countries.of("GR"), Locale.forLanguageTag("qaa"))).isEqualTo("Greece");
    }

    @Test
    void merge_takesNamesOfAConceptThatIsThere() {
        ConceptId refugee = LegalStatuses.RECOGNISED_REFUGEE;
        Concept named = Concept.builder(refugee, Schemes.LEGAL_STATUS)
                .prefLabel("so", "Qaxooti")
                .build();
        assertThat(GREECE.toBuilder().merge(named).build().label(refugee, Locale.forLanguageTag("so")))
                .isEqualTo("Qaxooti");
        assertThat(GREECE.accepts(named)).isTrue();
        for (Concept other : List.of(
                named.toBuilder().prefLabel("en", "Anybody").build(),
                named.toBuilder().broader(LegalStatuses.EU_CITIZEN).build(),
                Concept.builder(refugee, Schemes.DOCUMENT_TYPE).build())) {
            assertThat(GREECE.accepts(other)).isFalse();
            assertThat(GREECE.toBuilder().offer(other)).isFalse();
            refuses(VocabularyException.Code.CONCEPT_REDEFINED, () -> GREECE.toBuilder()
                    .merge(other));
        }
    }

    @Test
    void vocabulary_withMoreLabelsIsSerialisedWithThem() throws IOException, ClassNotFoundException {
        Vocabulary more = GREECE.toBuilder()
                .label(LegalStatuses.RECOGNISED_REFUGEE, preferred("so", "Qaxooti"))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(more);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Vocabulary) in.readObject()).concepts()).containsExactlyElementsOf(more.concepts());
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    recognized-refugee, legal-status, recognised-refugee
                    refugee-recognised, legal-status, recognised-refugee
                    Recognised_Refugee, legal-status, recognised-refugee
                    recognised refugee, legal-status, recognised-refugee
                    undocumentd, legal-status, undocumented
                    larisa, area, larissa
                    prygos, area, pyrgos
                    adet-residence-card, document-type, adet-residence-permit-card
                    intercultural-mediatr, staff-speciality, intercultural-mediator
                    gr, country, GR
                    EL, country, GR
                    el, country, GR
                    UK, country, GB
                    AFG, country, AF
                    SYR, country, SY
                    el63, area, EL63
                    n, residence-permit-category, permit-family-of-eu-citizen
                    """)
    void nearest_isWhatWasMeant(String written, String scheme, String expected) {
        assertThat(GREECE.nearest(written, scheme)).first().isEqualTo(ConceptId.of(scheme, expected));
    }

    /** Any two letters are one letter away from some country: Albania is no more meant by QL than Chile is. */
    @ParameterizedTest
    @ValueSource(strings = {"QL", "ZZ", "GRX", "ENG", "G", ""})
    void nearest_doesNotGuessCountries(String written) {
        assertThat(GREECE.nearest(written, Schemes.COUNTRY)).isEmpty();
    }

    @Test
    void nearest_looksInSeveralSchemes() {
        List<String> schemes = List.of(Schemes.PERMIT_REMARK, Schemes.RESIDENCE_PERMIT_CATEGORY);
        assertThat(GREECE.nearest("permit-protection-refugee", schemes))
                .containsExactly(ConceptId.of(Schemes.RESIDENCE_PERMIT_CATEGORY, "permit-protection-refugee"));
    }

    @Test
    void knows_tellsSchemesApart() {
        assertThat(GREECE.knows(DocumentTypes.AFM, Schemes.DOCUMENT_TYPE)).isTrue();
        assertThat(GREECE.knows(DocumentTypes.AFM, Schemes.LEGAL_STATUS)).isFalse();
        assertThat(GREECE.knows(OWN, Schemes.DOCUMENT_TYPE)).isFalse();
        String papers = "https://example.org/papers";
        Vocabulary more = GREECE.toBuilder()
                .scheme(ConceptScheme.of(papers, LocalizedText.of("en", "Papers")))
                .concept(Concept.builder(OWN, papers).broader(DocumentTypes.AFM).build())
                .build();
        assertThat(more.knows(OWN, papers)).isTrue();
        assertThat(more.knows(OWN, Schemes.DOCUMENT_TYPE)).isTrue();
    }

    @Test
    void nearest_isNothingForNonsense() {
        assertThat(GREECE.nearest("zzzzzz", Schemes.LEGAL_STATUS)).isEmpty();
        assertThat(GREECE.nearest("", Schemes.LEGAL_STATUS)).isEmpty();
        assertThat(GREECE.nearest("x".repeat(100_000), Schemes.LEGAL_STATUS)).isEmpty();
        assertThat(GREECE.nearest("undocumented", "no-such-scheme")).isEmpty();
        assertThat(GREECE.nearest("permit", Schemes.RESIDENCE_PERMIT_CATEGORY)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void label_isTheCodeOrIriOfAnUnknownConcept() {
        assertThat(GREECE.label(ConceptId.of(Schemes.LEGAL_STATUS, "misspelt"), Locale.ENGLISH))
                .isEqualTo("misspelt");
        assertThat(GREECE.label(OWN, Locale.ENGLISH)).isEqualTo(OWN.iri());
        assertThat(GREECE.label(Countries.of("XX"), Locale.ENGLISH)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    SY, el, Συρία
                    SY, en, Syria
                    SY, ar, سوريا
                    GR, fr, Grèce
                    """)
    void label_namesCountriesInTheLanguageOfTheReader(String country, String reader, String expected) {
        assertThat(GREECE.label(Countries.of(country), Locale.forLanguageTag(reader)))
                .isEqualTo(expected);
    }
}
