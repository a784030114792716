package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.status;

import java.util.List;
import java.util.stream.Stream;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.LegalStatuses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that engines which take "not known" for "no" get wrong, asked with nothing known at all. */
class ProbeTest {

    private static final String A = "https://example.org/fact/a";
    private static final String B = "https://example.org/fact/b";

    private static final Rule R = status(LegalStatuses.RECOGNISED_REFUGEE);
    private static final Rule S = status(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY);

    static Stream<Arguments> probes() {
        return Stream.of(
                Arguments.of("age >= 18", age().atLeast(18), Outcome.UNDETERMINED, List.of(Facts.BIRTH_DATE)),
                Arguments.of("status = R", R, Outcome.UNDETERMINED, List.of(Facts.LEGAL_STATUS)),
                Arguments.of("not (status = R)", not(R), Outcome.UNDETERMINED, List.of(Facts.LEGAL_STATUS)),
                Arguments.of(
                        "not (status in {R, S})", not(anyOf(R, S)), Outcome.UNDETERMINED, List.of(Facts.LEGAL_STATUS)),
                Arguments.of("not a", not(flag(A)), Outcome.UNDETERMINED, List.of(A)),
                Arguments.of("a or not a", anyOf(flag(A), not(flag(A))), Outcome.ELIGIBLE, List.of()),
                Arguments.of(
                        "age >= 18 or age < 18",
                        anyOf(age().atLeast(18), age().under(18)),
                        Outcome.ELIGIBLE,
                        List.of()),
                Arguments.of(
                        "status = R and status = S, which exclude each other",
                        allOf(R, S),
                        Outcome.NOT_ELIGIBLE,
                        List.of()),
                Arguments.of("missing facts of a and b", allOf(flag(A), flag(B)), Outcome.UNDETERMINED, List.of(A, B)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("probes")
    void decide_takesNothingForNo(String words, Rule rule, Outcome outcome, List<String> missing) {
        Decision decision = Evaluator.of(FirstData.VOCABULARY).decide(rule, Person.UNKNOWN, FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.missing()).extracting(each -> each.fact().fact()).containsExactlyElementsOf(missing);
        assertThat(decision.exactness()).isEqualTo(Exactness.EXACT);
    }
}
