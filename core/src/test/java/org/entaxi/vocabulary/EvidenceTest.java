package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    private static final Vocabulary GREECE = Vocabulary.greece();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ConceptId CLUB_CARD = new ConceptId("https://example.org/club-card");

    @ParameterizedTest(name = "on {0} by {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023-06-01 | Directive 2001/55/EC (temporary protection)
                    2024-03-04 | Directive 2001/55/EC (temporary protection)
                    2024-06-01 | Implementing Decision (EU) 2023/2409, extension until 4 March 2025
                    2025-06-01 | Implementing Decision (EU) 2024/1836, extension until 4 March 2026
                    2026-11-23 | Council Implementing Decision of 2025, extension until 4 March 2027
                    """)
    void attested_citesTheDecisionThatProlonged(LocalDate day, String decision) {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.TEMPORARY_PROTECTION_CARD)
                .withValidUntil(PartialDate.parse("2023-03-04"));
        ProvedStatus proved = GREECE.attested(List.of(card), day).get(0);
        assertThat(proved.prolonged()).isTrue();
        assertThat(proved.bases())
                .extracting(basis -> basis.citation().title().text(Locale.ENGLISH))
                .last()
                .isEqualTo(decision);
    }

    @Test
    void attested_ownDatesNeedNoDecision() {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.TEMPORARY_PROTECTION_CARD)
                .withValidUntil(PartialDate.parse("2027-03-04"));
        ProvedStatus proved = GREECE.attested(List.of(card), DAY).get(0);
        assertThat(proved.prolonged()).isFalse();
    }

    private static final Citation DECISION = Citation.of(LocalizedText.of("en", "Decision on expired cards"), "2");

    private static ProvedStatus provedBy(HeldEvidence document) {
        return GREECE.attested(List.of(document), DAY).get(0);
    }

    @Test
    void attested_citesTheDecisionThatAStatedProlongationRestsOn() {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .withValidUntil(PartialDate.parse("2026-09-01"));
        ProvedStatus proved = provedBy(card.withExtendedUntil(PartialDate.parse("2026-12-31"), DECISION));
        assertThat(proved.prolonged()).isTrue();
        assertThat(proved.certainty()).isEqualTo(Certainty.SURE);
        assertThat(proved.bases()).extracting(LegalBasis::citation).contains(DECISION);
        assertThat(provedBy(card.withValidUntil(PartialDate.parse("2027-01-01"))
                                .withExtendedUntil(PartialDate.parse("2028-12-31"), DECISION))
                        .bases())
                .as("the printed day needs none")
                .extracting(LegalBasis::citation)
                .doesNotContain(DECISION);
    }

    @Test
    void attested_isLikelyAtMostByAProlongationThatRestsOnNothing() {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .withValidUntil(PartialDate.parse("2026-09-01"))
                .withExtendedUntil(PartialDate.parse("2026-12-31"));
        assertThat(provedBy(card).prolonged()).isTrue();
        assertThat(provedBy(card).certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void attested_findsTheDecisionForAStatedProlongationThatTheVocabularyKnows() {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.TEMPORARY_PROTECTION_CARD)
                .withValidUntil(PartialDate.parse("2023-03-04"))
                .withExtendedUntil(PartialDate.parse("2027-03-04"));
        assertThat(provedBy(card).certainty()).isEqualTo(Certainty.SURE);
        assertThat(provedBy(card).bases())
                .extracting(basis -> basis.citation().title().text(Locale.ENGLISH))
                .contains("Council Implementing Decision of 2025, extension until 4 March 2027");
    }

    @Test
    void attested_citesWhatIsInForceOnTheDay() {
        HeldEvidence decision =
                HeldEvidence.of(DocumentTypes.RECOGNITION_DECISION_REFUGEE).withoutEnd();
        assertThat(titles(decision, LocalDate.of(2025, 1, 1))).containsExactly("Directive 2011/95/EU (qualification)");
        assertThat(titles(decision, DAY)).containsExactly("Regulation (EU) 2024/1347 (qualification)");
        assertThat(titles(decision.withGranted(PartialDate.parse("2021-05")), DAY))
                .as("granted under the directive, read under the regulation")
                .containsExactly("Directive 2011/95/EU (qualification)", "Regulation (EU) 2024/1347 (qualification)");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pre-registration-document | 2026-06-11 | Law 4939/2022 (Asylum Code)
                    pre-registration-document | 2026-06-12 | Regulation (EU) 2024/1348 (asylum procedure)
                    pre-registration-document | 2026-11-23 | Regulation (EU) 2024/1348 (asylum procedure)
                    appeal-receipt | 2026-11-23 | Regulation (EU) 2024/1348 (asylum procedure)
                    """)
    void attested_citesTheAsylumCodeOnlyUpToThePact(String document, LocalDate day, String title) {
        HeldEvidence paper =
                HeldEvidence.of(ConceptId.of(Schemes.DOCUMENT_TYPE, document)).withoutEnd();
        assertThat(titles(paper, day)).containsExactly(title);
    }

    @Test
    void attested_citesTheAsylumCodeForWhatWasGrantedUnderIt() {
        HeldEvidence paper = HeldEvidence.of(DocumentTypes.PRE_REGISTRATION_DOCUMENT)
                .withGranted(PartialDate.parse("2026-05-20"))
                .withValidUntil(PartialDate.parse("2027-05-19"));
        assertThat(titles(paper, DAY))
                .containsExactly("Law 4939/2022 (Asylum Code)", "Regulation (EU) 2024/1348 (asylum procedure)");
    }

    @Test
    void attested_citesAProvisionForTheDaysOnWhichItWasGrantedUnder() {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .withRemark(ResidencePermitCategories.PERMIT_FORMER_UNACCOMPANIED_MINOR)
                .withGranted(PartialDate.parse("2025-05-10"))
                .withValidUntil(PartialDate.parse("2035-05-09"));
        List<LegalBasis> bases = GREECE.attested(List.of(card), DAY).stream()
                .filter(proved -> proved.status().equals(LegalStatuses.FORMER_UNACCOMPANIED_MINOR_PERMIT_HOLDER))
                .flatMap(proved -> proved.bases().stream())
                .toList();
        assertThat(bases).singleElement().satisfies(basis -> {
            assertThat(basis.citation().article()).isEqualTo("161(1)(c)");
            assertThat(basis.citation().inForce(DAY)).isEqualTo(Truth.FALSE);
        });
    }

    @Test
    void attestations_ofTheStampedCardAreNotThoseOfTheApplicantsCard() {
        assertThat(GREECE.isNarrowerOrSame(
                        DocumentTypes.ASYLUM_APPLICANT_CARD_MARKED_ADET_PENDING, DocumentTypes.ASYLUM_APPLICANT_CARD))
                .isTrue();
        assertThat(GREECE.attestations(DocumentTypes.ASYLUM_APPLICANT_CARD_MARKED_ADET_PENDING))
                .extracting(Attestation::status)
                .containsExactly(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION);
    }

    @Test
    void attestations_areInheritedFromBroaderKinds() {
        Vocabulary more =
                GREECE.with(card().broader(DocumentTypes.ASYLUM_APPLICANT_CARD).build());
        assertThat(more.attestations(CLUB_CARD))
                .extracting(Attestation::status)
                .containsExactly(LegalStatuses.INTERNATIONAL_PROTECTION_APPLICANT);
    }

    @Test
    void attestations_areCutByANotProofInBetween() {
        ConceptId narrowest = new ConceptId("https://example.org/narrowest");
        Concept between = card().broader(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .notProof(new NotProof(LegalStatuses.RESIDENCE_PERMIT_HOLDER, LocalizedText.EMPTY))
                .build();
        Concept below = Concept.builder(narrowest, Schemes.DOCUMENT_TYPE)
                .prefLabel("en", "Narrowest")
                .broader(CLUB_CARD)
                .build();
        assertThat(GREECE.with(between, below).attestations(narrowest))
                .extracting(Attestation::status)
                .contains(LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL, LegalStatuses.RECOGNISED_REFUGEE)
                .doesNotContain(LegalStatuses.WORK_PERMIT_HOLDER, LegalStatuses.RESIDENCE_PERMIT_HOLDER);
    }

    @Test
    void attested_nothingByWhatIsToBeChecked() {
        Concept card = card().attestation(new Attestation(
                        LegalStatuses.RECOGNISED_REFUGEE, null, Validity.ALWAYS, List.of(), Certainty.CHECK, null))
                .build();
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withoutEnd();
        assertThat(GREECE.with(card).attested(List.of(held), DAY)).isEmpty();
    }

    @Test
    void attested_nothingThroughABroaderLinkToBeChecked() {
        Concept card = card().link(new Link(
                        Link.Kind.BROADER, DocumentTypes.ASYLUM_APPLICANT_CARD, Validity.ALWAYS, Certainty.CHECK, null))
                .build();
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withoutEnd();
        assertThat(GREECE.with(card).attested(List.of(held), DAY)).isEmpty();
    }

    @Test
    void attested_nothingByAKindOfDocumentToBeChecked() {
        Concept card = card().certainty(Certainty.CHECK)
                .attests(LegalStatuses.RECOGNISED_REFUGEE)
                .broader(DocumentTypes.GREEK_PASSPORT)
                .build();
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withoutEnd();
        assertThat(GREECE.with(card).attested(List.of(held), DAY)).isEmpty();
    }

    @Test
    void attested_isNoSurerThanTheKindOfDocument() {
        Concept card = card().attests(LegalStatuses.RECOGNISED_REFUGEE)
                .certainty(Certainty.LIKELY)
                .build();
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withoutEnd();
        assertThat(GREECE.with(card).attested(List.of(held), DAY))
                .extracting(ProvedStatus::certainty)
                .containsExactly(Certainty.LIKELY);
    }

    @Test
    void validOn_isUnknownByAProlongationOfAKindToBeChecked() {
        Prolongation decision = new Prolongation(
                Validity.ALWAYS,
                PartialDate.of(2030),
                new LegalBasis(Citation.of(LocalizedText.of("en", "A decision")), Certainty.SURE, null));
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withValidUntil(PartialDate.of(2025));
        Concept.Builder card = card().prolongation(decision);
        assertThat(GREECE.with(card.build()).validOn(held, DAY)).isEqualTo(Truth.TRUE);
        assertThat(GREECE.with(card.certainty(Certainty.CHECK).build()).validOn(held, DAY))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void builtIn_nothingToBeCheckedProvesAnything() {
        for (Concept document : GREECE.concepts(Schemes.DOCUMENT_TYPE)) {
            for (Attestation attestation : document.attestations()) {
                HeldEvidence held = HeldEvidence.of(document.id())
                        .withRemark(attestation.remark())
                        .withoutEnd();
                boolean proved = GREECE.attested(List.of(held), DAY).stream()
                        .anyMatch(each -> each.attestation().equals(attestation));
                boolean expected =
                        attestation.decides() && attestation.granted().equals(Validity.ALWAYS);
                assertThat(proved).as("%s %s", document, attestation).isEqualTo(expected);
            }
        }
    }

    @Test
    void validOn_isUnknownWithoutALastDay() {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD);
        assertThat(GREECE.validOn(card, DAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(GREECE.validOn(card.withValidUntil(PartialDate.of(2026)), DAY))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(GREECE.validOn(card.withoutEnd(), DAY)).isEqualTo(Truth.TRUE);
        assertThat(GREECE.validOn(card.withGranted(PartialDate.of(2027)), DAY)).isEqualTo(Truth.FALSE);
        assertThat(GREECE.validOn(card.withGranted(PartialDate.of(2026)).withoutEnd(), DAY))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void toString_showsNothingOfAPerson() {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .withValidUntil(PartialDate.parse("2028-02-01"));
        ProvedStatus proved = GREECE.attested(List.of(card), DAY).get(0);
        assertThat(card + " " + proved).doesNotContain("2028", "adet", "lawfully");
    }

    private static List<String> titles(HeldEvidence document, LocalDate day) {
        return GREECE.attested(List.of(document), day).get(0).bases().stream()
                .map(basis -> Objects.requireNonNull(basis.citation().title().get("en")))
                .toList();
    }

    private static Concept.Builder card() {
        return Concept.builder(CLUB_CARD, Schemes.DOCUMENT_TYPE).prefLabel("en", "Club card");
    }
}
