package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.residence;
import static org.entaxi.eligibility.Rules.status;

import java.time.LocalDate;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the papers somebody holds, or says not to hold, prove and do not prove. */
class PapersTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    private static final ConceptId CARD = DocumentTypes.ASYLUM_APPLICANT_CARD;
    private static final ConceptId STAMPED = DocumentTypes.ASYLUM_APPLICANT_CARD_MARKED_ADET_PENDING;
    private static final ConceptId ADET = DocumentTypes.ADET_RESIDENCE_PERMIT_CARD;
    private static final ConceptId APPLICANT = LegalStatuses.INTERNATIONAL_PROTECTION_APPLICANT;
    private static final ConceptId LAWFUL = LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL;
    private static final LocalDate NEXT_SPRING = LocalDate.of(2027, 3, 1);

    private static Decision decide(Rule rule, PersonBuilder person) {
        return EVALUATOR.decide(rule, person.build(), FirstData.TODAY);
    }

    private static PersonBuilder person() {
        return Person.builder(FirstData.VOCABULARY);
    }

    /** Something that is no paper stands for a paper that was meant: it closes nothing, and neither does it prove. */
    @Test
    void conceptOfAnotherScheme_closesNoListOfPapers() {
        PersonBuilder person =
                Person.builder().document(LegalStatuses.RECOGNISED_REFUGEE).documentsComplete(true);
        assertThat(decide(document(CARD), person).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decide(status(LegalStatuses.RECOGNISED_REFUGEE), person).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        PersonBuilder paper = Person.builder().document(DocumentTypes.AFM).documentsComplete(true);
        assertThat(decide(document(CARD), paper).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void conceptOfAnotherScheme_isNoStatusNationalityOrResidence() {
        PersonBuilder person = Person.builder()
                .statuses(DocumentTypes.AFM)
                .statusesComplete(true)
                .nationalities(DocumentTypes.AFM)
                .nationalitiesComplete(true)
                .residence(DocumentTypes.AFM);
        for (Rule rule : List.of(
                status(APPLICANT),
                nationality(ConceptId.of(Schemes.COUNTRY, "SY")),
                residence(ConceptId.of(Schemes.AREA, "larissa")))) {
            assertThat(decide(rule, person).outcome()).isEqualTo(Outcome.UNDETERMINED);
        }
    }

    @Test
    void stampedCard_isAnApplicantsCardAndYetNoProofOfBeingAnApplicant() {
        PersonBuilder person = person().document(STAMPED, card -> card.validUntil(NEXT_SPRING));
        assertThat(decide(document(CARD), person).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(allOf(document(CARD), status(APPLICANT)), person).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void stampedCard_ofUnknownValidityIsNotRuledOutBecauseItsHolderIsARefugee() {
        PersonBuilder person =
                person().onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE).document(STAMPED);
        assertThat(decide(document(CARD), person).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void applicantsCard_provesTheApplicantOnceTheStampedOneIsRuledOut() {
        Rule rule = allOf(document(CARD), not(status(APPLICANT)));
        assertThat(decide(rule, person()).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decide(rule, person().noDocument(STAMPED)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @ParameterizedTest(name = "printed {0}: {1}")
    @CsvSource({
        "2023-03-04, ELIGIBLE",
        "2023-03, UNDETERMINED",
        "2023, UNDETERMINED",
        "2022, NOT_ELIGIBLE",
        "2023-03-03, NOT_ELIGIBLE"
    })
    void temporaryProtection_isProlongedPerhapsWhereThePrintedDayIsKnownInPart(String printed, Outcome outcome) {
        Rule rule = document(DocumentTypes.TEMPORARY_PROTECTION_CARD);
        PersonBuilder person = person().document(
                        DocumentTypes.TEMPORARY_PROTECTION_CARD, card -> card.validUntil(PartialDate.parse(printed)))
                .documentsComplete(true);
        assertThat(decide(rule, person).outcome()).isEqualTo(outcome);
    }

    /** A card that proves a status only from the day on which the status exists, which is also when the outcome may change. */
    @Test
    void card_provesNothingBeforeItsStatusExists_andDeniesNothing() {
        ConceptId displaced = LegalStatuses.TEMPORARY_PROTECTION_BENEFICIARY;
        Person person = person().document(DocumentTypes.TEMPORARY_PROTECTION_CARD, card -> card.indefinite(true))
                .build();
        LocalDate before = LocalDate.of(2022, 3, 3);
        Decision early = EVALUATOR.decide(status(displaced), person, before);
        assertThat(early.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(early.stableUntil()).isEqualTo(before);
        assertThat(early.becomesEligibleOn()).isEqualTo(before.plusDays(1));
        assertThat(EVALUATOR
                        .decide(status(displaced), person, before.plusDays(1))
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    /** Whoever holds a valid card is a beneficiary, from the day on which such a card proves it, whoever is asked. */
    @Test
    void card_thatARuleNamesProvesItsStatusOnceTheLawKnowsIt() {
        Rule rule = allOf(
                document(DocumentTypes.TEMPORARY_PROTECTION_CARD),
                not(status(LegalStatuses.TEMPORARY_PROTECTION_BENEFICIARY)));
        LocalDate before = LocalDate.of(2022, 3, 3);
        Decision early = EVALUATOR.decide(rule, Person.UNKNOWN, before);
        assertThat(early.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(early.stableUntil()).isEqualTo(before);
        assertThat(EVALUATOR.decide(rule, Person.UNKNOWN, before.plusDays(1)).outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void stableUntil_knowsTheEndOfAProlongationThatAppliesPerhaps() {
        Decision decision = decide(
                document(DocumentTypes.TEMPORARY_PROTECTION_CARD),
                person().document(
                                DocumentTypes.TEMPORARY_PROTECTION_CARD,
                                card -> card.validUntil(PartialDate.parse("2023")))
                        .documentsComplete(true));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2027, 3, 4));
    }

    @Test
    void readiness_ofACardThatIsProlongedPerhapsDoesNotCallItExpired() {
        Decision decision = decide(
                document(DocumentTypes.TEMPORARY_PROTECTION_CARD),
                person().document(
                                DocumentTypes.TEMPORARY_PROTECTION_CARD,
                                card -> card.validUntil(PartialDate.parse("2023"))));
        RequiredDocument required = RequiredDocument.anyOf(
                RequiredDocument.Purpose.ELIGIBILITY,
                DocumentSet.of(AcceptedDocument.of(DocumentTypes.TEMPORARY_PROTECTION_CARD)));
        assertThat(decision.readiness(List.of(required)).requirements())
                .flatExtracting(Readiness.Requirement::alternatives)
                .flatExtracting(Readiness.Alternative::documents)
                .extracting(Readiness.Item::state)
                .containsExactly(Readiness.State.VALIDITY_UNKNOWN);
    }

    @Test
    void document_heldAndNotHeldProvesNothing() {
        PersonBuilder person = person().document(ADET, card -> card.validUntil(LocalDate.of(2028, 2, 1)))
                .noDocument(ADET);
        Decision decision = decide(allOf(document(ADET), status(LAWFUL)), person);
        assertThat(decide(document(ADET), person).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decide(status(LAWFUL), person).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.DOCUMENT_HELD_AND_NOT_HELD);
    }

    @Test
    void document_ofAKindSaidNotToBeHeldDoesNotCountForABroaderKindEither() {
        PersonBuilder person =
                person().document(STAMPED, card -> card.validUntil(NEXT_SPRING)).noDocument(STAMPED);
        assertThat(decide(document(CARD), person).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void denials_countInAnyOrder() {
        Rule rule = document(STAMPED);
        PersonBuilder narrowFirst = person().document(CARD).noDocument(STAMPED).noDocument(CARD);
        PersonBuilder broadFirst = person().document(CARD).noDocument(CARD).noDocument(STAMPED);
        assertThat(decide(rule, narrowFirst).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decide(rule, broadFirst).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void sufficientFacts_nameAKindOfDocumentOnlyWhereTheRuleDoes() {
        PersonBuilder person = person().document(ADET, card -> card.validUntil(LocalDate.of(2028, 2, 1)));
        assertThat(decide(status(LAWFUL), person).sufficientFacts()).containsExactly(FactReference.of(Facts.DOCUMENTS));
        assertThat(decide(document(ADET), person).sufficientFacts()).containsExactly(FactReference.document(ADET));
    }
}
