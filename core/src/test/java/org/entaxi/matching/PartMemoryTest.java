package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.entaxi.eligibility.CompiledRules;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.RandomCases;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.SmallWorld;
import org.entaxi.person.Person;
import org.junit.jupiter.api.Test;

/** What is remembered of rows is what would be worked out anew, and never takes more than it may. */
class PartMemoryTest {

    private static final int BYTES = 4_096;

    private static PartRows rows(int words) {
        return new PartRows(0, Postings.NO_BITS, Postings.NO_BITS, new long[words], Postings.NO_BITS);
    }

    @Test
    void get_isBounded_andKeepsWhatIsUsed() {
        PartMemory memory = new PartMemory(BYTES);
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 1_000; i++) {
            memory.get(new PartMemory.Key(0, "seldom " + i), () -> rows(16));
            memory.get(new PartMemory.Key(0, "often"), () -> {
                made.incrementAndGet();
                return rows(16);
            });
            assertThat(memory.size()).isLessThanOrEqualTo(2 * BYTES);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void get_whatIsTooLarge_isGivenAndNotKept() {
        PartMemory memory = new PartMemory(BYTES);
        PartMemory.Key key = new PartMemory.Key(0, "large");
        assertThat(memory.get(key, () -> rows(BYTES)).ruledOut()).hasSize(BYTES);
        assertThat(memory.size()).isZero();
        assertThat(memory).hasToString("PartMemory[0 bytes]");
        assertThat(key).hasToString("Key[0, …]");
    }

    /** Many people by turns, in a memory so small that what is kept of them drives each other out. */
    @Test
    void standing_ofManyPeopleByTurns_isWhatTheEvaluatorSays() {
        long seed = Long.getLong("entaxi.seed", 20261124L);
        Random random = new Random(seed);
        Evaluator evaluator = Evaluator.of(SmallWorld.VOCABULARY);
        for (int memory : new int[] {1 << 20, 300, 0}) {
            RandomCases cases = new RandomCases(random.nextLong());
            List<Rule> rules = new ArrayList<>();
            int[] firstOfCase = new int[71];
            for (int i = 0; i < 70; i++) {
                rules.add(cases.rule());
                firstOfCase[i + 1] = i + 1;
            }
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                people.add(cases.person().less());
            }
            DayRules day = DayRules.of(evaluator, rules, firstOfCase, SmallWorld.TODAY, new PartMemory(memory));
            int remembered = 0;
            Standing before = Standing.of(day, Person.UNKNOWN);
            for (int turn = 0; turn < 200; turn++) {
                Person person = people.get(random.nextInt(people.size()));
                Standing standing = turn % 3 == 0 ? before.with(person) : Standing.of(day, person);
                before = standing;
                for (int i = 0; i < rules.size(); i++) {
                    Outcome expected =
                            evaluator.compile(rules.get(i), SmallWorld.TODAY).outcome(person);
                    assertThat(standing.outcome(day.rowOf(i)))
                            .as("seed %d, memory %d, turn %d, rule %d", seed, memory, turn, i)
                            .isEqualTo(expected);
                }
                CompiledRules compiled = day.compiled();
                long[] falses = Bits.none(compiled.conjuncts());
                long[] opens = Bits.none(compiled.conjuncts());
                compiled.evaluate(standing.facts(), falses, opens);
                assertThat(standing.openConjuncts()).isEqualTo(opens);
                for (int part = 0; part < compiled.parts(); part++) {
                    remembered += day.remembered(part, standing.facts()) == null ? 0 : 1;
                }
            }
            assertThat(remembered).as("parts that may be remembered").isGreaterThan(200);
        }
    }
}
