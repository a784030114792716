package org.entaxi.examples.benchmarks;

import java.util.Locale;
import org.entaxi.eligibility.CompiledRule;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Rule;
import org.entaxi.person.Person;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a decision is made of besides its outcome, by us: no peer has it. */
@State(Scope.Benchmark)
public class DecisionBenchmark {

    private static final String TABLE = "Beyond the outcome: {rule}; known: {known}";

    /** Which rule. */
    @Param({"larissa", "five"})
    public String rule = "five";

    /** How much is known. */
    @Param({Cases.EVERYTHING, Cases.NOTHING})
    public String known = Cases.EVERYTHING;

    private final Evaluator evaluator = Evaluator.of(Cases.VOCABULARY);
    private Rule plain = Cases.rule(rule);
    private CompiledRule compiled = evaluator.compile(plain, Cases.TODAY);
    private Person person = Cases.person(known);
    private Decision decision = compiled.decide(person);

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        plain = Cases.rule(rule);
        compiled = evaluator.compile(plain, Cases.TODAY);
        person = Cases.person(known);
        decision = compiled.decide(person);
    }

    /**
     * With reasons and what is missing.
     *
     * @return the decision
     */
    @Benchmark
    @Row(table = TABLE, who = "decision: reasons, missing facts", side = Row.Side.OURS)
    public Decision decide() {
        return compiled.decide(person);
    }

    /**
     * The reasons in words.
     *
     * @return the text
     */
    @Benchmark
    @Row(table = TABLE, who = "explanation of a decision, as text", side = Row.Side.OURS)
    public String explain() {
        return decision.explain(Locale.ENGLISH).text();
    }

    /**
     * From the rule as data.
     *
     * @return the compiled rule
     */
    @Benchmark
    @Row(table = TABLE, who = "compilation of the rule", side = Row.Side.OURS)
    public CompiledRule compile() {
        return evaluator.compile(plain, Cases.TODAY);
    }
}
