package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of many rules, each kept once, parts before what they are parts of; and which of them are conjuncts of a rule.
 *
 * <p>Nodes are added while rules are compiled; after {@link #close(int[])} a table does not change.
 */
final class NodeTable {

    private static final byte NEVER = 0;
    private static final byte OPEN = 1;
    private static final byte LEAF = 2;
    private static final byte WIDE_LEAF = 3;
    private static final byte ANY = 4;
    private static final byte THRESHOLD = 5;

    private static final int[] NONE = {};

    /** Numbers that stand for a node: a kind or field, and parts. */
    record Key(int head, int[] parts) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && head == key.head && Arrays.equals(parts, key.parts);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(parts) + head;
        }
    }

    private record LeafKey(int field, long[] mask) {

        @Override
        public boolean equals(Object other) {
            return other instanceof LeafKey key && field == key.field && Arrays.equals(mask, key.mask);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(mask) + field;
        }
    }

    /** What the arrays are made of. */
    private record Entry(byte kind, int argument, long[] mask, int[] parts) {}

    private final Map<Key, Integer> thresholds = new HashMap<>();
    private final Map<LeafKey, Integer> leaves = new HashMap<>();
    private final Map<Integer, Integer> conjunctOf = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    /** The field of each node that is a leaf. */
    private final List<@Nullable Field> fieldOf = new ArrayList<>();

    private byte[] kinds = {};
    private int[] arguments = NONE;
    private long[] masks = {};
    private long[][] wideMasks = {};
    private int[][] parts = {};
    /** The nodes by kind, in ascending order: narrow leaves, wide ones, and those that have parts. */
    private int[] narrow = NONE;

    private int[] wide = NONE;
    private int[] compound = NONE;
    private int[] nodeOfConjunct = NONE;
    private int[] firstOfPart = NONE;

    NodeTable() {
        entries.add(new Entry(NEVER, 0, new long[0], NONE));
        entries.add(new Entry(OPEN, 0, new long[0], NONE));
        fieldOf.add(null);
        fieldOf.add(null);
    }

    /** Takes in a rule in normal form; its conjuncts in ascending order, each once. */
    int[] conjuncts(Node root) {
        if (root == Node.Constant.TRUE) {
            return NONE;
        }
        if (root instanceof Node.Threshold all && all.isSame(true)) {
            int[] found = new int[all.parts().size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = conjunct(all.parts().get(i));
            }
            return distinct(found);
        }
        return new int[] {conjunct(root)};
    }

    private static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[size++] = numbers[i];
            }
        }
        return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
    }

    private int conjunct(Node node) {
        int id = add(node);
        Integer known = conjunctOf.putIfAbsent(id, conjunctOf.size());
        return known == null ? conjunctOf.size() - 1 : known;
    }

    private int add(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf.field().isProviders() ? OPEN : leaf(leaf);
        }
        if (node instanceof Node.Threshold threshold) {
            int[] ids = new int[threshold.parts().size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = add(threshold.parts().get(i));
            }
            Arrays.sort(ids);
            Integer known = thresholds.putIfAbsent(new Key(threshold.n(), ids), entries.size());
            if (known != null) {
                return known;
            }
            byte kind = threshold.n() == 1 ? ANY : THRESHOLD;
            fieldOf.add(null);
            entries.add(new Entry(kind, threshold.n(), new long[0], ids));
            return entries.size() - 1;
        }
        return NEVER;
    }

    private int leaf(Node.Leaf leaf) {
        Integer known = leaves.putIfAbsent(new LeafKey(leaf.field().index(), leaf.mask()), entries.size());
        if (known != null) {
            return known;
        }
        byte kind = leaf.mask().length == 1 ? LEAF : WIDE_LEAF;
        fieldOf.add(leaf.field());
        entries.add(new Entry(kind, leaf.field().offset(), leaf.mask(), NONE));
        return entries.size() - 1;
    }

    /**
     * Makes the arrays, once all rules were taken in, and puts the conjuncts about one variable side by side.
     *
     * @param partOfField for each field by its index its variable
     * @return for each conjunct its number from now on
     */
    int[] close(int[] partOfField) {
        int size = entries.size();
        kinds = new byte[size];
        arguments = new int[size];
        masks = new long[size];
        wideMasks = new long[size][];
        parts = new int[size][];
        for (int i = 0; i < size; i++) {
            Entry entry = entries.get(i);
            kinds[i] = entry.kind();
            arguments[i] = entry.argument();
            masks[i] = entry.mask().length == 0 ? 0 : entry.mask()[0];
            wideMasks[i] = entry.mask();
            parts[i] = entry.parts();
        }
        int[] before = conjunctOf.keySet().stream().mapToInt(id -> id).toArray();
        ConjunctOrder order = ConjunctOrder.of(before, partsOfNodes(partOfField), variables(partOfField));
        nodeOfConjunct = order.applied(before);
        firstOfPart = order.firstOfPart();
        narrow = nodesOf(LEAF);
        wide = nodesOf(WIDE_LEAF);
        compound = new int[size - narrow.length - wide.length - 2];
        int at = 0;
        for (int i = 0; i < size; i++) {
            if (kinds[i] == ANY || kinds[i] == THRESHOLD) {
                compound[at++] = i;
            }
        }
        entries.clear();
        thresholds.clear();
        leaves.clear();
        conjunctOf.clear();
        fieldOf.clear();
        return order.numbers();
    }

    private static int variables(int[] partOfField) {
        return partOfField.length == 0 ? 0 : partOfField[partOfField.length - 1] + 1;
    }

    /** The variable that a node is about; one more than the last where there are several, -1 where there is none. */
    private int[] partsOfNodes(int[] partOfField) {
        int several = variables(partOfField);
        int[] found = new int[kinds.length];
        for (int i = 0; i < found.length; i++) {
            Field field = fieldOf.get(i);
            found[i] = field == null ? -1 : partOfField[field.index()];
            for (int part : parts[i]) {
                found[i] = together(found[i], found[part], several);
            }
        }
        return found;
    }

    private static int together(int one, int other, int several) {
        if (one < 0 || one == other) {
            return other;
        }
        return other < 0 ? one : several;
    }

    int conjuncts() {
        return nodeOfConjunct.length;
    }

    /** The first conjunct of a part; there is one more part than variables. */
    int firstConjunct(int part) {
        return firstOfPart[part];
    }

    int nodeOf(int conjunct) {
        return nodeOfConjunct[conjunct];
    }

    private int[] nodesOf(byte kind) {
        int[] found = new int[kinds.length];
        int size = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                found[size++] = i;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** The value of every node: those without parts first, each kind by itself so that the loops stay simple. */
    byte[] evaluate(long[] facts) {
        byte[] values = new byte[kinds.length];
        values[OPEN] = Program.UNKNOWN;
        for (int i : narrow) {
            long possible = facts[arguments[i]];
            long mask = masks[i];
            int inside = (possible & mask) != 0 ? 1 : 0;
            int only = (possible & ~mask) == 0 ? 1 : 0;
            values[i] = (byte) (inside + (inside & only));
        }
        for (int i : wide) {
            values[i] = (byte) Program.wideLeaf(facts, arguments[i], wideMasks[i]);
        }
        for (int i : compound) {
            values[i] = (byte) (kinds[i] == ANY ? any(parts[i], values) : threshold(arguments[i], parts[i], values));
        }
        return values;
    }

    private static int any(int[] parts, byte[] values) {
        int most = Program.FALSE;
        for (int part : parts) {
            most = Math.max(most, values[part]);
        }
        return most;
    }

    private static int threshold(int n, int[] parts, byte[] values) {
        int sure = 0;
        int possible = 0;
        for (int part : parts) {
            sure += values[part] >>> 1;
            possible += values[part] != Program.FALSE ? 1 : 0;
        }
        return sure >= n ? Program.TRUE : possible < n ? Program.FALSE : Program.UNKNOWN;
    }

    /** The value of one node. */
    int value(int node, long[] facts) {
        return switch (kinds[node]) {
            case LEAF -> Program.leaf(facts[arguments[node]], masks[node]);
            case WIDE_LEAF -> Program.wideLeaf(facts, arguments[node], wideMasks[node]);
            case ANY, THRESHOLD -> {
                int sure = 0;
                int possible = 0;
                for (int part : parts[node]) {
                    int value = value(part, facts);
                    sure += value >>> 1;
                    possible += value != Program.FALSE ? 1 : 0;
                }
                int n = arguments[node];
                yield sure >= n ? Program.TRUE : possible < n ? Program.FALSE : Program.UNKNOWN;
            }
            default -> kinds[node] == OPEN ? Program.UNKNOWN : Program.FALSE;
        };
    }

    boolean isLeaf(int node) {
        return kinds[node] == LEAF || kinds[node] == WIDE_LEAF;
    }

    /** Whether one of its parts is enough. */
    boolean isAlternative(int node) {
        return kinds[node] == ANY;
    }

    /** What a node is put together of; not to be written to. */
    int[] parts(int node) {
        return parts[node];
    }

    /** Where the cells of a leaf begin in an encoding. */
    int offset(int leaf) {
        return arguments[leaf];
    }

    /** The cells in which a leaf holds; not to be written to. */
    long[] mask(int leaf) {
        return wideMasks[leaf];
    }
}
