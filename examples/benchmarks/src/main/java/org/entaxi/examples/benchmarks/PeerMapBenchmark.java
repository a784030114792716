package org.entaxi.examples.benchmarks;

import java.util.Map;
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

/** One rule and one person, by the peers: the rule prepared, the facts still a map. */
@State(Scope.Benchmark)
public class PeerMapBenchmark {

    /** Which rule. */
    @Param("five")
    public String rule = "five";

    /** How much is known. */
    @Param(Cases.EVERYTHING)
    public String known = Cases.EVERYTHING;

    /** Which engine. */
    @Param({JavaEngine.NAME, NessieCelEngine.NAME, CelEngine.NAME, FeelEngine.NAME, JsonLogicEngine.NAME})
    public String engine = JavaEngine.NAME;

    private Engine asked = Engines.of(engine);
    private Engine.Prepared prepared = asked.prepare(FormulaOf.of(Cases.rule(rule)));
    private Map<String, Object> map = Cases.facts(known);

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        asked = Engines.of(engine);
        prepared = asked.prepare(FormulaOf.of(Cases.rule(rule)));
        map = Cases.facts(known);
    }

    /**
     * Puts the map into the engine's form and answers.
     *
     * @return the engine's answer
     * @throws Exception if the engine does
     */
    @Benchmark
    @Row(table = SingleRuleBenchmark.TABLE, who = "{engine}, from a map", side = Row.Side.PEER)
    public Object fromMap() throws Exception {
        return prepared.answer(asked.facts(map));
    }
}
