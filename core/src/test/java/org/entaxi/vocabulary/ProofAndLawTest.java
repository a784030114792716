package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper proves a status by a law that was there, and no status, paper or category before it exists. */
class ProofAndLawTest {

    private static final Vocabulary GREECE = Vocabulary.greece();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ConceptId CLUB_CARD = new ConceptId("https://example.org/club-card");

    /** What each paper would prove by its kind and remark, and does not on that day: the law did not know it yet. */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            textBlock =
                    """
                    2013-06-01 | application-certificate-type-a national-visa-d permit-bilateral-agreement permit-digital-nomad permit-domestic-violence permit-family-of-greek permit-financially-independent permit-humanitarian-ad-hoc permit-investor permit-racist-crime permit-second-generation permit-ten-year permit-work permit-work-accident pre-registration-document temporary-protection-card withdrawal-agreement-card work
                    2020-01-01 | permit-digital-nomad temporary-protection-card withdrawal-agreement-card
                    2021-01-01 | permit-digital-nomad temporary-protection-card
                    2022-03-03 | temporary-protection-card
                    2022-03-04 | nothing
                    2024-03-30 | nothing
                    2024-03-31 | nothing
                    2026-06-11 | nothing
                    2026-06-12 | nothing
                    2026-11-23 | nothing
                    """)
    void attested_withholdsWhatTheLawDidNotKnowYet(LocalDate day, String expected) {
        Set<String> withheld = new TreeSet<>();
        for (Concept document : GREECE.concepts(Schemes.DOCUMENT_TYPE)) {
            for (Attestation attestation : document.attestations()) {
                if (attestation.decides() && attestation.granted().equals(Validity.ALWAYS)) {
                    HeldEvidence held = HeldEvidence.of(document.id())
                            .withRemark(attestation.remark())
                            .withoutEnd();
                    boolean proved = GREECE.attested(List.of(held), day).stream()
                            .anyMatch(each -> each.attestation().equals(attestation));
                    if (!proved) {
                        withheld.add(code(attestation.remark() == null ? document.id() : attestation.remark()));
                    }
                }
            }
        }
        assertThat(withheld).isEqualTo(expected == null ? Set.of() : new TreeSet<>(Arrays.asList(expected.split(" "))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2015-01-01", "2020-02-01", "2022-01-01", "2024-03-30", "2024-03-31", "2026-06-12", "2026-11-23"})
    void attested_alwaysNamesALaw(LocalDate day) {
        int found = 0;
        for (Concept document : GREECE.concepts(Schemes.DOCUMENT_TYPE)) {
            for (Attestation attestation : document.attestations()) {
                HeldEvidence held = HeldEvidence.of(document.id())
                        .withRemark(attestation.remark())
                        .withoutEnd();
                for (HeldEvidence paper : List.of(held, held.withGranted(PartialDate.of(day)))) {
                    List<ProvedStatus> proved = GREECE.attested(List.of(paper), day);
                    assertThat(proved)
                            .as("%s %s", document, attestation.remark())
                            .allSatisfy(each -> assertThat(each.bases()).isNotEmpty());
                    found += proved.size();
                }
            }
        }
        assertThat(found).isGreaterThan(30);
    }

    @ParameterizedTest(name = "{0} for {1} granted {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    permit-digital-nomad | 2022-05 | 2023-06-01 | residence-permit-holder
                    permit-digital-nomad | -       | 2021-09-03 | -
                    permit-digital-nomad | -       | 2021-09-04 | residence-permit-holder
                    """)
    void attested_digitalNomadsFromTheLawThatKnowsThem(
            String remark, PartialDate granted, LocalDate day, String status) {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .withRemark(ConceptId.of(Schemes.RESIDENCE_PERMIT_CATEGORY, remark))
                .withGranted(granted)
                .withoutEnd();
        assertThat(GREECE.attested(List.of(card), day))
                .extracting(proved -> code(proved.status()))
                .contains("lawfully-residing-third-country-national")
                .containsAll(status == null ? List.of() : List.of(status))
                .hasSize(status == null ? 1 : 2);
    }

    @Test
    void asylumCode_isInForceAfterThePactOnlyWithTheMarkToBeChecked() {
        List<LegalBasis> after = GREECE.concepts().stream()
                .flatMap(concept -> Stream.concat(
                        concept.bases().stream(),
                        concept.attestations().stream().flatMap(attestation -> attestation.bases().stream())))
                .filter(basis -> title(basis).startsWith("Law 4939/2022"))
                .filter(basis -> basis.citation().inForce(DAY) != Truth.FALSE)
                .toList();
        assertThat(after).hasSizeGreaterThan(3).allMatch(basis -> basis.certainty() == Certainty.CHECK);
    }

    private static String title(LegalBasis basis) {
        return Objects.requireNonNull(basis.citation().title().get("en"));
    }

    /** A narrower remark of a host that is not printed before the summer. */
    @Test
    void attested_nothingBeforeWhatIsPrintedExists() {
        ConceptId printed = new ConceptId("https://example.org/remark/own");
        Vocabulary more = GREECE.with(Concept.builder(printed, Schemes.PERMIT_REMARK)
                .broader(PermitRemarks.REFUGEE)
                .validity(Validity.from(PartialDate.parse("2026-07-01")))
                .build());
        HeldEvidence card = HeldEvidence.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .withRemark(printed)
                .withoutEnd();
        assertThat(more.attested(List.of(card), LocalDate.of(2026, 6, 30)))
                .extracting(ProvedStatus::status)
                .containsExactly(LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL);
        assertThat(more.attested(List.of(card), LocalDate.of(2026, 7, 1)))
                .extracting(ProvedStatus::status)
                .contains(LegalStatuses.RECOGNISED_REFUGEE);
    }

    @Test
    void attested_byALawThatEnded_onlyForWhatWasCertainlyGrantedUnderIt() {
        Vocabulary more = GREECE.with(card(basis(Certainty.SURE, "2020-01-01", "2022-06-30")));
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withoutEnd();
        assertThat(more.attested(List.of(held), LocalDate.of(2021, 1, 1))).hasSize(1);
        assertThat(more.attested(List.of(held), DAY)).isEmpty();
        assertThat(more.attested(List.of(held.withGranted(PartialDate.parse("2021"))), DAY))
                .hasSize(1);
        assertThat(more.attested(List.of(held.withGranted(PartialDate.parse("2022"))), DAY))
                .as("to learn the month could take the proof away again")
                .isEmpty();
        assertThat(more.attested(List.of(held.withGranted(PartialDate.parse("2022-06"))), DAY))
                .hasSize(1);
        assertThat(more.attested(List.of(held.withGranted(PartialDate.parse("2022-07"))), DAY))
                .isEmpty();
    }

    @Test
    void attested_nothingByALawToBeChecked() {
        Vocabulary more = GREECE.with(card(basis(Certainty.CHECK, null, null)));
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withoutEnd();
        assertThat(more.attested(List.of(held), DAY)).isEmpty();
    }

    @Test
    void attested_byAHostsCardThatNamesNoLaw() {
        Vocabulary more = GREECE.with(card());
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withoutEnd();
        assertThat(more.attested(List.of(held), DAY)).singleElement().satisfies(proved -> assertThat(proved.bases())
                .isEmpty());
    }

    @Test
    void attested_nothingBeforeTheKindOfPaperExists() {
        Concept card = card().toBuilder()
                .validity(Validity.from(PartialDate.parse("2026-11")))
                .build();
        HeldEvidence held = HeldEvidence.of(CLUB_CARD).withoutEnd();
        assertThat(GREECE.with(card).attested(List.of(held), DAY))
                .as("some day of November")
                .isEmpty();
        assertThat(GREECE.with(card).attested(List.of(held), LocalDate.of(2026, 11, 30)))
                .hasSize(1);
    }

    private static Concept card(LegalBasis... bases) {
        return Concept.builder(CLUB_CARD, Schemes.DOCUMENT_TYPE)
                .prefLabel("en", "Club card")
                .attestation(new Attestation(
                        LegalStatuses.RECOGNISED_REFUGEE, null, Validity.ALWAYS, List.of(bases), Certainty.SURE, null))
                .build();
    }

    private static LegalBasis basis(Certainty certainty, String from, String until) {
        return new LegalBasis(
                Citation.of(LocalizedText.of("en", "A law"))
                        .withInForce(
                                from == null ? null : PartialDate.parse(from),
                                until == null ? null : PartialDate.parse(until)),
                certainty,
                null);
    }

    private static String code(ConceptId id) {
        return Objects.requireNonNull(id.code());
    }
}
