package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.junit.jupiter.api.Test;

class RuleAnalysisTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallWorld.VOCABULARY);

    private static final StatusCondition REFUGEE = new StatusCondition(SmallWorld.REFUGEE);
    private static final Rule ADULT = Rules.age().atLeast(18);

    @Test
    void idle_isWhatChangesTheRuleForNobodyWhetherItHoldsOrNot() {
        int idle = 0;
        int others = 0;
        for (long seed = 1; seed <= 3000; seed++) {
            Rule rule = new RandomCases(seed).rule();
            RuleAnalysis analysis = EVALUATOR.analyse(rule, SmallWorld.TODAY);
            if (analysis.forEverybody() != null || Completions.leaves(rule).size() > 20) {
                continue;
            }
            List<String> expected = idle(rule);
            assertThat(analysis.idle())
                    .as("seed %s: %s", seed, Shown.rule(rule))
                    .isSubsetOf(expected);
            if (EVALUATOR.compile(rule, SmallWorld.TODAY).isReadOnce() || isExact(rule)) {
                assertThat(analysis.idle())
                        .as("seed %s: %s", seed, Shown.rule(rule))
                        .isEqualTo(expected);
            }
            idle += expected.size();
            others += Completions.leaves(rule).size() - expected.size();
        }
        assertThat(idle).isGreaterThan(500);
        assertThat(others).isGreaterThan(2000);
    }

    private static boolean isExact(Rule rule) {
        return !EVALUATOR.compile(rule, SmallWorld.TODAY).isApproximate();
    }

    @Test
    void idle_countsRulesWithoutPartsAsPlaces() {
        Rule rule = new AllOf(List.of(new AllOf(List.of()), REFUGEE, new AnyOf(List.of(REFUGEE, ADULT))));

        assertThat(EVALUATOR.analyse(rule, SmallWorld.TODAY).idle())
                .containsExactly("/allOf/0", "/allOf/2/anyOf/0", "/allOf/2/anyOf/1");
    }

    @Test
    void idle_isFoundWhereACodeOfLegalStatusStandsForSeveral() {
        Rule code = Rules.code(Facts.LEGAL_STATUS).in("refugee", "subsidiary");
        Rule rule = new AllOf(List.of(code, new AnyOf(List.of(REFUGEE, code, ADULT))));

        assertThat(EVALUATOR.analyse(rule, SmallWorld.TODAY).idle())
                .containsExactly("/allOf/1/anyOf/0", "/allOf/1/anyOf/1", "/allOf/1/anyOf/2");
    }

    /** By every completion and every judgement of the provider. */
    private static List<String> idle(Rule rule) {
        List<String> pointers = new ArrayList<>();
        collect(rule, "", pointers);
        List<Rule> leaves = Completions.leaves(rule);
        Set<Long> cases = new LinkedHashSet<>(Completions.of(Person.UNKNOWN, rule));
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i) instanceof Unencoded) {
                for (long each : List.copyOf(cases)) {
                    cases.add(each | 1L << i);
                }
            }
        }
        List<String> idle = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            long leaf = 1L << i;
            int at = i;
            boolean always = cases.stream().allMatch(each -> holds(rule, each, -1) == holds(rule, each | leaf, at));
            boolean never = cases.stream().allMatch(each -> holds(rule, each, -1) == holds(rule, each & ~leaf, at));
            if (always || never) {
                idle.add(pointers.get(i));
            }
        }
        return idle;
    }

    private static boolean holds(Rule rule, long bits, int replaced) {
        return holds(rule, bits, replaced, new int[1]);
    }

    private static boolean holds(Rule rule, long bits, int replaced, int[] next) {
        if (rule instanceof Condition || rule.parts().isEmpty()) {
            int leaf = next[0]++;
            return (rule instanceof Everyone && leaf != replaced) || (bits & 1L << leaf) != 0;
        }
        int count = 0;
        for (Rule part : rule.parts()) {
            count += holds(part, bits, replaced, next) ? 1 : 0;
        }
        if (rule instanceof Not) {
            return count == 0;
        }
        if (rule instanceof AtLeast atLeast) {
            return count >= atLeast.n();
        }
        return rule instanceof AllOf ? count == rule.parts().size() : count > 0;
    }

    private static void collect(Rule rule, String pointer, List<String> places) {
        if (rule instanceof Condition || rule.parts().isEmpty()) {
            places.add(pointer);
            return;
        }
        for (int i = 0; i < rule.parts().size(); i++) {
            collect(rule.parts().get(i), pointer + RulePointers.step(rule, i), places);
        }
    }
}
