package org.entaxi.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What answers about a fact do to conjuncts: after how many of them each is settled.
 *
 * <p>Thread-safe. The answers about a field are made when they are first asked for.
 */
final class AnswerEffects {

    private static final int[] NONE = {};
    private static final long[] NO_FACTS = {};

    private final NodeTable nodes;
    /** For each field by its index the conjuncts in which it occurs, in ascending order. */
    private final int[][] conjunctsAbout;

    private final AtomicReferenceArray<Answers[]> answersOf;

    /** Of the nodes of a table that is closed, and the fields in the order of their indexes. */
    AnswerEffects(NodeTable nodes, List<Field> fields) {
        this.nodes = nodes;
        this.conjunctsAbout = new int[fields.size()][];
        this.answersOf = new AtomicReferenceArray<>(fields.size());
        Gathered[] atOffset = new Gathered
                [fields.stream()
                        .mapToInt(field -> field.offset() + field.words())
                        .max()
                        .orElse(0)];
        for (Field field : fields) {
            atOffset[field.offset()] = new Gathered();
        }
        for (int conjunct = 0; conjunct < nodes.conjuncts(); conjunct++) {
            gather(nodes.nodeOf(conjunct), conjunct, atOffset);
        }
        for (Field field : fields) {
            conjunctsAbout[field.index()] = atOffset[field.offset()].toArray();
        }
    }

    private void gather(int node, int conjunct, Gathered[] atOffset) {
        if (nodes.isLeaf(node)) {
            atOffset[nodes.offset(node)].add(conjunct);
        }
        for (int part : nodes.parts(node)) {
            gather(part, conjunct, atOffset);
        }
    }

    /** Conjuncts in ascending order, each once. */
    private static final class Gathered {

        private int[] conjuncts = NONE;
        private int size;

        void add(int conjunct) {
            if (size > 0 && conjuncts[size - 1] == conjunct) {
                return;
            }
            if (size == conjuncts.length) {
                conjuncts = Arrays.copyOf(conjuncts, 2 * size + 2);
            }
            conjuncts[size++] = conjunct;
        }

        int[] toArray() {
            return Arrays.copyOf(conjuncts, size);
        }
    }

    /** What the answers about one unit of a field do to those conjuncts about it that are looked at. */
    void of(Field field, int unit, long[] facts, long[] looked, CompiledRules.Effect effect) {
        int[] about = conjunctsAbout[field.index()];
        int[] open = NONE;
        int size = 0;
        for (int conjunct : about) {
            if ((looked[conjunct >>> 6] & 1L << conjunct) != 0) {
                open = size == 0 ? new int[about.length] : open;
                open[size++] = conjunct;
            }
        }
        if (size == 0) {
            return;
        }
        Answers answers = answers(field, unit);
        int count = answers.count(facts);
        long[] supposed = NO_FACTS;
        for (int i = 0; i < size && count > 1; i++) {
            int node = nodes.nodeOf(open[i]);
            int leaf = onlyLeaf(node, field);
            if (leaf >= 0) {
                int settled = answers.countWithin(facts, nodes.mask(leaf));
                boolean elsewhere = isOpenBeside(node, leaf, facts);
                int ruledOut = elsewhere ? 0 : count - answers.countTouching(facts, nodes.mask(leaf));
                effect.accept(open[i], count, ruledOut, settled);
            } else {
                supposed = supposed.length == 0 ? facts.clone() : supposed;
                suppose(open[i], answers, facts, supposed, effect);
            }
        }
    }

    /**
     * The one place of a field in a conjunct that is open, where an answer settles the conjunct exactly as it does that place, or
     * leaves it to others beside it; -1 when it is not so simple.
     */
    private int onlyLeaf(int node, Field field) {
        if (nodes.isLeaf(node)) {
            return node;
        }
        int found = -1;
        for (int part : nodes.isAlternative(node) ? nodes.parts(node) : NONE) {
            if (!nodes.isLeaf(part)) {
                return -1;
            }
            if (nodes.offset(part) == field.offset()) {
                if (found >= 0) {
                    return -1;
                }
                found = part;
            }
        }
        return found;
    }

    private boolean isOpenBeside(int node, int leaf, long[] facts) {
        for (int part : nodes.parts(node)) {
            if (part != leaf && nodes.value(part, facts) != Program.FALSE) {
                return true;
            }
        }
        return false;
    }

    /** Tries every answer, for a conjunct in which a field is not simply one alternative among others. */
    private void suppose(int conjunct, Answers answers, long[] facts, long[] supposed, CompiledRules.Effect effect) {
        int count = 0;
        int ruledOut = 0;
        int settled = 0;
        for (long[] answer : answers.all()) {
            if (answers.suppose(facts, answer, supposed)) {
                count++;
                int value = nodes.value(nodes.nodeOf(conjunct), supposed);
                ruledOut += value == Program.FALSE ? 1 : 0;
                settled += value == Program.TRUE ? 1 : 0;
            }
        }
        answers.forget(facts, supposed);
        effect.accept(conjunct, count, ruledOut, settled);
    }

    private Answers answers(Field field, int unit) {
        Answers[] known = answersOf.get(field.index());
        if (known == null) {
            known = new Answers[field.units().size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = Answers.of(field, i);
            }
            answersOf.set(field.index(), known);
        }
        return known[unit];
    }
}
