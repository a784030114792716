package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Validity;
import org.entaxi.text.LanguageTag;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the files of the built-in vocabulary. */
class VocabularyDataTest {

    private static final Vocabulary GREECE = Vocabulary.greece();
    private static final Locale GREEK = Locale.forLanguageTag("el");
    /** Named by ICU, or by their own names. */
    private static final Set<String> WITHOUT_DEFINITIONS = Set.of(Schemes.COUNTRY, Schemes.AREA, Schemes.COUNTRY_GROUP);

    static Stream<Concept> concepts() {
        return GREECE.concepts().stream();
    }

    static Stream<ConceptScheme> schemes() {
        return GREECE.schemes().stream();
    }

    @Test
    void concepts_haveALabelInGreekAndEnglish() {
        assertThat(concepts().filter(concept -> !concept.inScheme().equals(Schemes.COUNTRY)))
                .allSatisfy(concept -> assertThat(concept.prefLabel().values())
                        .as("%s", concept)
                        .containsKeys("el", "en"));
        assertThat(GREECE.concepts(Schemes.COUNTRY)).allSatisfy(country -> {
            assertThat(GREECE.label(country.id(), GREEK))
                    .isNotEqualTo(country.id().code());
            assertThat(GREECE.label(country.id(), Locale.ENGLISH))
                    .isNotEqualTo(country.id().code());
        });
    }

    @Test
    void concepts_areDefinedInGreekAndEnglish() {
        assertThat(concepts().filter(concept -> !WITHOUT_DEFINITIONS.contains(concept.inScheme())))
                .allSatisfy(concept -> assertThat(concept.definition().values())
                        .as("%s", concept)
                        .containsOnlyKeys("el", "en"));
    }

    @Test
    void definitions_areNotSharedWithinAScheme() {
        Map<String, ConceptId> seen = new HashMap<>();
        concepts().forEach(concept -> concept.definition().values().forEach((language, text) -> {
            ConceptId before = seen.putIfAbsent(concept.inScheme() + ' ' + language + ' ' + text, concept.id());
            assertThat(before).as("%s: %s", concept, text).isNull();
        }));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void labels_nameOneConceptEachWithinAScheme(ConceptScheme scheme) {
        Map<String, ConceptId> seen = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Concept concept : GREECE.concepts(scheme.id())) {
            for (Name name : concept.names()) {
                String key = name.language() + ' ' + name.text().toLowerCase(Locale.ROOT);
                ConceptId before = seen.put(key, concept.id());
                if (before != null && !before.equals(concept.id())) {
                    shared.add(key + ": " + before + " and " + concept.id());
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void concepts_haveOnePreferredLabelALanguage() {
        assertThat(concepts()).allSatisfy(concept -> assertThat(concept.names(Name.Kind.PREFERRED))
                .as("%s", concept)
                .extracting(Name::language)
                .doesNotHaveDuplicates());
    }

    @Test
    void schemes_areNamedAndDescribedInGreekAndEnglish() {
        assertThat(schemes()).allSatisfy(scheme -> {
            assertThat(scheme.prefLabel().values()).as("%s", scheme).containsOnlyKeys("el", "en");
            assertThat(scheme.definition().values()).as("%s", scheme).containsOnlyKeys("el", "en");
            assertThat(GREECE.concepts(scheme.id())).as("%s", scheme).isNotEmpty();
        });
    }

    @Test
    void languages_areWellFormedTags() {
        assertThat(concepts()
                        .flatMap(concept -> concept.names().stream())
                        .map(Name::language)
                        .distinct())
                .allMatch(LanguageTag::isWellFormed)
                .contains("el", "en", "fr", "ar", "fa", "uk", "ur", "kmr-Latn");
    }

    @Test
    void kurmanjiLabels_areAllStillToBeChecked() {
        assertThat(concepts().flatMap(concept -> concept.names().stream()).filter(name -> name.language()
                        .equals("kmr-Latn")))
                .isNotEmpty()
                .allMatch(name -> name.certainty() == Certainty.CHECK);
    }

    /** Links that have to be checked count too: a cycle must not come about by somebody's confirming one. */
    @Test
    void hierarchy_hasNoCycle() {
        assertThat(concepts()).allSatisfy(concept -> assertThat(concept.broader())
                .as("%s", concept)
                .noneMatch(GREECE.possiblyNarrower(concept.id())::contains));
    }

    @Test
    void possiblyNarrower_findsACycleThroughALinkToBeChecked() {
        ConceptId one = new ConceptId("https://example.org/one");
        ConceptId other = new ConceptId("https://example.org/other");
        Vocabulary more = GREECE.with(
                Concept.builder(one, Schemes.LEGAL_STATUS).broader(other).build(),
                Concept.builder(other, Schemes.LEGAL_STATUS)
                        .link(new Link(Link.Kind.BROADER, one, Validity.ALWAYS, Certainty.CHECK, null))
                        .build());
        assertThat(more.possiblyNarrower(one)).contains(other);
        assertThat(more.broaderClosure(other)).doesNotContain(one);
    }

    @Test
    void references_leadSomewhere() {
        assertThat(concepts()).allSatisfy(concept -> assertThat(references(concept))
                .as("%s", concept)
                .filteredOn(ConceptId::isBuiltInSpace)
                .allMatch(GREECE::knows));
    }

    @Test
    void attestations_leadToStatuses() {
        assertThat(GREECE.concepts(Schemes.DOCUMENT_TYPE)).allSatisfy(document -> assertThat(document.attestations())
                .as("%s", document)
                .extracting(attestation -> attestation.status().scheme())
                .containsOnly(document.attestations().isEmpty() ? new String[0] : new String[] {Schemes.LEGAL_STATUS}));
        assertThat(concepts().filter(concept -> !concept.inScheme().equals(Schemes.DOCUMENT_TYPE)))
                .allMatch(concept -> concept.attestations().isEmpty());
    }

    @Test
    void attestations_haveALegalBasis() {
        assertThat(GREECE.concepts(Schemes.DOCUMENT_TYPE))
                .flatExtracting(Concept::attestations)
                .isNotEmpty()
                .allMatch(attestation -> !attestation.bases().isEmpty());
    }

    @Test
    void bases_areNoSurerThanWhatRestsOnThem() {
        for (Concept document : GREECE.concepts(Schemes.DOCUMENT_TYPE)) {
            for (Attestation attestation : document.attestations()) {
                assertThat(attestation.bases())
                        .as("%s: %s", document, attestation)
                        .allMatch(basis -> basis.certainty().compareTo(attestation.certainty()) >= 0);
            }
        }
    }

    @Test
    void attestations_areNoSurerThanTheStatusTheyProve() {
        for (Concept document : GREECE.concepts(Schemes.DOCUMENT_TYPE)) {
            for (Attestation attestation : document.attestations()) {
                Concept status = Objects.requireNonNull(GREECE.concept(attestation.status()));
                assertThat(attestation.certainty())
                        .as("%s: %s", document, attestation)
                        .isGreaterThanOrEqualTo(status.certainty());
            }
        }
    }

    @Test
    void documents_doNotAttestWhatTheyAreNoProofOf() {
        for (Concept document : GREECE.concepts(Schemes.DOCUMENT_TYPE)) {
            for (Attestation attestation : document.attestations()) {
                for (NotProof fallacy : document.notProof()) {
                    boolean contradiction = attestation.remark() == null
                            && fallacy.status() != null
                            && GREECE.isNarrowerOrSame(attestation.status(), fallacy.status());
                    assertThat(contradiction).as("%s", document).isFalse();
                }
            }
        }
    }

    @Test
    void categoriesAndCard_sayTheSameOfEveryStatus() {
        Map<ConceptId, ConceptId> byCard = new HashMap<>();
        Concept card = Objects.requireNonNull(GREECE.concept(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD));
        for (Attestation attestation : card.attestations()) {
            if (attestation.remark() != null) {
                byCard.put(attestation.remark(), attestation.status());
            }
        }
        for (Concept category : GREECE.concepts(Schemes.RESIDENCE_PERMIT_CATEGORY)) {
            ConceptId status = byCard.get(category.id());
            if (status != null) {
                assertThat(category.targets(Link.Kind.STATUS))
                        .as("%s", category)
                        .containsExactly(status);
            }
        }
        for (Concept remark : GREECE.concepts(Schemes.PERMIT_REMARK)) {
            ConceptId category = remark.targets(Link.Kind.RELATED).get(0);
            assertThat(byCard.get(remark.id())).as("%s", remark).isEqualTo(byCard.get(category));
        }
    }

    @Test
    void disjointness_excludesNobodyByItself() {
        for (Concept concept : GREECE.concepts()) {
            List<ConceptId> above = List.copyOf(GREECE.broaderClosure(concept.id()));
            for (ConceptId one : above) {
                for (ConceptId other : above) {
                    assertThat(GREECE.disjoint(one, other))
                            .as("%s: %s, %s", concept, one, other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void coverings_haveNarrowerParts() {
        for (Concept concept : GREECE.concepts()) {
            for (Covering covering : concept.coverings()) {
                assertThat(covering.parts())
                        .as("%s", concept)
                        .hasSizeGreaterThan(1)
                        .allMatch(part -> !part.equals(concept.id()) && GREECE.isNarrowerOrSame(part, concept.id()));
            }
        }
    }

    @Test
    void sources_areKnownAndUsed() {
        Set<String> used = new LinkedHashSet<>();
        concepts().forEach(concept -> used.addAll(sourcesOf(concept)));
        schemes().map(ConceptScheme::source).filter(Objects::nonNull).forEach(used::add);
        assertThat(GREECE.sources()).extracting(Source::id).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void texts_areNormalisedAndHaveNoDirectionMarks() {
        assertThat(concepts().flatMap(VocabularyDataTest::texts)).allSatisfy(text -> {
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(text)
                    .isTrue();
            assertThat(text)
                    .isEqualTo(text.strip())
                    .doesNotContain("  ", "{", "}", "|")
                    .isNotEmpty();
            assertThat(text.chars()
                            .noneMatch(c ->
                                    "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00a0"
                                                    .indexOf(c)
                                            >= 0))
                    .as(text)
                    .isTrue();
        });
    }

    @Test
    void words_doNotMixGreekAndLatinLetters() {
        assertThat(concepts().flatMap(VocabularyDataTest::texts).flatMap(text -> Stream.of(text.split("[^\\p{L}]+"))))
                .noneMatch(word -> hasScript(word, Character.UnicodeScript.GREEK)
                        && hasScript(word, Character.UnicodeScript.LATIN));
    }

    @Test
    void persianAndUrdu_useTheirOwnLetters() {
        assertThat(concepts().flatMap(concept -> concept.names().stream())).allSatisfy(name -> {
            boolean arabicLetters =
                    name.text().indexOf('\u064a') >= 0 || name.text().indexOf('\u0643') >= 0;
            boolean persianLetters =
                    name.text().indexOf('\u06cc') >= 0 || name.text().indexOf('\u06a9') >= 0;
            assertThat(name.language().matches("fa|ur") && arabicLetters)
                    .as("%s", name)
                    .isFalse();
            assertThat(name.language().equals("ar") && persianLetters)
                    .as("%s", name)
                    .isFalse();
        });
    }

    @Test
    void replacements_areOfOneScheme_andLeadBackToNothingNewer() {
        Map<ConceptId, List<ConceptId>> replaced = concepts()
                .filter(concept -> !concept.targets(Link.Kind.REPLACES).isEmpty())
                .collect(Collectors.toMap(Concept::id, concept -> concept.targets(Link.Kind.REPLACES)));
        assertThat(replaced)
                .containsEntry(
                        DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, List.of(DocumentTypes.LEGACY_REFUGEE_IDENTITY_CARD));
        replaced.forEach((later, earlier) -> assertThat(earlier).allSatisfy(each -> {
            assertThat(GREECE.knows(each)).as("%s", each).isTrue();
            assertThat(each.scheme()).isEqualTo(later.scheme());
            assertThat(replaced.get(each)).isNull();
        }));
    }

    @Test
    void areas_areOneTree() {
        assertThat(GREECE.concepts(Schemes.AREA)).allSatisfy(area -> {
            assertThat(GREECE.isNarrowerOrSame(area.id(), Areas.GREECE))
                    .as("%s", area)
                    .isTrue();
            assertThat(area.broader()).as("%s", area).hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void countries_areThoseOfIso3166() {
        Set<String> here = GREECE.concepts(Schemes.COUNTRY).stream()
                .map(country -> country.id().code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(here).hasSize(249).isEqualTo(new TreeSet<>(Set.of(Locale.getISOCountries())));
    }

    @Test
    void inflections_agreeWithTheLabels() {
        assertThat(concepts().flatMap(concept -> concept.inflections().stream()))
                .isNotEmpty()
                .allSatisfy(inflection -> {
                    assertThat(inflection.language()).isIn("el", "en");
                    assertThat(inflection.gender() == Inflection.Gender.NONE)
                            .isEqualTo(inflection.language().equals("en"));
                });
        assertThat(concepts()).allSatisfy(concept -> assertThat(concept.inflections())
                .as("%s", concept)
                .extracting(Inflection::language)
                .doesNotHaveDuplicates());
    }

    private static List<ConceptId> references(Concept concept) {
        List<ConceptId> found = new ArrayList<>();
        concept.links().forEach(link -> found.add(link.target()));
        concept.coverings().forEach(covering -> found.addAll(covering.parts()));
        concept.attestations().forEach(attestation -> {
            found.add(attestation.status());
            if (attestation.remark() != null) {
                found.add(attestation.remark());
            }
        });
        concept.notProof().stream()
                .map(NotProof::status)
                .filter(Objects::nonNull)
                .forEach(found::add);
        concept.terms().stream().map(Term::remark).filter(Objects::nonNull).forEach(found::add);
        return found;
    }

    private static Set<String> sourcesOf(Concept concept) {
        Set<String> found = new LinkedHashSet<>();
        found.add(concept.source());
        concept.names().forEach(name -> found.add(name.source()));
        concept.links().forEach(link -> found.add(link.source()));
        concept.attestations().forEach(attestation -> {
            found.add(attestation.source());
            attestation.bases().forEach(basis -> found.add(basis.source()));
        });
        concept.coverings().forEach(covering -> found.add(covering.source()));
        concept.bases().forEach(basis -> found.add(basis.source()));
        concept.notations().forEach(notation -> found.add(notation.source()));
        concept.terms().forEach(term -> found.add(term.source()));
        concept.prolongations()
                .forEach(prolongation -> found.add(prolongation.basis().source()));
        found.remove(null);
        return found;
    }

    private static Stream<String> texts(Concept concept) {
        List<String> found = new ArrayList<>();
        concept.names().forEach(name -> found.add(name.text()));
        for (LocalizedText text : List.of(concept.definition(), concept.note())) {
            found.addAll(text.values().values());
        }
        concept.notProof()
                .forEach(fallacy -> found.addAll(fallacy.text().values().values()));
        concept.inflections()
                .forEach(inflection ->
                        found.addAll(List.of(inflection.nominative(), inflection.genitive(), inflection.accusative())));
        return found.stream();
    }

    private static boolean hasScript(String word, Character.UnicodeScript script) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
    }
}
