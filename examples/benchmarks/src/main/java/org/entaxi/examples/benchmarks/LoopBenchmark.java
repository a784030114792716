package org.entaxi.examples.benchmarks;

import java.util.List;
import org.entaxi.eligibility.CompiledRule;
import org.entaxi.eligibility.EncodedFacts;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Rule;
import org.entaxi.examples.generator.CatalogueGenerator;
import org.entaxi.examples.generator.CatalogueSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One person and many rules, one after the other, by us: what a host does that has no index. */
@State(Scope.Benchmark)
public class LoopBenchmark {

    static final String TABLE = "One person × {rules} rules (at most 2 000 different), one by one";

    /** How many different rules a loop goes round at most. */
    static final int DIFFERENT = 2_000;

    /** How many. */
    @Param({"1000", "10000", "100000"})
    public int rules = 1_000;

    private CompiledRule[] compiled = {};
    private EncodedFacts[] facts = {};

    /**
     * The rules of a loop, without repetition.
     *
     * @param rules how many the loop has
     * @return the different ones
     */
    public static List<Rule> different(int rules) {
        int distinct = Math.min(rules, DIFFERENT);
        return CatalogueGenerator.of(Cases.VOCABULARY, new CatalogueSettings(distinct, distinct, 1, true))
                .rules();
    }

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        Evaluator evaluator = Evaluator.of(Cases.VOCABULARY);
        compiled = different(rules).stream()
                .map(rule -> evaluator.compile(rule, Cases.TODAY))
                .toArray(CompiledRule[]::new);
        facts = new EncodedFacts[compiled.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = compiled[i].encode(Cases.person(Cases.EVERYTHING));
        }
    }

    /**
     * With facts in cells.
     *
     * @param result takes the answers
     */
    @Benchmark
    @Row(table = TABLE, who = "Entaxi, facts encoded, no index", side = Row.Side.OURS)
    public void encoded(Blackhole result) {
        for (int i = 0, j = 0; i < rules; i++) {
            result.consume(compiled[j].evaluate(facts[j]));
            j = j + 1 == compiled.length ? 0 : j + 1;
        }
    }
}
