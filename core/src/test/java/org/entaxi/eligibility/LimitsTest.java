package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.inherited;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.rule;
import static org.entaxi.eligibility.Rules.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are too deep, too large, or that go round in circles. */
class LimitsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    @Test
    void not_nestedTenThousandTimesIsRefusedWithACode() {
        assertThatThrownBy(() -> {
                    Rule rule = age().atLeast(18);
                    for (int i = 0; i < 10_000; i++) {
                        rule = not(rule);
                    }
                })
                .asInstanceOf(InstanceOfAssertFactories.type(RuleException.class))
                .extracting(RuleException::code)
                .isEqualTo(RuleException.Code.RULE_TOO_DEEP);
    }

    @Test
    void rule_ofExactlyTheDepthAllowedIsDecided() {
        Rule rule = age().atLeast(18);
        for (int i = 1; i < Rule.MAX_DEPTH; i++) {
            rule = not(rule);
        }
        assertThat(EVALUATOR.decide(rule, Person.UNKNOWN, FirstData.TODAY).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void resolve_ofAlternatingReferencesThatDoubleIsRefusedWithACode() {
        List<NamedRule> named = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            named.add(new NamedRule(
                    "urn:r" + i, LocalizedText.EMPTY, anyOf(rule("urn:r" + (i + 1)), rule("urn:r" + (i + 1)))));
        }
        assertThatThrownBy(() -> RuleScope.of(named).resolve(rule("urn:r0"), null))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void resolve_ofAChainOfTenThousandNamesIsRefusedWithACode() {
        List<NamedRule> named = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            named.add(new NamedRule("urn:r" + i, LocalizedText.EMPTY, rule("urn:r" + (i + 1))));
        }
        assertThatThrownBy(() -> RuleScope.of(named).resolve(rule("urn:r0"), null))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleException.class))
                .extracting(RuleException::code)
                .isEqualTo(RuleException.Code.RULE_TOO_DEEP);
    }

    @Test
    void resolve_ofACircleLeavesThatPlaceUnsettled() {
        RuleScope scope = RuleScope.of(List.of(
                new NamedRule("urn:a", LocalizedText.EMPTY, rule("urn:b")),
                new NamedRule("urn:b", LocalizedText.EMPTY, anyOf(rule("urn:a"), age().atLeast(18)))));
        Decision decision = EVALUATOR.decide(scope.resolve(rule("urn:a"), null), Person.UNKNOWN, FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.causes()).containsExactly(Cause.MISSING_FACTS, Cause.NO_RULE);
    }

    @Test
    void resolve_withoutARuleOfItsOwnHasItsParents() {
        assertThat(RuleScope.EMPTY.resolve(null, FirstData.KEM)).isEqualTo(FirstData.KEM);
        assertThat(RuleScope.EMPTY.resolve(inherited(), null)).isEqualTo(new Unsettled(Cause.NO_RULE));
    }

    @Test
    void decide_overVeryManyStatusesStaysSoundAndSaysSo() {
        List<Rule> parts = new ArrayList<>();
        FirstData.VOCABULARY.concepts(Schemes.LEGAL_STATUS).forEach(concept -> parts.add(status(concept.id())));
        Decision decision = EVALUATOR.decide(new AnyOf(parts), Person.UNKNOWN, FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.exactness()).isEqualTo(Exactness.KLEENE);
        assertThat(decision.missing()).hasSize(1);
    }

    @Test
    void decide_overARingOfFortyFlagsIsStillExact() {
        List<Rule> clauses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            clauses.add(anyOf(flag("urn:f" + i), not(flag("urn:f" + (i + 1) % 40))));
        }
        Decision decision = EVALUATOR.decide(new AllOf(clauses), Person.UNKNOWN, FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.exactness()).isEqualTo(Exactness.EXACT);
        assertThat(decision.missing()).hasSize(40);
    }

    /** Eight pigeons in seven holes: nobody can satisfy this, but to see it takes more cases than are looked at. */
    @Test
    void decide_overMoreCasesThanAreLookedAtStaysSoundAndSaysSo() {
        List<Rule> clauses = new ArrayList<>();
        for (int pigeon = 0; pigeon < 8; pigeon++) {
            List<Rule> holes = new ArrayList<>();
            for (int hole = 0; hole < 7; hole++) {
                holes.add(flag("urn:p" + pigeon + "h" + hole));
                for (int other = 0; other < pigeon; other++) {
                    clauses.add(
                            anyOf(not(flag("urn:p" + pigeon + "h" + hole)), not(flag("urn:p" + other + "h" + hole))));
                }
            }
            clauses.add(new AnyOf(holes));
        }
        Decision decision = EVALUATOR.decide(new AllOf(clauses), Person.UNKNOWN, FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.exactness()).isEqualTo(Exactness.KLEENE);
    }

    /** Written out, these numbers have more digits than there is memory for. */
    @ParameterizedTest
    @ValueSource(strings = {"1E-50000000", "1E-2147483647", "1E+50000000", "1E+2147483647"})
    void number_withAVastExponentIsNotRead(String text) {
        Fact vast = Fact.oneOf(FactValue.of(new BigDecimal(text)));
        Person person = Person.builder()
                .fact(Facts.HOUSEHOLD_INCOME, vast)
                .fact(Facts.HOUSEHOLD_SIZE, vast)
                .fact(Facts.AGE, vast)
                .build();
        List<Rule> rules = List.of(
                number(Facts.HOUSEHOLD_SIZE).atLeast("2"),
                number(Facts.INCOME_PER_MEMBER).atMost("400"),
                age().atLeast(18));
        for (Rule rule : rules) {
            assertThat(EVALUATOR.decide(rule, person, FirstData.TODAY).outcome())
                    .isEqualTo(Outcome.UNDETERMINED);
        }
        assertThatThrownBy(() -> number(Facts.HOUSEHOLD_SIZE).atMost(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("80 digits");
    }

    @Test
    void evaluate_refusesFactsEncodedForAnotherRule() {
        EncodedFacts facts =
                EVALUATOR.compile(age().atLeast(18), FirstData.TODAY).encode(Person.UNKNOWN);
        CompiledRule other = EVALUATOR.compile(age().atLeast(18), FirstData.TODAY);
        assertThatThrownBy(() -> other.evaluate(facts))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleException.class))
                .extracting(RuleException::code)
                .isEqualTo(RuleException.Code.ENCODING_FOREIGN);
    }

    @Test
    void status_ofAnUnknownCodeIsNeverClosed() {
        Rule rule = status(ConceptId.of(Schemes.LEGAL_STATUS, "recognized-refugee"));
        Person complete = FirstData.people().get("ivanka");
        assertThat(EVALUATOR.decide(rule, complete, FirstData.TODAY).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }
}
