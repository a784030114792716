package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.code;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Schemes;
import org.junit.jupiter.api.Test;

/** Facts that can be read in several ways, and what is kept of them. */
class ReadingsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    private static final Rule REFUGEE = status(LegalStatuses.RECOGNISED_REFUGEE);
    private static final Rule SUBSIDIARY = status(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY);

    private static Decision decide(Rule rule, PersonBuilder person) {
        return EVALUATOR.decide(rule, person.build(), FirstData.TODAY);
    }

    /** The form says just "beneficiary"; whoever filled it in knows that it is one of the two. */
    private static PersonBuilder refugeeOrSubsidiary() {
        return Person.builder()
                .fact(Facts.LEGAL_STATUS, Fact.oneOf("recognised-refugee", "subsidiary-protection-beneficiary"));
    }

    @Test
    void status_thatIsOneOfTwoIsReadAsEither() {
        assertThat(decide(Rules.anyOf(REFUGEE, SUBSIDIARY), refugeeOrSubsidiary())
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(REFUGEE, refugeeOrSubsidiary()).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decide(status(LegalStatuses.GREEK_CITIZEN), refugeeOrSubsidiary())
                        .outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        Decision decision =
                decide(status(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION), refugeeOrSubsidiary());
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.sufficientFacts()).containsExactly(FactReference.of(Facts.LEGAL_STATUS));
    }

    @Test
    void status_thatIsOneOfTwoIsSettledByWhatRulesOutTheOther() {
        PersonBuilder person = refugeeOrSubsidiary().statuses(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY);
        Decision decision = decide(REFUGEE, person);
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.conflicts()).isEmpty();
    }

    @Test
    void decide_overAFactAskedForInTwoWaysSaysThatItMayBeSettled() {
        String fact = "https://example.org/fact/x";
        assertThat(decide(allOf(flag(fact), not(code(fact).in("true"))), Person.builder())
                        .exactness())
                .isEqualTo(Exactness.KLEENE);
        assertThat(decide(allOf(flag(fact), flag(fact + "y")), Person.builder()).exactness())
                .isEqualTo(Exactness.EXACT);
        Rule child = anyMember(null, age().under(18));
        assertThat(decide(allOf(child, number(Facts.HOUSEHOLD_SIZE).atMost("1")), Person.builder())
                        .exactness())
                .isEqualTo(Exactness.KLEENE);
    }

    @Test
    void caches_keepNoLongOrOddListsAndNoDays() {
        ConceptGraph graph = ConceptGraph.of(FirstData.VOCABULARY, Schemes.LEGAL_STATUS);
        ConceptWorlds worlds = new ConceptWorlds(graph, List.of(LegalStatuses.RECOGNISED_REFUGEE));
        worlds.possible(ConceptWorlds.Known.of(List.of(ConceptId.of(Schemes.LEGAL_STATUS, "son-of-the-mayor")), false));
        List<ConceptId> many = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            many.add(LegalStatuses.RECOGNISED_REFUGEE);
        }
        worlds.possible(ConceptWorlds.Known.of(many, false));
        assertThat(worlds.kept()).isZero();
        worlds.possible(ConceptWorlds.Known.of(List.of(LegalStatuses.RECOGNISED_REFUGEE), false));
        assertThat(worlds.kept()).isEqualTo(1);

        Attestations attestations = new Attestations(FirstData.VOCABULARY);
        HeldDocument granted = HeldDocument.builder(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .validFrom(PartialDate.of(LocalDate.of(2024, 2, 29)))
                .build();
        attestations.provedBy(granted, FirstData.TODAY);
        assertThat(attestations.kept()).isZero();
    }

    @Test
    void toString_ofWhatIsKnownHidesIt() {
        List<ConceptId> statuses = List.of(LegalStatuses.RECOGNISED_REFUGEE);
        assertThat(ConceptWorlds.Known.of(statuses, true)).hasToString("Known[…]");
        Denials denials = new Denials(FirstData.VOCABULARY, Person.UNKNOWN);
        assertThat(denials).hasToString("Denials[…]");
        assertThat(new Wallet.Reading(statuses, new Truth[0], new int[0], denials))
                .hasToString("Reading[…]");
    }
}
