package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The contract of the evaluator, against every completion of the facts of random people under random rules. */
class ContractTest {

    /** Another seed makes other cases; a failure names the one it was found with. */
    private static final long SEED = Long.getLong("entaxi.seed", 20261123L);

    private static final int RULES = Integer.getInteger("entaxi.rules", 20_000);

    private static final Evaluator EVALUATOR = Evaluator.of(SmallWorld.VOCABULARY);

    private static final Set<String> EVERY_FACT = Set.of(
            Facts.DOCUMENTS,
            Facts.BIRTH_DATE,
            Facts.RESIDENCE,
            Facts.NATIONALITY,
            Facts.LANGUAGE,
            Facts.HOUSEHOLD,
            SmallWorld.INCOME,
            SmallWorld.CARE,
            SmallWorld.TRADE);

    private static final Evaluator OTHER = Evaluator.of(SmallWorld.VOCABULARY);

    /** G1 sound, G2 exact, G5 relevant, and the causes. */
    @Test
    void decide_agreesWithEveryCompletion() {
        Random random = new Random(SEED);
        int settled = 0;
        int byCases = 0;
        int approximate = 0;
        for (int i = 0; i < RULES; i++) {
            long seed = random.nextLong();
            RandomCases cases = new RandomCases(seed);
            Rule rule = cases.rule();
            Person person = cases.person().less();
            CompiledRule compiled = EVALUATOR.compile(rule, SmallWorld.TODAY);
            Decision decision = compiled.decide(person);
            Oracle oracle = new Oracle(rule, person);
            if (decision.exactness() == Exactness.KLEENE) {
                approximate++;
                continue;
            }
            in(seed, rule, person, () -> {
                assertThat(decision.conflicts()).isEmpty();
                assertThat(decision.outcome()).isEqualTo(oracle.outcome());
                assertThat(compiled.outcome(person)).isEqualTo(oracle.outcome());
                assertThat(decision.causes()).isEqualTo(oracle.causes());
                if (oracle.relevant().isEmpty() && oracle.causes().contains(Cause.MISSING_FACTS)) {
                    // One document meets several conditions, or proves a status, so that several facts change only
                    // together.
                    assertThat(facts(decision))
                            .isNotEmpty()
                            .extracting(FactReference::fact)
                            .isSubsetOf(Facts.LEGAL_STATUS, Facts.DOCUMENTS);
                } else {
                    assertThat(facts(decision)).isEqualTo(oracle.relevant());
                }
            });
            boolean open = decision.outcome() == Outcome.UNDETERMINED;
            settled += open ? 0 : 1;
            byCases += !open && !compiled.evaluate(compiled.encode(person)).isKnown() ? 1 : 0;
        }
        assertThat(settled).as("enough settled cases to mean something").isBetween(RULES / 5, RULES * 4 / 5);
        assertThat(approximate)
                .as("undetermined, and said not to be shown to be so")
                .isLessThan(RULES / 200);
        assertThat(byCases).as("cases that Kleene logic alone leaves open").isGreaterThan(RULES / 200);
    }

    /** G3: learning more never turns a determined outcome into another, and never brings up a new question. */
    @Test
    void decide_isMonotone() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < RULES; i++) {
            long seed = random.nextLong();
            RandomCases cases = new RandomCases(seed);
            Rule rule = cases.rule();
            RandomCases.Known known = cases.person();
            CompiledRule compiled = EVALUATOR.compile(rule, SmallWorld.TODAY);
            Decision less = compiled.decide(known.less());
            Decision more = compiled.decide(known.more());
            in(seed, rule, known.less(), () -> {
                if (less.outcome() != Outcome.UNDETERMINED) {
                    assertThat(more.outcome()).as(Shown.person(known.more())).isEqualTo(less.outcome());
                }
                assertThat(facts(less)).as(Shown.person(known.more())).containsAll(facts(more));
            });
        }
    }

    /** G4: the order of operands and of documents does not matter, and nothing is remembered that changes an answer. */
    @Test
    void decide_doesNotDependOnTheOrderOfOperands() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < RULES / 4; i++) {
            long seed = random.nextLong();
            RandomCases cases = new RandomCases(seed);
            Rule rule = cases.rule();
            Person person = cases.person().less();
            Decision decision = EVALUATOR.decide(rule, person, SmallWorld.TODAY);
            Rule shuffled = shuffled(rule, new Random(seed));
            Decision other = OTHER.decide(shuffled, turned(person), SmallWorld.TODAY);
            in(seed, rule, person, () -> {
                assertThat(other.outcome()).isEqualTo(decision.outcome());
                assertThat(other.causes()).isEqualTo(decision.causes());
                if (decision.exactness() == Exactness.EXACT) {
                    assertThat(other.missing()).isEqualTo(decision.missing());
                }
            });
        }
    }

    /** G6: the sufficient facts force the outcome, and no part of them can be left out. */
    @Test
    void reasons_areSufficientAndMinimal() {
        Random random = new Random(SEED + 3);
        for (int i = 0; i < RULES / 4; i++) {
            long seed = random.nextLong();
            RandomCases cases = new RandomCases(seed);
            Rule rule = cases.rule();
            Person person = cases.person().more();
            CompiledRule compiled = EVALUATOR.compile(rule, SmallWorld.TODAY);
            Outcome outcome = compiled.outcome(person);
            if (outcome == Outcome.UNDETERMINED) {
                continue;
            }
            ConflictLog log = ConflictLog.recording();
            long[] facts = compiled.encode(person, log);
            Set<FactItem> items = Sufficiency.of(
                            compiled, person, facts, outcome, !log.conflicts().isEmpty())
                    .items();
            in(seed, rule, person, () -> {
                assertThat(compiled.outcome(FactItem.only(person, items))).isEqualTo(outcome);
                for (FactItem item : items) {
                    Set<FactItem> fewer = new LinkedHashSet<>(items);
                    fewer.remove(item);
                    assertThat(compiled.outcome(FactItem.only(person, fewer))).isNotEqualTo(outcome);
                }
                Decision decision = compiled.decide(person);
                assertThat(compiled.outcome(FactItem.only(person, named(compiled, decision, person))))
                        .as("what is known of the facts that the decision names")
                        .isEqualTo(outcome);
                for (Reason blocker : decision.blockers()) {
                    assertThat(EVALUATOR
                                    .decide(blocker.rule(), person, SmallWorld.TODAY)
                                    .outcome())
                            .isEqualTo(Outcome.NOT_ELIGIBLE);
                }
                assertThat(decision.reasons().isEmpty())
                        .as("no reason only where the rule holds or fails for everybody")
                        .isEqualTo(decision.reasons().isEmpty() && items.isEmpty());
            });
        }
    }

    /**
     * Contradictory statements: whatever holds if the one is true and holds if the other is true still holds, nothing else does,
     * and the conflict is told.
     */
    @Test
    void contradictions_leaveWhatHoldsOfBothAndAreTold() {
        Random random = new Random(SEED + 5);
        int settled = 0;
        for (int i = 0; i < RULES / 4; i++) {
            long seed = random.nextLong();
            RandomCases cases = new RandomCases(seed);
            Rule rule = cases.rule();
            RandomCases.Contradiction both = cases.contradiction();
            CompiledRule compiled = EVALUATOR.compile(rule, SmallWorld.TODAY);
            Decision decision = compiled.decide(both.both());
            Outcome one = compiled.outcome(both.one());
            Outcome other = compiled.outcome(both.other());
            settled += decision.outcome() == Outcome.UNDETERMINED ? 0 : 1;
            in(seed, rule, both.both(), () -> {
                assertThat(decision.outcome()).isEqualTo(one == other ? one : Outcome.UNDETERMINED);
                boolean asked = compiled.fields().stream()
                        .flatMap(field -> field.units().stream())
                        .anyMatch(unit -> unit.fact().equals(both.fact()));
                if (asked && one != other && one != Outcome.UNDETERMINED && other != Outcome.UNDETERMINED) {
                    assertThat(decision.conflicts())
                            .extracting(conflict -> conflict.fact().fact())
                            .contains(both.fact());
                }
            });
        }
        assertThat(settled).isGreaterThan(RULES / 40);
    }

    /** The cheapest settling facts are among those missing, and there are some where facts alone are wanting. */
    @Test
    void cheapestSettling_isAmongTheMissing() {
        Random random = new Random(SEED + 4);
        for (int i = 0; i < RULES / 10; i++) {
            long seed = random.nextLong();
            RandomCases cases = new RandomCases(seed);
            Rule rule = cases.rule();
            Person person = cases.person().less();
            Decision decision = EVALUATOR.decide(rule, person, SmallWorld.TODAY);
            in(seed, rule, person, () -> {
                assertThat(facts(decision))
                        .containsAll(decision.cheapestSettling().stream()
                                .map(ContractTest::ofTheHousehold)
                                .toList());
                if (decision.causes().equals(Set.of(Cause.MISSING_FACTS))) {
                    assertThat(decision.cheapestSettling()).isNotEmpty();
                } else if (!decision.causes().contains(Cause.MISSING_FACTS)) {
                    assertThat(decision.cheapestSettling()).isEmpty();
                }
            });
        }
    }

    /** All that is known of the facts by which a decision says it is forced. */
    private static Set<FactItem> named(CompiledRule compiled, Decision decision, Person person) {
        Set<FactReference> asked = new TreeSet<>();
        compiled.fields().forEach(field -> asked.addAll(field.units()));
        Set<String> facts = new LinkedHashSet<>();
        asked.forEach(reference -> facts.add(reference.fact()));
        Set<FactItem> named = new LinkedHashSet<>(FactItem.of(person, facts));
        named.removeIf(item -> !decision.sufficientFacts().contains(item.reference(person, asked)));
        return named;
    }

    private static Set<FactReference> facts(Decision decision) {
        Set<FactReference> facts = new TreeSet<>();
        decision.missing().forEach(missing -> facts.add(ofTheHousehold(missing.fact())));
        return facts;
    }

    /** What is missing of members is told of each; the oracle knows the household as a whole. */
    private static FactReference ofTheHousehold(FactReference fact) {
        return fact.member() < 0 ? fact : FactReference.of(Facts.HOUSEHOLD);
    }

    private static Rule shuffled(Rule rule, Random random) {
        if (rule instanceof Condition) {
            return rule;
        }
        List<Rule> parts = new ArrayList<>();
        rule.parts().forEach(part -> parts.add(shuffled(part, random)));
        Collections.shuffle(parts, random);
        if (rule instanceof AllOf) {
            return new AllOf(parts);
        }
        if (rule instanceof AnyOf) {
            return new AnyOf(parts);
        }
        if (rule instanceof AtLeast atLeast) {
            return new AtLeast(atLeast.n(), parts);
        }
        return rule instanceof Not ? new Not(parts.get(0)) : rule;
    }

    /** The same person with the documents named in the opposite order. */
    private static Person turned(Person person) {
        Set<FactItem> others = new LinkedHashSet<>(FactItem.of(person, EVERY_FACT));
        others.removeIf(item -> item.fact().equals(Facts.DOCUMENTS) && item.index() >= 0);
        PersonBuilder builder = FactItem.only(person, others).toBuilder();
        for (int i = person.documents().size() - 1; i >= 0; i--) {
            builder.document(person.documents().get(i));
        }
        builder.documentsComplete(person.documentsComplete());
        return builder.build();
    }

    private static void in(long seed, Rule rule, Person person, Executable assertions) {
        try {
            assertions.execute();
        } catch (Throwable e) {
            throw new AssertionError(
                    "Case with seed " + seed + "\n" + Shown.rule(rule) + "\n" + Shown.person(person) + "\n"
                            + e.getMessage(),
                    e);
        }
    }

    /** What a rule comes to in every completion. */
    private static final class Oracle {

        /** The outcome for each completion, which is the leaves that hold in it, as bits; the provider's are left open. */
        private final Map<Long, Outcome> outcomes = new HashMap<>();

        private final List<Rule> leaves;

        Oracle(Rule rule, Person person) {
            leaves = Completions.leaves(rule);
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < leaves.size(); i++) {
                if (leaves.get(i) instanceof Unencoded) {
                    places.add(i);
                }
            }
            for (long completion : Completions.of(person, rule)) {
                Set<Boolean> values = new LinkedHashSet<>();
                for (int judgement = 0; judgement < 1 << places.size(); judgement++) {
                    long bits = completion;
                    for (int i = 0; i < places.size(); i++) {
                        bits |= (judgement & 1 << i) != 0 ? 1L << places.get(i) : 0;
                    }
                    values.add(holds(rule, bits, new int[1]));
                }
                outcomes.put(
                        completion,
                        values.size() > 1
                                ? Outcome.UNDETERMINED
                                : values.contains(true) ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE);
            }
            assertThat(outcomes)
                    .as("a person from a definite world has a completion")
                    .isNotEmpty();
        }

        /** Plain two-valued logic; every leaf is visited once, in order. */
        private static boolean holds(Rule rule, long bits, int[] next) {
            if (rule instanceof Condition || rule.parts().isEmpty()) {
                int leaf = next[0]++;
                return rule instanceof Everyone || (bits & 1L << leaf) != 0;
            }
            int count = 0;
            for (Rule part : rule.parts()) {
                count += holds(part, bits, next) ? 1 : 0;
            }
            if (rule instanceof Not) {
                return count == 0;
            }
            if (rule instanceof AtLeast atLeast) {
                return count >= atLeast.n();
            }
            return rule instanceof AllOf ? count == rule.parts().size() : count > 0;
        }

        Outcome outcome() {
            Set<Outcome> all = new LinkedHashSet<>(outcomes.values());
            return all.size() == 1 ? all.iterator().next() : Outcome.UNDETERMINED;
        }

        Set<Cause> causes() {
            Set<Cause> causes = new TreeSet<>();
            if (new LinkedHashSet<>(outcomes.values()).size() > 1) {
                causes.add(Cause.MISSING_FACTS);
            }
            if (outcomes.containsValue(Outcome.UNDETERMINED)) {
                causes.add(Cause.PROVIDER_DECIDES);
            }
            return causes;
        }

        /** The facts in which alone two completions with different outcomes differ. */
        Set<FactReference> relevant() {
            Map<FactReference, Long> byFact = new HashMap<>();
            for (int i = 0; i < leaves.size(); i++) {
                if (leaves.get(i) instanceof Condition condition && !(condition instanceof Unencoded)) {
                    byFact.merge(fact(condition), 1L << i, (one, other) -> one | other);
                }
            }
            Set<FactReference> relevant = new TreeSet<>();
            byFact.forEach((fact, bits) -> {
                Map<Long, Outcome> byRest = new HashMap<>();
                outcomes.forEach((completion, outcome) -> {
                    Outcome before = byRest.putIfAbsent(completion & ~bits, outcome);
                    if (before != null && before != outcome) {
                        relevant.add(fact);
                    }
                });
            });
            return relevant;
        }

        private static FactReference fact(Condition condition) {
            if (condition instanceof StatusCondition) {
                return FactReference.of(Facts.LEGAL_STATUS);
            }
            if (condition instanceof DocumentCondition document) {
                return FactReference.document(document.type());
            }
            if (condition instanceof NumberCondition number) {
                return FactReference.of(number.fact());
            }
            if (condition instanceof FlagCondition flag) {
                return FactReference.of(flag.fact());
            }
            if (condition instanceof CodeCondition code) {
                return FactReference.of(code.fact());
            }
            if (condition instanceof ResidenceCondition) {
                return FactReference.of(Facts.RESIDENCE);
            }
            if (condition instanceof LanguageCondition || condition instanceof MemberCondition) {
                return FactReference.of(condition instanceof LanguageCondition ? Facts.LANGUAGE : Facts.HOUSEHOLD);
            }
            return FactReference.of(condition instanceof NationalityCondition ? Facts.NATIONALITY : Facts.BIRTH_DATE);
        }
    }
}
