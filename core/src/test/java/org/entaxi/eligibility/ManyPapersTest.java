package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Wallets of absurd size are answered soundly and soon. */
class ManyPapersTest {

    private static final int MANY = 10_000;

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    private static final Rule RULE = allOf(
            anyOf(
                    status(LegalStatuses.RECOGNISED_REFUGEE),
                    document(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD),
                    document(DocumentTypes.ASYLUM_APPLICANT_CARD)
                            .accepting(DocumentValidity.VALID, DocumentValidity.EXPIRED)),
            not(document(DocumentTypes.AMKA)));

    /** Papers of all kinds, valid for sure, perhaps, no longer, said not to be held, and of kinds that nobody knows. */
    private static Person collector() {
        PersonBuilder collector = Person.builder();
        List<ConceptId> types = FirstData.VOCABULARY.concepts(Schemes.DOCUMENT_TYPE).stream()
                .map(concept -> concept.id())
                .toList();
        for (int i = 0; i < MANY; i++) {
            ConceptId known = types.get(i % types.size());
            ConceptId unknown = ConceptId.of(Schemes.DOCUMENT_TYPE, "paper-" + i);
            PartialDate until = PartialDate.of(LocalDate.of(2020, 1, 1).plusDays(i));
            switch (i % 5) {
                case 0 -> collector.document(HeldDocument.of(known));
                case 1 -> collector.document(known, paper -> paper.validUntil(until));
                case 2 -> collector.document(unknown, paper -> paper.validUntil(until));
                case 3 -> collector.noDocument(unknown);
                default -> collector.noDocument(known);
            }
        }
        return collector.build();
    }

    @Test
    @Timeout(60)
    void decision_ofTenThousandPapersHasEverything() {
        Person collector = collector();
        Decision decision = EVALUATOR.decide(RULE, collector, FirstData.TODAY);
        assertThat(decision.toFullData(List.of()).disclosed()).isNotNull();
        assertThat(decision.explain(Locale.ENGLISH).text()).isNotBlank();
        assertThat(decision.conflicts()).isNotEmpty();
        RequiredDocument card = RequiredDocument.anyOf(
                RequiredDocument.Purpose.ELIGIBILITY,
                DocumentSet.of(AcceptedDocument.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)));
        assertThat(decision.readiness(List.of(card)).requirements()).hasSize(1);
    }

    @Test
    @Timeout(60)
    void certainty_ofVeryManyCardsIsNotClaimedForDaysNotLookedAt() {
        PersonBuilder collector = Person.builder();
        for (int i = 0; i < MANY; i++) {
            PartialDate until = PartialDate.of(LocalDate.of(2026, 12, 1).plusDays(i));
            collector.document(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, card -> card.validUntil(until));
        }
        Decision decision = EVALUATOR.decide(
                document(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD), collector.build(), FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.stableUntil())
                .isBetween(FirstData.TODAY, LocalDate.of(2026, 12, 1).plusDays(MANY - 1));
        assertThat(decision.ceasesOn()).isNull();
    }

    @Test
    void certainty_ofFourHundredCardsIsThatOfTheLast() {
        PersonBuilder collector = Person.builder();
        for (int i = 0; i < 400; i++) {
            PartialDate until = PartialDate.of(LocalDate.of(2026, 12, 1).plusDays(i));
            collector.document(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, card -> card.validUntil(until));
        }
        Decision decision = EVALUATOR.decide(
                document(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD), collector.build(), FirstData.TODAY);
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2026, 12, 1).plusDays(399));
        assertThat(decision.ceasesOn()).isEqualTo(LocalDate.of(2026, 12, 1).plusDays(400));
    }
}
