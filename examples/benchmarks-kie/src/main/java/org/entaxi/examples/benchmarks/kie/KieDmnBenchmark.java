package org.entaxi.examples.benchmarks.kie;

import java.util.Map;
import org.entaxi.examples.benchmarks.Cases;
import org.entaxi.examples.benchmarks.Row;
import org.entaxi.examples.benchmarks.peer.Engine;
import org.entaxi.examples.benchmarks.peer.FormulaOf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** KIE DMN on the same rules and people. */
@State(Scope.Benchmark)
public class KieDmnBenchmark {

    /** Which rule. */
    @Param("five")
    public String rule = "five";

    /** How much is known. */
    @Param({Cases.EVERYTHING, Cases.ALL_BUT_ONE, Cases.NOTHING})
    public String known = Cases.EVERYTHING;

    private final KieDmnEngine engine = new KieDmnEngine();
    private Engine.Prepared prepared = facts -> facts;
    private Map<String, Object> map = Map.of();

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        prepared = engine.prepare(FormulaOf.of(Cases.rule(rule)));
        map = Cases.facts(known);
    }

    /**
     * Answers; a context holds the results too, so each call has a new one.
     *
     * @return the result
     * @throws Exception if KIE does
     */
    @Benchmark
    @Row(table = "One rule: {rule}; known: {known}", who = "KIE DMN, from a map", side = Row.Side.PEER)
    public Object answer() throws Exception {
        return prepared.answer(engine.facts(map));
    }
}
