package org.entaxi.examples.benchmarks;

import java.time.LocalDate;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.eligibility.CompiledRule;
import org.entaxi.eligibility.EncodedFacts;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rules;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One rule, one person. */
@State(Scope.Benchmark)
public class SingleRuleBenchmark {

    private final Vocabulary vocabulary = Vocabulary.greece();
    private final CompiledRule rule = Evaluator.of(vocabulary)
            .compile(
                    Rules.allOf(
                            Rules.status(LegalStatuses.RECOGNISED_REFUGEE),
                            Rules.age().atLeast(18)),
                    LocalDate.of(2026, 11, 23));
    private final Person person = Person.builder(vocabulary)
            .birthDate(PartialDate.of(1992))
            .onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
            .build();
    private final EncodedFacts facts = rule.encode(person);

    /**
     * Of facts in cells.
     *
     * @return the truth
     */
    @Benchmark
    @Row(table = "One rule", who = "Entaxi, facts encoded", side = Row.Side.OURS)
    public Truth encoded() {
        return rule.evaluate(facts);
    }

    /**
     * Of a person.
     *
     * @return the outcome
     */
    @Benchmark
    @Row(table = "One rule", who = "Entaxi, from a Person", side = Row.Side.OURS)
    public Outcome person() {
        return rule.outcome(person);
    }
}
