package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Rules compiled together answer as each does by itself. */
class CompiledRulesTest {

    private static final long SEED = Long.getLong("entaxi.seed", 20261123L);

    private static final Evaluator EVALUATOR = Evaluator.of(SmallWorld.VOCABULARY);

    @Test
    void outcome_isThatOfEachRuleByItself() {
        Random random = new Random(SEED);
        int[] seen = new int[3];
        int repeating = 0;
        for (int round = 0; round < 60; round++) {
            long seed = random.nextLong();
            RandomCases cases = new RandomCases(seed);
            List<Rule> rules = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                rules.add(cases.rule());
            }
            CompiledRules together = EVALUATOR.compileAll(rules, SmallWorld.TODAY);
            List<CompiledRule> each = rules.stream()
                    .map(rule -> EVALUATOR.compile(rule, SmallWorld.TODAY))
                    .toList();
            for (int i = 0; i < 20; i++) {
                Person person = cases.person().less();
                EncodedFacts facts = together.encode(person);
                long[] ruledOut = new long[(together.conjuncts() + 63) / 64];
                long[] open = ruledOut.clone();
                together.evaluate(facts, ruledOut, open);
                for (int r = 0; r < rules.size(); r++) {
                    int row = together.rowOf(r);
                    Outcome alone = each.get(r).outcome(person);
                    assertThat(together.outcome(row, facts))
                            .as("seed %d, rule %d, person %d", seed, r, i)
                            .isEqualTo(alone);
                    Outcome kleene = kleene(together.conjunctsOf(row), ruledOut, open);
                    if (kleene == Outcome.UNDETERMINED) {
                        assertThat(together.settle(row, facts, open))
                                .as("settled, seed %d, rule %d, person %d", seed, r, i)
                                .isEqualTo(alone);
                    }
                    boolean exact = together.isReadOnce(row);
                    assertThat(kleene == alone || (!exact && kleene == Outcome.UNDETERMINED))
                            .as("by conjuncts, seed %d, rule %d, person %d", seed, r, i)
                            .isTrue();
                    seen[alone.ordinal()]++;
                    repeating += exact ? 0 : 1;
                }
            }
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(seen[outcome.ordinal()])
                    .as("enough that are %s", outcome)
                    .isGreaterThan(5_000);
        }
        assertThat(repeating).as("rows that need cases").isGreaterThan(5_000);
    }

    /** What the answers do is what comes of supposing each of them. */
    @Test
    void effects_areThoseOfEveryAnswer() {
        Random random = new Random(SEED + 1);
        int[] seen = new int[3];
        for (int round = 0; round < 40; round++) {
            long seed = random.nextLong();
            RandomCases cases = new RandomCases(seed);
            List<Rule> rules = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                rules.add(cases.rule());
            }
            CompiledRules together = EVALUATOR.compileAll(rules, SmallWorld.TODAY);
            for (int i = 0; i < 5; i++) {
                EncodedFacts facts = together.encode(cases.person().less());
                long[] open = new long[(together.conjuncts() + 63) / 64];
                together.evaluate(facts, open.clone(), open);
                for (FactReference fact : together.facts()) {
                    List<String> found = new ArrayList<>();
                    together.effects(fact, facts, open, (conjunct, answers, ruledOut, settled) -> {
                        found.add(conjunct + " of " + answers + ": " + ruledOut + ", " + settled);
                        seen[ruledOut + settled == answers ? 0 : ruledOut + settled > 0 ? 1 : 2]++;
                    });
                    List<String> expected = new ArrayList<>();
                    together.units(fact).forEach(unit -> addSupposed(unit, together, facts, open, expected));
                    found.removeIf(effect -> effect.endsWith(": 0, 0"));
                    assertThat(found)
                            .as("seed %d, person %d, %s", seed, i, fact)
                            .containsExactlyElementsOf(expected);
                }
            }
        }
        assertThat(seen).as("settled always, at times, never").doesNotContain(0);
    }

    /** The effects on all conjuncts to which something happens. */
    private static void addSupposed(
            Solver.Unit unit, CompiledRules rules, EncodedFacts facts, long[] open, List<String> effects) {
        int[] ruledOut = new int[rules.conjuncts()];
        int[] settled = new int[rules.conjuncts()];
        long[] before = unit.field().of(facts.words());
        List<long[]> answers = unit.field().answers(unit.unit(), before);
        for (long[] answer : answers) {
            long[] words = facts.words().clone();
            Solver.restrict(words, unit.field(), answer);
            long[] then = new long[open.length];
            long[] out = new long[open.length];
            rules.evaluate(new EncodedFacts(rules, words), out, then);
            for (int i = 0; i < ruledOut.length; i++) {
                boolean isOut = (out[i >>> 6] & 1L << i) != 0;
                ruledOut[i] += isOut ? 1 : 0;
                settled[i] += isOut || (then[i >>> 6] & 1L << i) != 0 ? 0 : 1;
            }
        }
        for (int i = 0; i < ruledOut.length && answers.size() > 1; i++) {
            if ((open[i >>> 6] & 1L << i) != 0 && ruledOut[i] + settled[i] > 0) {
                effects.add(i + " of " + answers.size() + ": " + ruledOut[i] + ", " + settled[i]);
            }
        }
    }

    private static Outcome kleene(int[] conjuncts, long[] ruledOut, long[] open) {
        boolean undetermined = false;
        for (int conjunct : conjuncts) {
            if ((ruledOut[conjunct >>> 6] & 1L << conjunct) != 0) {
                return Outcome.NOT_ELIGIBLE;
            }
            undetermined |= (open[conjunct >>> 6] & 1L << conjunct) != 0;
        }
        return undetermined ? Outcome.UNDETERMINED : Outcome.ELIGIBLE;
    }

    @Test
    void compileAll_rulesWrittenDifferently_areOneRow() {
        Rule adult = Rules.age().atLeast(18);
        Rule refugee = Rules.status(LegalStatuses.RECOGNISED_REFUGEE);
        CompiledRules rules = Evaluator.of(Vocabulary.greece())
                .compileAll(
                        List.of(
                                Rules.allOf(adult, refugee),
                                Rules.allOf(refugee, Rules.allOf(adult.withId("adult"))),
                                Rules.not(Rules.anyOf(
                                        Rules.not(refugee), Rules.age().under(18))),
                                adult),
                        SmallWorld.TODAY);
        assertThat(rules.rows()).isEqualTo(2);
        assertThat(rules.conjuncts()).isEqualTo(2);
        assertThat(rules.rowOf(0)).isEqualTo(rules.rowOf(1)).isEqualTo(rules.rowOf(2));
        assertThat(rules.facts())
                .containsExactly(FactReference.of(Facts.BIRTH_DATE), FactReference.of(Facts.LEGAL_STATUS));
    }

    @Test
    void evaluate_factsOfOtherRules_areRefused() {
        CompiledRules one = EVALUATOR.compileAll(List.of(new Everyone()), SmallWorld.TODAY);
        EncodedFacts facts =
                EVALUATOR.compileAll(List.of(new Everyone()), SmallWorld.TODAY).encode(Person.UNKNOWN);
        assertThatThrownBy(() -> one.outcome(0, facts))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.code()).isEqualTo(RuleException.Code.ENCODING_FOREIGN));
    }
}
