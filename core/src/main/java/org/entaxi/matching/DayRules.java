package org.entaxi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.CompiledRules;
import org.entaxi.eligibility.EncodedFacts;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleException;
import org.entaxi.eligibility.Unsettled;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a segment made ready for a day: for each conjunct the rows that it is part of.
 *
 * <p>Thread-safe. What it remembers is a function of its arguments only, and bounded.
 */
final class DayRules {

    /** How much is remembered in each of two generations. */
    private static final int MEMORY = 4 << 20;

    private final CompiledRules compiled;
    private final PartMemory memory;
    private final List<Rule> rules;
    private final int[] rowOfCase;
    private final int[] caseOfRow;
    private final int[] weights;
    private final Weights sums;
    private final PlaceRuns runs;
    /** For each conjunct its rows as bits where they are dense; none where they are in the list. */
    private final long[][] denseRows;
    /** Where the rows of each conjunct begin in the list of all, so that walking many conjuncts stays in few arrays. */
    private final int[] firstRow;

    private final int[] sparseRows;
    /** The conjuncts of all rows one after the other, and where those of each row begin. */
    private final int[] conjuncts;

    private final int[] firstConjunct;
    private final long[] repeating;
    private final Map<Integer, FindingCode> refused;

    private DayRules(
            CompiledRules compiled,
            List<Rule> rules,
            int[] firstOfCase,
            Map<Integer, FindingCode> refused,
            PartMemory memory) {
        this.compiled = compiled;
        this.memory = memory;
        this.rules = rules;
        this.refused = Collections.unmodifiableMap(refused);
        this.rowOfCase = new int[rules.size()];
        this.caseOfRow = new int[compiled.rows()];
        this.weights = new int[compiled.rows()];
        for (int i = rowOfCase.length - 1; i >= 0; i--) {
            rowOfCase[i] = compiled.rowOf(i);
            caseOfRow[rowOfCase[i]] = i;
            weights[rowOfCase[i]] += firstOfCase[i + 1] - firstOfCase[i];
        }
        this.sums = new Weights(weights);
        this.runs = PlaceRuns.of(firstOfCase, rowOfCase);
        this.repeating = Bits.none(compiled.rows());
        this.firstConjunct = new int[compiled.rows() + 1];
        int[] all = new int[compiled.rows() * 4];
        int[] counts = new int[compiled.conjuncts()];
        int size = 0;
        for (int row = 0; row < compiled.rows(); row++) {
            for (int conjunct : compiled.conjunctsOf(row)) {
                if (size == all.length) {
                    all = Arrays.copyOf(all, size + (size >> 1) + 4);
                }
                all[size++] = conjunct;
                counts[conjunct]++;
            }
            firstConjunct[row + 1] = size;
            if (!compiled.isReadOnce(row)) {
                Bits.set(repeating, row);
            }
        }
        this.conjuncts = Arrays.copyOf(all, size);
        this.denseRows = new long[counts.length][];
        this.firstRow = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            boolean dense = Postings.isDense(counts[i], compiled.rows());
            denseRows[i] = dense ? Bits.none(compiled.rows()) : Postings.NO_BITS;
            firstRow[i + 1] = firstRow[i] + (dense ? 0 : counts[i]);
        }
        this.sparseRows = new int[firstRow[counts.length]];
        fillRows();
    }

    private void fillRows() {
        int[] next = firstRow.clone();
        for (int row = 0; row < compiled.rows(); row++) {
            for (int i = firstConjunct[row]; i < firstConjunct[row + 1]; i++) {
                int conjunct = conjuncts[i];
                if (denseRows[conjunct].length > 0) {
                    Bits.set(denseRows[conjunct], row);
                } else {
                    sparseRows[next[conjunct]++] = row;
                }
            }
        }
    }

    /** Compiles the rules of a day; one that has too many parts is left unsettled, like those refused before. */
    static DayRules of(
            Evaluator evaluator,
            List<Rule> rules,
            int[] firstOfCase,
            LocalDate day,
            Map<Integer, FindingCode> refusedBefore) {
        try {
            return new DayRules(
                    evaluator.compileAll(rules, day), rules, firstOfCase, refusedBefore, new PartMemory(MEMORY));
        } catch (RuleException e) {
            List<Rule> kept = new ArrayList<>(rules);
            Map<Integer, FindingCode> refused = new LinkedHashMap<>(refusedBefore);
            for (int i = 0; i < rules.size(); i++) {
                if (!isCompilable(evaluator, rules.get(i), day)) {
                    refused.put(i, FindingCode.RULE_TOO_LARGE);
                    kept.set(i, new Unsettled(Cause.NO_RULE));
                }
            }
            if (refused.size() == refusedBefore.size()) {
                throw e;
            }
            return new DayRules(
                    evaluator.compileAll(kept, day), List.copyOf(kept), firstOfCase, refused, new PartMemory(MEMORY));
        }
    }

    /** The same with a memory of some size, where every rule can be compiled. */
    static DayRules of(Evaluator evaluator, List<Rule> rules, int[] firstOfCase, LocalDate day, PartMemory memory) {
        return new DayRules(evaluator.compileAll(rules, day), rules, firstOfCase, Map.of(), memory);
    }

    private static boolean isCompilable(Evaluator evaluator, Rule rule, LocalDate day) {
        try {
            evaluator.compile(rule, day);
            return true;
        } catch (RuleException e) {
            return false;
        }
    }

    CompiledRules compiled() {
        return compiled;
    }

    LocalDate day() {
        return compiled.asOf();
    }

    /** The rule of a case. */
    Rule rule(int ruleCase) {
        return rules.get(ruleCase);
    }

    /** The row of a case. */
    int rowOf(int ruleCase) {
        return rowOfCase[ruleCase];
    }

    /** The first case of a row. */
    int caseOf(int row) {
        return caseOfRow[row];
    }

    /** How many services each row stands for; not to be written to. */
    int[] weights() {
        return weights;
    }

    /** How many services a set of rows stands for. */
    int weigh(long[] rows) {
        return sums.of(rows);
    }

    /** The places that the rows stand for. */
    PlaceRuns runs() {
        return runs;
    }

    /** How many conjuncts the rows up to one have. */
    int firstConjunct(int row) {
        return firstConjunct[row];
    }

    /** A conjunct by its place among those of all rows. */
    int conjunct(int place) {
        return conjuncts[place];
    }

    int rows() {
        return compiled.rows();
    }

    /** Adds the rows that a conjunct is part of. */
    void addRows(int conjunct, long[] rows) {
        long[] bits = denseRows[conjunct];
        if (bits.length > 0) {
            for (int i = 0; i < bits.length; i++) {
                rows[i] |= bits[i];
            }
            return;
        }
        for (int i = firstRow[conjunct]; i < firstRow[conjunct + 1]; i++) {
            int row = sparseRows[i];
            rows[row >>> 6] |= 1L << row;
        }
    }

    /** Adds the rows that some of the conjuncts of a part are in. */
    void addRows(int part, long[] some, long[] rows) {
        int end = compiled.firstConjunct(part + 1);
        int next = Bits.next(some, compiled.firstConjunct(part));
        while (next >= 0 && next < end) {
            addRows(next, rows);
            next = Bits.next(some, next + 1);
        }
    }

    /** What a part of the conjuncts comes to for somebody of whom many know the same; null for others. */
    @Nullable
    PartRows remembered(int part, EncodedFacts facts) {
        Object pattern = compiled.pattern(part, facts);
        return pattern == null ? null : memory.get(new PartMemory.Key(part, pattern), () -> partRows(part, facts));
    }

    private PartRows partRows(int part, EncodedFacts facts) {
        long[] falses = Bits.none(compiled.conjuncts());
        long[] opens = Bits.none(compiled.conjuncts());
        compiled.evaluate(part, facts, falses, opens);
        long[] ruledOut = Bits.none(rows());
        addRows(part, falses, ruledOut);
        long[] open = Bits.none(rows());
        addRows(part, opens, open);
        int first = compiled.firstConjunct(part) >>> 6;
        int end = (compiled.firstConjunct(part + 1) + 63) >>> 6;
        return new PartRows(
                first,
                unlessEmpty(Arrays.copyOfRange(falses, first, end)),
                unlessEmpty(Arrays.copyOfRange(opens, first, end)),
                unlessEmpty(ruledOut),
                unlessEmpty(open));
    }

    private static long[] unlessEmpty(long[] bits) {
        return Bits.next(bits, 0) < 0 ? Postings.NO_BITS : bits;
    }

    /** The rows that a conjunct is part of. */
    Postings rowsOf(int conjunct) {
        return new Postings(denseRows[conjunct], sparseRows, firstRow[conjunct], firstRow[conjunct + 1]);
    }

    /**
     * Puts together what is known of the conjuncts, one bit for each of up to 64 people, to what is known of the rows.
     */
    void combine(long[] falseConjuncts, long[] openConjuncts, long[] ruledOut, long[] open) {
        for (int row = 0; row < ruledOut.length; row++) {
            long out = 0;
            long undecided = 0;
            for (int i = firstConjunct[row]; i < firstConjunct[row + 1]; i++) {
                out |= falseConjuncts[conjuncts[i]];
                undecided |= openConjuncts[conjuncts[i]];
            }
            ruledOut[row] = out;
            open[row] = undecided & ~out;
        }
    }

    /** The rows in which a field occurs more than once. */
    long[] repeating() {
        return repeating;
    }

    /** The cases whose rule was left out because it has too many parts or is too deep. */
    Map<Integer, FindingCode> refused() {
        return refused;
    }
}
