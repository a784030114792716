package org.entaxi.examples.benchmarks;

import org.entaxi.examples.benchmarks.peer.CelEngine;
import org.entaxi.examples.benchmarks.peer.Engine;
import org.entaxi.examples.benchmarks.peer.Engines;
import org.entaxi.examples.benchmarks.peer.FeelEngine;
import org.entaxi.examples.benchmarks.peer.FormulaOf;
import org.entaxi.examples.benchmarks.peer.JavaEngine;
import org.entaxi.examples.benchmarks.peer.JsonLogicEngine;
import org.entaxi.examples.benchmarks.peer.NessieCelEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One person and many rules, one after the other, by the peers. */
@State(Scope.Benchmark)
public class PeerLoopBenchmark {

    /** How many. */
    @Param({"1000", "10000", "100000"})
    public int rules = 1_000;

    /** Which engine. */
    @Param({JavaEngine.NAME, NessieCelEngine.NAME, CelEngine.NAME, FeelEngine.NAME, JsonLogicEngine.NAME})
    public String engine = JavaEngine.NAME;

    private Engine.Prepared[] prepared = {};
    private Object facts = "";

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        Engine asked = Engines.of(engine);
        prepared = LoopBenchmark.different(rules).stream()
                .map(rule -> asked.prepare(FormulaOf.of(rule)))
                .toArray(Engine.Prepared[]::new);
        facts = asked.facts(Cases.facts(Cases.EVERYTHING));
    }

    /**
     * One after the other.
     *
     * @param result takes the answers
     * @throws Exception if the engine does
     */
    @Benchmark
    @Row(table = LoopBenchmark.TABLE, who = "{engine}", side = Row.Side.PEER)
    public void all(Blackhole result) throws Exception {
        for (int i = 0, j = 0; i < rules; i++) {
            result.consume(prepared[j].answer(facts));
            j = j + 1 == prepared.length ? 0 : j + 1;
        }
    }
}
