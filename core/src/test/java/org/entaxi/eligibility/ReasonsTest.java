package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.evaluatedOn;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.status;
import static org.entaxi.eligibility.Rules.unencoded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is given as a reason, as missing and as for the provider: all of it, and nothing that could be left out. */
class ReasonsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);
    private static final Person TWENTY = Person.builder()
            .birthDate(PartialDate.of(2006))
            .fact("urn:a", Fact.of(true))
            .build();

    @Test
    void weakerBound_isNoReasonBesideTheStronger() {
        assertThat(reasons(allOf(age().atLeast(18), age().atLeast(16)))).containsExactly("/allOf/0");
        assertThat(reasons(allOf(age().atLeast(16), age().atLeast(18)))).containsExactly("/allOf/1");
    }

    @Test
    void conditionThatAnswersTwoParts_isGivenOnce() {
        assertThat(reasons(allOf(flag("urn:a"), anyOf(flag("urn:a"), flag("urn:b")))))
                .containsExactly("/allOf/0");
    }

    @Test
    void conditionsThatAreAllNeeded_areAllGiven() {
        Rule window = evaluatedOn().before(PartialDate.of(LocalDate.of(2027, 1, 1)));
        assertThat(reasons(allOf(window, age().atLeast(18), flag("urn:a"))))
                .containsExactly("/allOf/0", "/allOf/1", "/allOf/2");
    }

    @Test
    void incomeWithinABand_isMissingWhereverItStandsInTheRule() {
        Person family = Person.builder()
                .fact(
                        Facts.HOUSEHOLD_INCOME,
                        Fact.between(FactValue.of(BigDecimal.valueOf(300)), FactValue.of(BigDecimal.valueOf(1500))))
                .fact(Facts.HOUSEHOLD_SIZE, Fact.of(2))
                .build();
        Rule income = number(Facts.INCOME_PER_MEMBER).atMost("400");
        assertThat(missing(allOf(income, age().atLeast(18)), family))
                .containsExactlyInAnyOrderElementsOf(missing(allOf(age().atLeast(18), income), family))
                .contains(Facts.BIRTH_DATE)
                .hasSize(2);
    }

    @Test
    void memberFacts_areMissingOnlyForConditionsThatCanStillMatter() {
        Person parent = Person.builder()
                .member(HouseholdMember.CHILD, Person.UNKNOWN)
                .membersComplete(true)
                .fact("urn:a", Fact.of(false))
                .build();
        Rule minorChild = anyMember(HouseholdMember.CHILD, age().under(18));
        Rule refugeeIfA = allOf(flag("urn:a"), anyMember(null, status(LegalStatuses.RECOGNISED_REFUGEE)));
        assertThat(missing(anyOf(minorChild, refugeeIfA), parent)).containsExactly(Facts.BIRTH_DATE);
    }

    /** What is so for everybody is no matter of the person's age, known though it is. */
    @Test
    void reasons_ofWhatIsSoForEverybodyAreNone() {
        assertThat(reasons(anyOf(age().atLeast(18), age().atMost(29)))).isEmpty();
        assertThat(reasons(allOf(anyOf(age().atLeast(18), age().atMost(29)), age().atLeast(19))))
                .containsExactly("/allOf/1");
    }

    @Test
    void equalSentencesInTwoPlaces_areBothForTheProvider() {
        Rule newly = unencoded(LocalizedText.of("en", "newly arrived"));
        Rule same = unencoded(LocalizedText.of("en", "newly arrived"));
        Decision decision = EVALUATOR.decide(allOf(newly, same), Person.UNKNOWN, FirstData.TODAY);
        assertThat(decision.providerDecides()).extracting(Reason::pointer).containsExactly("/allOf/0", "/allOf/1");
    }

    @Test
    @Timeout(120)
    void sufficientFacts_areFoundAmongVeryManyPapers() {
        PersonBuilder collector = Person.builder().statuses(LegalStatuses.RECOGNISED_REFUGEE);
        for (int i = 0; i < 2_000; i++) {
            collector.document(HeldDocument.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD));
        }
        Rule refugee = status(LegalStatuses.RECOGNISED_REFUGEE);
        Decision decision = EVALUATOR.decide(refugee, collector.build(), FirstData.TODAY);
        assertThat(decision.sufficientFacts()).containsExactly(FactReference.of(Facts.LEGAL_STATUS));
    }

    private static List<String> reasons(Rule rule) {
        Decision decision = EVALUATOR.decide(rule, TWENTY, FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        return decision.reasons().stream().map(Reason::pointer).toList();
    }

    private static List<String> missing(Rule rule, Person person) {
        return EVALUATOR.decide(rule, person, FirstData.TODAY).missing().stream()
                .map(missing -> missing.fact().fact())
                .toList();
    }
}
