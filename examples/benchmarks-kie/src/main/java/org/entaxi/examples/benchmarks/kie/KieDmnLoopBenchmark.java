package org.entaxi.examples.benchmarks.kie;

import java.util.Map;
import org.entaxi.examples.benchmarks.Cases;
import org.entaxi.examples.benchmarks.LoopBenchmark;
import org.entaxi.examples.benchmarks.Row;
import org.entaxi.examples.benchmarks.peer.Engine;
import org.entaxi.examples.benchmarks.peer.FormulaOf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** KIE DMN on many rules: the decisions of one model, evaluated together. */
@State(Scope.Benchmark)
public class KieDmnLoopBenchmark {

    /** How many; a model of many thousand decisions takes minutes to compile. */
    @Param("1000")
    public int rules = 1_000;

    private final KieDmnEngine engine = new KieDmnEngine();
    private final Map<String, Object> map = Cases.facts(Cases.EVERYTHING);
    private Engine.Prepared prepared = facts -> facts;

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        prepared = engine.prepare(
                LoopBenchmark.different(rules).stream().map(FormulaOf::of).toList());
    }

    /**
     * All of them.
     *
     * @return the results
     * @throws Exception if KIE does
     */
    @Benchmark
    @Row(
            table = "One person × {rules} rules (at most 2 000 different), one by one",
            who = "KIE DMN",
            side = Row.Side.PEER)
    public Object all() throws Exception {
        return prepared.answer(engine.facts(map));
    }
}
