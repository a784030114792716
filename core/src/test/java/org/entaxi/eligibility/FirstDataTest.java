package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of people and outcomes: E eligible, N not, U undetermined with what is missing; p the provider. */
class FirstDataTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    private static final Map<String, String> NAMES = Map.of(
            Facts.LEGAL_STATUS, "status",
            Facts.BIRTH_DATE, "birth date",
            Facts.RESIDENCE, "residence",
            Facts.SETTING_OF_WORK, "setting");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            amina       | E        | E                    | U p             | E        | N                   | U setting
            yusuf       | E        | E                    | U p             | E        | N                   | U setting
            samir       | E        | E                    | U p             | N        | N                   | U setting
            dilan       | E        | E                    | U p             | N        | U residence         | U setting
            farhad      | N        | N                    | U p             | N        | E                   | U setting
            ivanka      | N        | N                    | U p             | N        | N                   | U setting
            elira       | E        | E                    | U p             | E        | N                   | U setting
            nour        | E        | N                    | E               | E        | N                   | U setting
            tesfay      | E        | U birth date         | U birth date, p | N        | N                   | U setting
            maria       | N        | N                    | U p             | N        | N                   | E
            wallet-only | E        | U birth date         | U birth date, p | E        | U residence         | U setting
            nobody      | U status | U birth date, status | U birth date, p | U status | U residence, status | U setting
            """)
    void decide_isAsInTheTable(String name, String k, String l, String y, String w, String m, String t) {
        Person person = FirstData.people().get(name);
        List<String> outcomes = new ArrayList<>();
        FirstData.rules()
                .values()
                .forEach(rule -> outcomes.add(outcome(EVALUATOR.decide(rule, person, FirstData.TODAY))));
        assertThat(outcomes).containsExactly(k, l, y, w, m, t);
    }

    static Stream<String> names() {
        return FirstData.people().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void decide_leavesMentoringToTheProvider(String name) {
        Decision decision =
                EVALUATOR.decide(FirstData.MENTORING, FirstData.people().get(name), FirstData.TODAY);
        assertThat(outcome(decision)).isEqualTo("U p");
        assertThat(decision.causes()).containsExactly(Cause.PROVIDER_DECIDES);
    }

    @ParameterizedTest
    @MethodSource("names")
    void decide_withoutRuleIsUndeterminedForThatReason(String name) {
        Decision decision = EVALUATOR.decide(null, FirstData.people().get(name), FirstData.TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.causes()).containsExactly(Cause.NO_RULE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void decide_saysWhyAndWhatBars() {
        Decision decision =
                EVALUATOR.decide(FirstData.MEDIATION, FirstData.people().get("ivanka"), FirstData.TODAY);
        assertThat(decision.blockers()).extracting(Reason::pointer).containsExactly("/allOf/0");
        assertThat(decision.reasons()).extracting(Reason::pointer).containsExactly("/allOf/0");
        assertThat(decision.sufficientFacts()).containsExactly(FactReference.of(Facts.LEGAL_STATUS));
    }

    private static String outcome(Decision decision) {
        String letter = decision.outcome().name().substring(0, 1);
        List<String> missing = new ArrayList<>(decision.missing().stream()
                .map(each -> NAMES.getOrDefault(each.fact().fact(), each.fact().fact()))
                .sorted()
                .toList());
        if (decision.causes().contains(Cause.PROVIDER_DECIDES)) {
            missing.add("p");
        }
        assertThat(decision.causes().contains(Cause.MISSING_FACTS))
                .isEqualTo(!decision.missing().isEmpty());
        return missing.isEmpty() ? letter : letter + " " + String.join(", ", missing);
    }
}
