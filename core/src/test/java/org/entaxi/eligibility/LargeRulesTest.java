package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.code;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.inherited;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entaxi.basics.Truth;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.CountryGroups;
import org.entaxi.vocabulary.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that are large for a good reason are decided; those that grow out of all bounds are refused with a code. */
@Timeout(120)
class LargeRulesTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    private static final ConceptId[] SAFE_COUNTRIES = Stream.of(
                    "AL", "AM", "BD", "BJ", "BA", "EG", "GM", "GE", "GH", "IN", "CI", "ME", "MD", "MA", "MK", "NP",
                    "PK", "RS", "SN", "TG", "TN", "TR", "UA", "DZ", "CO", "CV", "MN", "BR", "JP", "KR")
            .map(LargeRulesTest::country)
            .toArray(ConceptId[]::new);

    @ParameterizedTest
    @CsvSource({
        "EG, false, ELIGIBLE",
        "EG, true, ELIGIBLE",
        "SY, false, UNDETERMINED",
        "SY, true, NOT_ELIGIBLE",
        ", false, UNDETERMINED"
    })
    void nationality_ofThirtyCountriesIsDecided(String country, boolean complete, Outcome expected) {
        Person person = country == null
                ? Person.UNKNOWN
                : Person.builder()
                        .nationalities(country(country))
                        .nationalitiesComplete(complete)
                        .build();
        Decision decision = EVALUATOR.decide(nationality(SAFE_COUNTRIES), person, FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(expected);
        assertThat(decision.missing())
                .extracting(missing -> missing.fact().fact())
                .isEqualTo(expected == Outcome.UNDETERMINED ? List.of(Facts.NATIONALITY) : List.of());
    }

    /** With nothing known, or with what settles every country, the list by itself loses nothing. */
    @ParameterizedTest
    @CsvSource({", false, EXACT", "SY, false, EXACT", "SY, true, EXACT", "country-group/eu, false, KLEENE"})
    void nationality_ofThirtyCountriesAloneIsExactUnlessWhatIsKnownMayBeSeveralOfThem(
            String known, boolean complete, Exactness expected) {
        Person person = known == null
                ? Person.UNKNOWN
                : Person.builder()
                        .nationalities(known.contains("/") ? CountryGroups.EU : country(known))
                        .nationalitiesComplete(complete)
                        .build();
        Rule union = nationality(FirstData.VOCABULARY.concepts(Schemes.COUNTRY).stream()
                .map(concept -> concept.id())
                .filter(id -> FirstData.VOCABULARY.isMember(id, CountryGroups.EU, FirstData.TODAY) == Truth.TRUE)
                .toArray(ConceptId[]::new));
        Rule twice = allOf(union, anyOf(union, flag("urn:f")));
        for (Rule rule : List.of(union, twice)) {
            assertThat(EVALUATOR.decide(rule, person, FirstData.TODAY).exactness())
                    .isEqualTo(expected);
        }
    }

    @Test
    void code_thatIsOneOfTwoOfTheListHolds() {
        String[] codes = IntStream.range(0, 100).mapToObj(i -> "c" + i).toArray(String[]::new);
        Person oneOfTwo = Person.builder()
                .fact("urn:f", Fact.oneOf("c3", "c7"))
                .fact("urn:g", Fact.oneOf("c3", "elsewhere"))
                .build();
        assertThat(EVALUATOR
                        .decide(code("urn:f").in(codes), oneOfTwo, FirstData.TODAY)
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        Decision open = EVALUATOR.decide(code("urn:g").in(codes), oneOfTwo, FirstData.TODAY);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.exactness()).isEqualTo(Exactness.EXACT);
    }

    @Test
    void nationality_ofThirtyCountriesBesideOneOfThemIsSoundAndSaysThatItMayKnowLess() {
        Rule contradiction = allOf(nationality(country("EG")), not(nationality(SAFE_COUNTRIES)));
        Decision decision = EVALUATOR.decide(contradiction, Person.UNKNOWN, FirstData.TODAY);
        assertThat(decision.outcome()).isNotEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.exactness()).isEqualTo(Exactness.KLEENE);
    }

    @ParameterizedTest
    @CsvSource({"c7, ELIGIBLE", "c99, ELIGIBLE", "c100, NOT_ELIGIBLE", ", UNDETERMINED"})
    void code_inAHundredCodesIsDecided(String value, Outcome expected) {
        String[] codes = IntStream.range(0, 100).mapToObj(i -> "c" + i).toArray(String[]::new);
        Person person = value == null
                ? Person.UNKNOWN
                : Person.builder().fact("urn:f", Fact.of(value)).build();
        assertThat(EVALUATOR
                        .decide(code("urn:f").in(codes), person, FirstData.TODAY)
                        .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"x3, ELIGIBLE", "x40, UNDETERMINED"})
    void characteristic_amongTwentyThatNobodyDeclaredIsDecided(String value, Outcome expected) {
        String[] codes = IntStream.range(0, 20).mapToObj(i -> "x" + i).toArray(String[]::new);
        Person person = Person.builder()
                .fact(Facts.PERSONAL_CHARACTERISTIC, Fact.codes(value))
                .build();
        assertThat(EVALUATOR
                        .decide(code(Facts.PERSONAL_CHARACTERISTIC).in(codes), person, FirstData.TODAY)
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void resolve_ofAHundredNamedRulesThatAreDeepOnlyTogetherIsRefused() {
        List<NamedRule> named = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Rule nested = rule("urn:r" + (i + 1));
            for (int depth = 0; depth < 98; depth++) {
                nested = not(nested);
            }
            named.add(new NamedRule("urn:r" + i, LocalizedText.EMPTY, nested));
        }
        assertRefused(() -> RuleScope.of(named).resolve(rule("urn:r0"), null), RuleException.Code.RULE_TOO_DEEP);
    }

    @Test
    void resolve_ofPartsThatEachHaveTheirParentsRuleTwiceIsRefused() {
        assertRefused(
                () -> {
                    Rule resolved = allOf(age().atLeast(18), flag("urn:f"));
                    for (int level = 0; level < 40; level++) {
                        resolved = RuleScope.EMPTY.resolve(allOf(inherited(), inherited()), resolved);
                    }
                },
                RuleException.Code.RULE_TOO_LARGE);
    }

    @Test
    void resolve_ofManyTimesALargeParentsRuleIsRefused() {
        Rule parent = new AllOf(Collections.nCopies(3_000, age().atLeast(18)));
        Rule many = new AllOf(Collections.nCopies(3_000, inherited()));
        assertRefused(() -> RuleScope.EMPTY.resolve(many, parent), RuleException.Code.RULE_TOO_LARGE);
    }

    /** A rule of few objects, one standing in many places. */
    private static Rule doubled(int levels) {
        Rule doubled = age().atLeast(18);
        for (int level = 0; level < levels; level++) {
            doubled = allOf(doubled, doubled);
        }
        return doubled;
    }

    @Test
    void rule_ofFewObjectsThatIsVastCannotBeMade() {
        assertRefused(() -> doubled(90), RuleException.Code.RULE_TOO_LARGE);
        assertRefused(() -> new AnyOf(Collections.nCopies(100_000, new Everyone())), RuleException.Code.RULE_TOO_LARGE);
    }

    /** Everything that takes a rule refuses one that is too large, and what needs no limit ends soon. */
    @Test
    void rule_ofSixteenThousandPartsIsRefusedWhereverItIsGiven() {
        Rule large = doubled(13);
        Person anybody = Person.UNKNOWN;
        assertRefused(() -> EVALUATOR.compile(large, FirstData.TODAY), RuleException.Code.RULE_TOO_LARGE);
        assertRefused(() -> EVALUATOR.decide(large, anybody, FirstData.TODAY), RuleException.Code.RULE_TOO_LARGE);
        assertRefused(() -> EVALUATOR.analyse(large, FirstData.TODAY), RuleException.Code.RULE_TOO_LARGE);
        assertRefused(() -> EVALUATOR.describe(large, Locale.ENGLISH), RuleException.Code.RULE_TOO_LARGE);
        assertRefused(() -> large.describe(Locale.ENGLISH), RuleException.Code.RULE_TOO_LARGE);
        assertRefused(() -> RuleScope.EMPTY.resolve(large, null), RuleException.Code.RULE_TOO_LARGE);
        assertRefused(() -> RuleScope.EMPTY.resolve(null, large), RuleException.Code.RULE_TOO_LARGE);
        assertThat(large).isEqualTo(doubled(13)).hasSameHashCodeAs(doubled(13)).hasToString("AllOf[…]");
        assertThat(Fingerprint.of(large)).hasSize(64);
    }

    @Test
    void compile_ofMembersOfMembersSixDeepIsDone() {
        Rule rule = age().atLeast(18);
        for (int level = 0; level < 6; level++) {
            rule = anyOf(anyMember(HouseholdMember.CHILD, rule), anyMember(HouseholdMember.SPOUSE, rule));
        }
        assertThat(EVALUATOR.decide(rule, Person.UNKNOWN, FirstData.TODAY).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void atLeast_countsBeyondFourThousandParts() {
        int sure = ValuePairs.of(Program.TRUE, Program.TRUE);
        int[] parts = new int[4096];
        Arrays.fill(parts, sure);
        assertThat(ValuePairs.atLeast(2, parts)).isEqualTo(sure);
    }

    private static void assertRefused(ThrowingCallable call, RuleException.Code code) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(RuleException.class))
                .extracting(RuleException::code)
                .isEqualTo(code);
    }

    private static ConceptId country(String code) {
        return ConceptId.of(Schemes.COUNTRY, code);
    }
}
