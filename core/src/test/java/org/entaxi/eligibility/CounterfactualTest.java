package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.code;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.language;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.residence;
import static org.entaxi.eligibility.Rules.status;
import static org.entaxi.eligibility.Rules.unencoded;

import java.util.List;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.basics.Validity;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Countries;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalBasis;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.NotProof;
import org.entaxi.vocabulary.Prolongation;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What would have to be otherwise; and what is never suggested. */
class CounterfactualTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);
    private static final Person YUSUF = FirstData.people().get("yusuf");

    private static List<Counterfactual> of(Rule rule, Person person) {
        return EVALUATOR.decide(rule, person, FirstData.TODAY).counterfactuals();
    }

    @Test
    void residence_elsewhereMaySuggestTheArea() {
        List<Counterfactual> found = of(FirstData.MEDIATION, YUSUF);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).leadsTo()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(found.get(0).changes())
                .extracting(Counterfactual.Change::fact)
                .containsExactly(FactReference.of(Facts.RESIDENCE));
        assertThat(found.get(0).changes().get(0).conditions())
                .extracting(Reason::pointer, Reason::truth)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/allOf/1", Truth.TRUE));
    }

    @Test
    void status_isNeverSuggested() {
        assertThat(of(FirstData.MEDIATION, FirstData.people().get("ivanka"))).isEmpty();
        assertThat(of(
                        status(LegalStatuses.RECOGNISED_REFUGEE),
                        FirstData.people().get("farhad")))
                .isEmpty();
    }

    @Test
    void document_isSuggestedOnlyWhereAConditionAsksForIt() {
        Person without = YUSUF.toBuilder().noDocument(DocumentTypes.AMKA).build();
        Rule asks = allOf(status(LegalStatuses.RECOGNISED_REFUGEE), document(DocumentTypes.AMKA));
        assertThat(of(asks, without)).hasSize(1);
        assertThat(of(asks, without).get(0).changes())
                .extracting(Counterfactual.Change::fact)
                .containsExactly(FactReference.document(DocumentTypes.AMKA));
    }

    @Test
    void document_thatMerelyProvesAStatusIsNotSuggested() {
        Rule rule = anyOf(
                status(LegalStatuses.RECOGNISED_REFUGEE),
                allOf(document(DocumentTypes.REFUGEE_TRAVEL_DOCUMENT), age().atLeast(18)));
        Person undocumented = FirstData.people().get("farhad").toBuilder()
                .documentsComplete(true)
                .build();
        assertThat(EVALUATOR.decide(rule, undocumented, FirstData.TODAY).outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(of(rule, undocumented)).isEmpty();
    }

    @Test
    void document_isNeverToBeGivenUp() {
        Person holder = Person.builder()
                .document(DocumentTypes.AMKA, card -> card.indefinite(true))
                .build();
        assertThat(of(not(document(DocumentTypes.AMKA)), holder)).isEmpty();
    }

    @Test
    void language_mayBeLearntAndNeverUnlearnt() {
        PersonBuilder greekSpeaker = Person.builder().languages("el").languagesComplete(true);
        assertThat(of(not(language("el")), greekSpeaker.build())).isEmpty();
        assertThat(of(language("en"), greekSpeaker.build()))
                .flatExtracting(Counterfactual::changes)
                .extracting(Counterfactual.Change::fact)
                .containsExactly(FactReference.of(Facts.LANGUAGE));
    }

    @Test
    void job_isNeverToBeLost() {
        Person employed =
                Person.builder().fact(Facts.EMPLOYMENT, Fact.of("employed")).build();
        assertThat(of(code(Facts.EMPLOYMENT).in("unemployed"), employed)).isEmpty();
    }

    @Test
    void fixedAndProtectedFacts_areNeverSuggested() {
        Person person = Person.builder()
                .nationalities(Countries.of("ER"))
                .nationalitiesComplete(true)
                .fact(Facts.IN_STATE_CARE, org.entaxi.person.Fact.of(false))
                .birthDate(PartialDate.of(1990))
                .build();
        assertThat(of(nationality(Countries.of("SY")), person)).isEmpty();
        assertThat(of(flag(Facts.IN_STATE_CARE), person)).isEmpty();
        assertThat(of(age().under(18), person)).isEmpty();
    }

    @Test
    void change_thatLeavesTheProviderToDecideSaysSo() {
        Rule rule = allOf(residence(Areas.municipality("pyrgos")), unencoded(LocalizedText.of("en", "in need")));
        assertThat(of(rule, YUSUF)).extracting(Counterfactual::leadsTo).containsExactly(Outcome.UNDETERMINED);
    }

    @Test
    void analyse_findsWhatIsTheSameForEverybody() {
        assertThat(EVALUATOR
                        .analyse(anyOf(age().atLeast(18), age().under(18)), FirstData.TODAY)
                        .forEverybody())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(EVALUATOR
                        .analyse(
                                allOf(status(LegalStatuses.EU_CITIZEN), status(LegalStatuses.RECOGNISED_REFUGEE)),
                                FirstData.TODAY)
                        .forEverybody())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(EVALUATOR.analyse(FirstData.LESSONS, FirstData.TODAY).forEverybody())
                .isNull();
    }

    @Test
    void analyse_findsConditionsThatNeverMatter() {
        Rule rule = allOf(age().atLeast(18), age().atLeast(16), residence(Areas.municipality("pyrgos")));
        assertThat(EVALUATOR.analyse(rule, FirstData.TODAY).idle()).containsExactly("/allOf/1");
        assertThat(EVALUATOR.analyse(FirstData.KEM, FirstData.TODAY).idle())
                .as("every beneficiary of international protection is lawfully residing already")
                .containsExactly("/anyOf/1");
        assertThat(EVALUATOR.analyse(FirstData.MENTORING, FirstData.TODAY).idle())
                .isEmpty();
        assertThat(EVALUATOR.analyse(FirstData.MEDIATION, FirstData.TODAY).idle())
                .isEmpty();
    }

    @Test
    void receipt_isTheSameForTheSameRuleAndOtherForAnother() {
        Decision one = EVALUATOR.decide(FirstData.KEM, YUSUF, FirstData.TODAY);
        Decision again = Evaluator.of(FirstData.VOCABULARY)
                .decide(FirstData.KEM.noting(LocalizedText.of("en", "a note")), YUSUF, FirstData.TODAY);
        Decision other = EVALUATOR.decide(FirstData.LABOUR, YUSUF, FirstData.TODAY);
        assertThat(one.receipt()).isEqualTo(again.receipt());
        assertThat(one.receipt().ruleHash()).isNotEqualTo(other.receipt().ruleHash());
        assertThat(one.receipt().vocabularyHash()).isEqualTo(other.receipt().vocabularyHash());
        assertThat(one.receipt().facts()).containsExactly(FactReference.of(Facts.LEGAL_STATUS));
    }

    /** Whatever could have changed the answer changes the hash. */
    @Test
    void receipt_isAnotherWhereTheVocabularyOrTheRuleWouldAnswerOtherwise() {
        String hash = vocabularyHash(FirstData.VOCABULARY);
        ConceptId own = ConceptId.parse("https://example.org/card", Schemes.DOCUMENT_TYPE);
        Concept plain = Concept.builder(own, Schemes.DOCUMENT_TYPE).build();
        Concept prolonged = Concept.builder(own, Schemes.DOCUMENT_TYPE)
                .prolongation(new Prolongation(
                        Validity.ALWAYS,
                        PartialDate.of(2030),
                        new LegalBasis(Citation.of(LocalizedText.of("en", "A decision"), "1"), Certainty.SURE, null)))
                .build();
        Concept noProof = Concept.builder(own, Schemes.DOCUMENT_TYPE)
                .notProof(new NotProof(LegalStatuses.RECOGNISED_REFUGEE, LocalizedText.EMPTY))
                .build();
        assertThat(List.of(
                        hash,
                        vocabularyHash(FirstData.VOCABULARY.with(plain)),
                        vocabularyHash(FirstData.VOCABULARY.with(prolonged)),
                        vocabularyHash(FirstData.VOCABULARY.with(noProof))))
                .doesNotHaveDuplicates();
        assertThat(ruleHash(new AtLeast(0, List.of()))).isNotEqualTo(ruleHash(new AtLeast(1, List.of())));
    }

    private static String vocabularyHash(Vocabulary vocabulary) {
        return Evaluator.of(vocabulary)
                .decide(FirstData.KEM, YUSUF, FirstData.TODAY)
                .receipt()
                .vocabularyHash();
    }

    private static String ruleHash(Rule rule) {
        return EVALUATOR.decide(rule, YUSUF, FirstData.TODAY).receipt().ruleHash();
    }

    @Test
    void data_inPublicHasNoDateThatFollowsFromAFact() {
        Decision decision =
                EVALUATOR.decide(FirstData.LESSONS, FirstData.people().get("tesfay"), FirstData.TODAY);
        assertThat(decision.toData().disclosed()).isNull();
        assertThat(decision.toFullData().disclosed().becomesEligibleOn()).hasToString("2026-12-31");
        assertThat(decision.toFullData().toString()
                        + decision
                        + decision.toData().disclosed())
                .doesNotContain("2008")
                .doesNotContain("2026-12-31");
    }
}
