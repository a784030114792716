package org.entaxi.examples.benchmarks;

import org.entaxi.examples.benchmarks.peer.EasyRulesEngine;
import org.entaxi.examples.benchmarks.peer.Engine;
import org.entaxi.examples.benchmarks.peer.FormulaOf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rule of five parts where everything has to be known: written by hand, and in an engine that fails without a fact. */
@State(Scope.Benchmark)
public class HandWrittenBenchmark {

    private static final String TABLE = "One rule: five; known: " + Cases.EVERYTHING;

    private enum Status {
        REFUGEE,
        SUBSIDIARY,
        TEMPORARY,
        OTHER
    }

    private Status status = Status.REFUGEE;
    private boolean permit = true;
    private boolean card = false;
    private int age = 34;
    private boolean inReception = false;
    private String area = "larissa";

    private final Engine.Prepared easyRules = new EasyRulesEngine().prepare(FormulaOf.of(Cases.rule("five")));
    private final Object easyFacts = new EasyRulesEngine().facts(Cases.facts(Cases.EVERYTHING));

    /**
     * Fields compared in Java.
     *
     * @return whether the rule holds
     */
    @Benchmark
    @Row(table = TABLE, who = "hand-written Java, no unknowns", side = Row.Side.FLOOR)
    public boolean java() {
        return (status == Status.REFUGEE || status == Status.SUBSIDIARY || status == Status.TEMPORARY)
                && (permit || card)
                && age >= 18
                && age <= 64
                && !inReception
                && area.equals("larissa");
    }

    /**
     * Easy Rules.
     *
     * @return whether the rule holds
     * @throws Exception if it fails
     */
    @Benchmark
    @Row(table = TABLE, who = EasyRulesEngine.NAME, side = Row.Side.PEER)
    public Object easyRules() throws Exception {
        return easyRules.answer(easyFacts);
    }
}
