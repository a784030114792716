package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Many rules made ready for a day together, with everything that they have in common kept once: for those who index rules.
 *
 * <p>Each rule is a conjunction: it holds when all its <em>conjuncts</em> hold. A conjunct is a condition, or any rule made of
 * conditions other than a conjunction. Rules with the same conjuncts are one <em>row</em>, however they were written.
 * Conjuncts are evaluated once for a person, in {@link #evaluate}, by strong Kleene logic; what that leaves open in a row that
 * is not {@linkplain #isReadOnce(int) read once} is settled by {@link #outcome}.
 *
 * <p>The answers are those of {@link CompiledRule#outcome(Person)} for each rule. Immutable and thread-safe.
 */
public final class CompiledRules {

    private final LocalDate asOf;
    private final List<EncodedBlock> blocks;
    private final int words;
    private final NodeTable nodes;
    private final JointRules joint;
    private final AnswerEffects effects;
    private final int[] rowOf;
    private final int[][] conjunctsOf;
    /** For each row the sets of its conjuncts that are tied to each other; none where each is exact by itself. */
    private final int[][] tiedOf;
    /** The conjuncts of each set. */
    private final int[][] conjunctsOfSet;
    /** The sets with a conjunct in which a field occurs more than once. */
    private final BitSet repeating = new BitSet();

    private final Map<FactReference, List<Solver.Unit>> byFact = new TreeMap<>();
    private final Map<String, Set<String>> codes;

    CompiledRules(Evaluator evaluator, List<Rule> rules, LocalDate asOf) {
        this.asOf = asOf;
        SharedFields shared = new SharedFields(evaluator, asOf);
        List<List<SharedFields.Part>> parts = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            List<SharedFields.Part> ofRule = new ArrayList<>();
            for (Rule part : Conjunction.partsOf(StatusCodes.expanded(rule))) {
                ofRule.add(shared.add(part));
            }
            parts.add(ofRule);
        }
        shared.close(parts);
        this.blocks = List.copyOf(shared.blocks());
        int size = OpenField.WORDS;
        List<Field> fields = shared.fields();
        for (Field field : fields) {
            size += field.words();
            for (int unit = 0; unit < field.units().size(); unit++) {
                byFact.computeIfAbsent(field.units().get(unit), key -> new ArrayList<>())
                        .add(new Solver.Unit(field, unit));
            }
        }
        this.words = size;
        this.codes = NamedCodes.of(shared.conditions());
        this.nodes = new NodeTable();
        this.joint = new JointRules(evaluator, asOf);
        this.rowOf = new int[rules.size()];
        Map<NodeTable.Key, Integer> rows = new HashMap<>();
        List<int[]> ofRow = new ArrayList<>();
        List<int[]> tied = new ArrayList<>();
        List<int[]> sets = new ArrayList<>();
        for (int i = 0; i < rowOf.length; i++) {
            RuleParts whole = RuleParts.of(parts.get(i), shared);
            int[] conjuncts = nodes.conjuncts(whole.root());
            Integer row = rows.putIfAbsent(new NodeTable.Key(0, conjuncts), ofRow.size());
            if (row == null) {
                row = ofRow.size();
                ofRow.add(conjuncts);
                tied.add(setsOf(whole, sets));
            }
            rowOf[i] = row;
        }
        int[] numbers = nodes.close(partOfField());
        this.effects = new AnswerEffects(nodes, fields);
        joint.close();
        this.conjunctsOf = renumbered(ofRow, numbers);
        this.tiedOf = tied.toArray(int[][]::new);
        this.conjunctsOfSet = renumbered(sets, numbers);
    }

    /** For each field the place of its variable. */
    private int[] partOfField() {
        int[] parts = new int[blocks.stream().mapToInt(EncodedBlock::fields).sum()];
        int next = 0;
        for (int block = 0; block < blocks.size(); block++) {
            int end = next + blocks.get(block).fields();
            Arrays.fill(parts, next, end, block);
            next = end;
        }
        return parts;
    }

    private static int[][] renumbered(List<int[]> all, int[] numbers) {
        int[][] renumbered = new int[all.size()][];
        for (int i = 0; i < renumbered.length; i++) {
            renumbered[i] = all.get(i).clone();
            for (int j = 0; j < renumbered[i].length; j++) {
                renumbered[i][j] = numbers[renumbered[i][j]];
            }
            Arrays.sort(renumbered[i]);
        }
        return renumbered;
    }

    /** The sets of conjuncts of a rule that are tied to each other; new ones are added to all. */
    private int[] setsOf(RuleParts whole, List<int[]> all) {
        int[] numbers = new int[whole.tied().size()];
        for (int i = 0; i < numbers.length; i++) {
            RuleParts.Tied tied = whole.tied().get(i);
            int[] conjuncts = nodes.conjuncts(Node.all(tied.nodes()));
            numbers[i] = joint.add(conjuncts, tied.rules());
            if (numbers[i] == all.size()) {
                all.add(conjuncts);
                repeating.set(numbers[i], tied.isRepeating());
            }
        }
        return numbers;
    }

    /**
     * The day.
     *
     * @return the day they were compiled for
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * How many distinct rules there are.
     *
     * @return the number of rows
     */
    public int rows() {
        return conjunctsOf.length;
    }

    /**
     * The row of a rule.
     *
     * @param rule its place among the rules that were compiled, from 0
     * @return the row, from 0; rules that come to the same have the same row
     */
    public int rowOf(int rule) {
        return rowOf[rule];
    }

    /**
     * How many distinct conjuncts there are.
     *
     * @return the number of conjuncts
     */
    public int conjuncts() {
        return nodes.conjuncts();
    }

    /**
     * How many parts the conjuncts are in: one for each variable, with the conjuncts about it alone, and one with all others.
     *
     * @return the number of parts, at least 1
     */
    public int parts() {
        return blocks.size() + 1;
    }

    /**
     * Where the conjuncts of a part begin.
     *
     * @param part the part, from 0; the number of parts gives the end of the last one
     * @return the first conjunct of the part; those up to the first of the next part are in it
     */
    public int firstConjunct(int part) {
        return nodes.firstConjunct(part);
    }

    /**
     * The conjuncts of a row.
     *
     * @param row the row
     * @return the conjuncts in ascending order, a copy; none for a rule that always holds
     */
    public int[] conjunctsOf(int row) {
        return conjunctsOf[row].clone();
    }

    /**
     * Tells whether strong Kleene logic is exact for a row, because no field occurs twice in it.
     *
     * @param row the row
     * @return true when its conjuncts by themselves give the exact outcome
     */
    public boolean isReadOnce(int row) {
        return tiedOf[row].length == 0;
    }

    /**
     * Puts what is known of a person into the cells of these rules.
     *
     * @param person what is known
     * @return the encoded facts, for these rules alone
     */
    public EncodedFacts encode(Person person) {
        long[] encoded = new long[words];
        encoded[0] = OpenField.WORD;
        byte[] ofLegal = new byte[0];
        @Nullable FactPattern[] patterns = new FactPattern[blocks.size()];
        for (int i = 0; i < patterns.length; i++) {
            EncodedBlock block = blocks.get(i);
            EncodedBlock.Encoded found =
                    block.encode(person, ConflictLog.SILENT, encoded, block.isLegal() ? joint.size() : 0);
            patterns[i] = found.pattern();
            ofLegal = block.isLegal() ? found.together() : ofLegal;
        }
        return new EncodedFacts(this, encoded, person, new byte[joint.size()], ofLegal, patterns);
    }

    /**
     * What is known of the variable of a part, to remember what follows from it: never a day or a number, which few people have
     * in common.
     *
     * @param part the part, from 0
     * @param facts facts that these rules encoded
     * @return a key, equal for people of whom the same is known, that shows nothing of them; null where nothing is to be
     *     remembered
     * @throws RuleException {@link RuleException.Code#ENCODING_FOREIGN} if other rules encoded them
     */
    public @Nullable Object pattern(int part, EncodedFacts facts) {
        own(facts);
        return facts.pattern(part);
    }

    /**
     * Evaluates every conjunct by strong Kleene logic.
     *
     * @param facts facts that these rules encoded
     * @param ruledOut is given, as bits, the conjuncts that do not hold; of at least {@code (conjuncts() + 63) / 64} words
     * @param open is given, as bits, the conjuncts that are not settled; of the same size
     * @throws RuleException {@link RuleException.Code#ENCODING_FOREIGN} if other rules encoded them
     */
    public void evaluate(EncodedFacts facts, long[] ruledOut, long[] open) {
        byte[] values = nodes.evaluate(own(facts));
        Arrays.fill(ruledOut, 0);
        Arrays.fill(open, 0);
        for (int i = 0; i < nodes.conjuncts(); i++) {
            int value = values[nodes.nodeOf(i)];
            ruledOut[i >>> 6] |= (long) (value - 1 >>> 31) << i;
            open[i >>> 6] |= (long) (value & 1) << i;
        }
    }

    /**
     * Evaluates the conjuncts of one part by strong Kleene logic.
     *
     * @param part the part, from 0
     * @param facts facts that these rules encoded
     * @param ruledOut is given, as bits, the conjuncts of the part that do not hold; its other bits stay
     * @param open is given, as bits, the conjuncts of the part that are not settled; its other bits stay
     * @throws RuleException {@link RuleException.Code#ENCODING_FOREIGN} if other rules encoded them
     */
    public void evaluate(int part, EncodedFacts facts, long[] ruledOut, long[] open) {
        long[] encoded = own(facts);
        for (int i = nodes.firstConjunct(part); i < nodes.firstConjunct(part + 1); i++) {
            int value = nodes.value(nodes.nodeOf(i), encoded);
            ruledOut[i >>> 6] |= (long) (value - 1 >>> 31) << i;
            open[i >>> 6] |= (long) (value & 1) << i;
        }
    }

    private long[] own(EncodedFacts facts) {
        if (facts.owner() != this) {
            throw new RuleException(RuleException.Code.ENCODING_FOREIGN);
        }
        return facts.words();
    }

    /**
     * The exact outcome of a row.
     *
     * @param row the row
     * @param facts facts that these rules encoded
     * @return the outcome
     * @throws RuleException {@link RuleException.Code#ENCODING_FOREIGN} if other rules encoded them
     */
    public Outcome outcome(int row, EncodedFacts facts) {
        long[] encoded = own(facts);
        int least = Program.TRUE;
        for (int conjunct : conjunctsOf[row]) {
            least = Math.min(least, nodes.value(nodes.nodeOf(conjunct), encoded));
        }
        if (least != Program.UNKNOWN || isReadOnce(row)) {
            return Outcome.of(least);
        }
        long[] open = new long[(nodes.conjuncts() + 63) >>> 6];
        for (int conjunct : conjunctsOf[row]) {
            boolean undecided = nodes.value(nodes.nodeOf(conjunct), encoded) == Program.UNKNOWN;
            open[conjunct >>> 6] |= undecided ? 1L << conjunct : 0;
        }
        return settle(row, facts, open);
    }

    /**
     * The exact outcome of a row that its conjuncts leave open: some that are open may be tied to each other, and together come
     * to something.
     *
     * @param row a row without a conjunct that does not hold, and with one at least that is not settled
     * @param facts facts that these rules encoded
     * @param open the conjuncts that are not settled, as bits, from {@link #evaluate} with the same facts
     * @return the outcome, that of {@link #outcome}
     * @throws RuleException {@link RuleException.Code#ENCODING_FOREIGN} if other rules encoded the facts
     */
    public Outcome settle(int row, EncodedFacts facts, long[] open) {
        own(facts);
        int settled = 0;
        for (int set : tiedOf[row]) {
            Outcome together = facts.together(set, joint, () -> mayBeSettled(set, open));
            if (together == Outcome.NOT_ELIGIBLE) {
                return together;
            }
            settled += together == Outcome.ELIGIBLE ? count(conjunctsOfSet[set], open) : 0;
        }
        return settled > 0 && settled == count(conjunctsOf[row], open) ? Outcome.ELIGIBLE : Outcome.UNDETERMINED;
    }

    private boolean mayBeSettled(int set, long[] open) {
        int count = count(conjunctsOfSet[set], open);
        return count > 1 || (count == 1 && repeating.get(set));
    }

    private static int count(int[] conjuncts, long[] open) {
        int count = 0;
        for (int conjunct : conjuncts) {
            count += (int) (open[conjunct >>> 6] >>> conjunct) & 1;
        }
        return count;
    }

    /**
     * The facts that the rules ask for.
     *
     * @return the facts in their order
     */
    public Set<FactReference> facts() {
        return byFact.keySet();
    }

    /**
     * The codes of a fact that the rules name: statuses, areas, countries, languages and other codes.
     *
     * @param fact the IRI of the fact
     * @return the codes as the rules have them, concepts as IRIs, in code-point order; empty when there are none
     */
    public Set<String> codes(String fact) {
        return codes.getOrDefault(fact, Set.of());
    }

    /** What an answer to the question about a fact may do to one conjunct. */
    @FunctionalInterface
    public interface Effect {

        /**
         * Takes the effect on one conjunct that is open.
         *
         * @param conjunct the conjunct
         * @param answers how many answers are possible, at least 2
         * @param ruledOut after how many of them the conjunct does not hold
         * @param settled after how many of them it holds
         */
        void accept(int conjunct, int answers, int ruledOut, int settled);
    }

    /**
     * What the answers to the question about a fact may do to the conjuncts that are open. Each set of values that the rules
     * tell apart counts as one answer.
     *
     * @param fact the fact, one of {@link #facts()}
     * @param facts facts that these rules encoded
     * @param open the conjuncts to look at, as bits; none that is settled
     * @param effect is given the effect on each conjunct about the fact that is looked at, in ascending order for each group of
     *     conditions
     * @throws RuleException {@link RuleException.Code#ENCODING_FOREIGN} if other rules encoded them
     */
    public void effects(FactReference fact, EncodedFacts facts, long[] open, Effect effect) {
        long[] encoded = own(facts);
        for (Solver.Unit unit : units(fact)) {
            effects.of(unit.field(), unit.unit(), encoded, open, effect);
        }
    }

    /** A fact as part of each field that it is in. */
    List<Solver.Unit> units(FactReference fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** How many rules, rows and conjuncts. */
    @Override
    public String toString() {
        return "CompiledRules[" + rowOf.length + " rules, " + rows() + " rows, " + conjuncts() + " conjuncts, " + asOf
                + "]";
    }
}
