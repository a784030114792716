package org.entaxi.examples.benchmarks;

import org.entaxi.basics.Truth;
import org.entaxi.eligibility.CompiledRule;
import org.entaxi.eligibility.EncodedFacts;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.person.Person;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One rule and one person, by us. */
@State(Scope.Benchmark)
public class SingleRuleBenchmark {

    static final String TABLE = "One rule: {rule}; known: {known}";

    /** Which rule. */
    @Param({"larissa", "five"})
    public String rule = "five";

    /** How much is known. */
    @Param({Cases.EVERYTHING, Cases.ALL_BUT_ONE, Cases.NOTHING})
    public String known = Cases.EVERYTHING;

    private final Evaluator evaluator = Evaluator.of(Cases.VOCABULARY);
    private CompiledRule compiled = evaluator.compile(Cases.rule(rule), Cases.TODAY);
    private Person person = Cases.person(known);
    private EncodedFacts facts = compiled.encode(person);

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        compiled = evaluator.compile(Cases.rule(rule), Cases.TODAY);
        person = Cases.person(known);
        facts = compiled.encode(person);
    }

    /**
     * The hot path.
     *
     * @return the truth
     */
    @Benchmark
    @Row(table = TABLE, who = "Entaxi, facts encoded", side = Row.Side.OURS)
    public Truth encoded() {
        return compiled.evaluate(facts);
    }

    /**
     * Encodes and evaluates.
     *
     * @return the exact outcome
     */
    @Benchmark
    @Row(table = TABLE, who = "Entaxi, from a Person", side = Row.Side.OURS)
    public Outcome person() {
        return compiled.outcome(person);
    }
}
