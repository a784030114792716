package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Readiness.State.AT_HAND;
import static org.entaxi.eligibility.Readiness.State.FORM_UNKNOWN;
import static org.entaxi.eligibility.Readiness.State.NOT_ACCEPTED;
import static org.entaxi.eligibility.Readiness.State.NOT_HELD;
import static org.entaxi.eligibility.Readiness.State.NOT_KNOWN;
import static org.entaxi.eligibility.Readiness.State.WRONG_FORM;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entaxi.basics.Extensions;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to bring beside the outcome: the papers that a service names, and those held that prove the same. */
class EvidenceTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 1);
    private static final ConceptId ADET = DocumentTypes.ADET_RESIDENCE_PERMIT_CARD;

    private static final RequiredDocument ANY_TITLE = RequiredDocument.anyOf(
            RequiredDocument.Purpose.ELIGIBILITY,
            DocumentSet.of(AcceptedDocument.of(ADET)),
            DocumentSet.of(AcceptedDocument.of(DocumentTypes.ASYLUM_APPLICANT_CARD)));

    /** The card named for beneficiaries, the card named for applicants, and what else is held that proves as much. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            amina       | AT_HAND   | NOT_KNOWN | adet-residence-permit-card
            yusuf       | EXPIRED   | NOT_KNOWN | recognition-decision-refugee
            samir       | NOT_KNOWN | AT_HAND   | asylum-applicant-card
            dilan       | NOT_KNOWN | NOT_HELD  | ''
            elira       | NOT_KNOWN | NOT_KNOWN | ''
            nour        | NOT_KNOWN | NOT_KNOWN | ''
            wallet-only | AT_HAND   | NOT_KNOWN | adet-residence-permit-card
            nobody      | NOT_KNOWN | NOT_KNOWN | ''
            """)
    void readiness_ofTheFirstPeopleAtTheCentreOfLarissa(String name, String adet, String card, String evidence) {
        Readiness.Requirement requirement =
                readiness(FirstData.KEM, FirstData.people().get(name), ANY_TITLE);
        assertThat(states(requirement)).hasToString("[" + adet + ", " + card + "]");
        assertThat(requirement.evidence().stream()
                        .map(paper -> paper.iri().replaceAll(".*/", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(evidence);
    }

    @Test
    void yusuf_mustRenewTheCardOrBringTheDecision() {
        Readiness.Requirement requirement =
                readiness(FirstData.KEM, FirstData.people().get("yusuf"), ANY_TITLE);
        assertThat(requirement.isMet()).isFalse();
        assertThat(requirement.evidence()).containsExactly(DocumentTypes.RECOGNITION_DECISION_REFUGEE);
    }

    @Test
    void applicantsCard_isNoEvidenceWhereApplicantsAreNotNamed() {
        assertThat(readiness(FirstData.LABOUR, FirstData.people().get("samir"), ANY_TITLE)
                        .evidence())
                .isEmpty();
    }

    @Test
    void paperForIntake_hasNoEvidenceBesideIt() {
        RequiredDocument amka = RequiredDocument.anyOf(
                RequiredDocument.Purpose.INTAKE, DocumentSet.of(AcceptedDocument.of(DocumentTypes.AMKA)));
        assertThat(readiness(FirstData.KEM, FirstData.people().get("amina"), amka)
                        .evidence())
                .isEmpty();
    }

    @Test
    void paper_isNoEvidenceWhereTheRuleAsksForNoStatus() {
        Rule adults = Rules.age().atLeast(18);
        assertThat(readiness(adults, FirstData.people().get("amina"), ANY_TITLE).evidence())
                .isEmpty();
    }

    @Test
    void paperWhoseValidityIsNotKnown_isNoEvidence() {
        Person person =
                person().document(DocumentTypes.RECOGNITION_DECISION_REFUGEE).build();
        assertThat(readiness(FirstData.KEM, person, ANY_TITLE).evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ORIGINAL, AT_HAND", "COPY, WRONG_FORM", ", FORM_UNKNOWN"})
    void originalRequired_isAtHandOnlyWhenTheFormIsKnown(DocumentForm form, Readiness.State expected) {
        Person person = person().document(
                        ADET, card -> card.validUntil(NEXT_YEAR).form(form))
                .build();
        AcceptedDocument original =
                new AcceptedDocument(ADET, Set.of(), Set.of(DocumentForm.ORIGINAL), Extensions.NONE);
        assertThat(state(person, original)).isEqualTo(expected).isIn(AT_HAND, WRONG_FORM, FORM_UNKNOWN);
    }

    @Test
    void residenceTitleOfSomeKind_mayBeTheCardThatIsAskedFor() {
        PersonBuilder titled = person().document(DocumentTypes.RESIDENCE_TITLE, title -> title.validUntil(NEXT_YEAR))
                .documentsComplete(true);
        assertThat(state(titled.build(), AcceptedDocument.of(ADET))).isEqualTo(NOT_KNOWN);
        assertThat(state(titled.build(), AcceptedDocument.of(DocumentTypes.AMKA)))
                .isEqualTo(NOT_HELD);
        assertThat(state(titled.noDocument(ADET).build(), AcceptedDocument.of(ADET)))
                .isEqualTo(NOT_HELD);
    }

    @Test
    void validPaperWhereOnlyAnExtendedOneIsAccepted_hasNotExpired() {
        Person person =
                person().document(ADET, card -> card.validUntil(NEXT_YEAR)).build();
        AcceptedDocument extended =
                new AcceptedDocument(ADET, Set.of(DocumentValidity.EXTENDED), Set.of(), Extensions.NONE);
        assertThat(state(person, extended)).isEqualTo(NOT_ACCEPTED);
    }

    private static Readiness.State state(Person person, AcceptedDocument accepted) {
        RequiredDocument required = RequiredDocument.anyOf(RequiredDocument.Purpose.INTAKE, DocumentSet.of(accepted));
        return states(readiness(FirstData.KEM, person, required)).get(0);
    }

    private static List<Readiness.State> states(Readiness.Requirement requirement) {
        return requirement.alternatives().stream()
                .map(way -> way.documents().get(0).state())
                .toList();
    }

    private static Readiness.Requirement readiness(Rule rule, Person person, RequiredDocument required) {
        return EVALUATOR
                .decide(rule, person, FirstData.TODAY)
                .readiness(List.of(required))
                .requirements()
                .get(0);
    }

    private static PersonBuilder person() {
        return Person.builder(FirstData.VOCABULARY);
    }
}
