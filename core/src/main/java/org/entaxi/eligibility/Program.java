package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule in normal form as flat arrays. Evaluating it over encoded facts allocates nothing.
 *
 * <p>Truth is an int here: {@link #FALSE}, {@link #UNKNOWN}, {@link #TRUE}, in the order of strong Kleene logic.
 */
final class Program {

    static final int FALSE = 0;
    static final int UNKNOWN = 1;
    static final int TRUE = 2;

    private static final int CONSTANT_FALSE = 0;
    private static final int CONSTANT_TRUE = 1;
    private static final int LEAF = 2;
    private static final int WIDE_LEAF = 3;
    private static final int ALL = 4;
    private static final int ANY = 5;
    private static final int AT_LEAST = 6;

    private final int[] kinds;
    /** For a leaf the word where its field begins; for a threshold how many parts must hold. */
    private final int[] arguments;

    private final long[] masks;
    private final long[][] wideMasks;
    private final int[] firstPart;
    private final int[] parts;
    private final Field[] fields;

    private Program(Builder builder) {
        int size = builder.kinds.size();
        kinds = builder.kinds.stream().mapToInt(i -> i).toArray();
        arguments = builder.arguments.stream().mapToInt(i -> i).toArray();
        masks = builder.masks.stream().mapToLong(i -> i).toArray();
        wideMasks = builder.wideMasks.toArray(long[][]::new);
        fields = builder.fields.toArray(Field[]::new);
        firstPart = new int[size + 1];
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            firstPart[i] = all.size();
            all.addAll(builder.parts.get(i));
        }
        firstPart[size] = all.size();
        parts = all.stream().mapToInt(i -> i).toArray();
    }

    static Program of(Node root) {
        Builder builder = new Builder();
        builder.add(root);
        return new Program(builder);
    }

    /** Strong Kleene evaluation; the root is node 0. */
    int evaluate(long[] facts) {
        return evaluate(0, facts);
    }

    private int evaluate(int node, long[] facts) {
        return switch (kinds[node]) {
            case LEAF -> leaf(facts[arguments[node]], masks[node]);
            case ALL -> all(node, facts);
            case ANY -> any(node, facts);
            case AT_LEAST -> atLeast(node, facts);
            case WIDE_LEAF -> wideLeaf(facts, arguments[node], wideMasks[node]);
            default -> kinds[node] == CONSTANT_TRUE ? TRUE : FALSE;
        };
    }

    static int leaf(long possible, long mask) {
        return (possible & ~mask) == 0 ? TRUE : (possible & mask) == 0 ? FALSE : UNKNOWN;
    }

    static int wideLeaf(long[] facts, int from, long[] mask) {
        boolean inside = false;
        boolean outside = false;
        for (int i = 0; i < mask.length; i++) {
            inside |= (facts[from + i] & mask[i]) != 0;
            outside |= (facts[from + i] & ~mask[i]) != 0;
        }
        return outside ? (inside ? UNKNOWN : FALSE) : TRUE;
    }

    private int all(int node, long[] facts) {
        int least = TRUE;
        for (int i = firstPart[node]; i < firstPart[node + 1]; i++) {
            int value = evaluate(parts[i], facts);
            if (value == FALSE) {
                return FALSE;
            }
            least = Math.min(least, value);
        }
        return least;
    }

    private int any(int node, long[] facts) {
        int most = FALSE;
        for (int i = firstPart[node]; i < firstPart[node + 1]; i++) {
            int value = evaluate(parts[i], facts);
            if (value == TRUE) {
                return TRUE;
            }
            most = Math.max(most, value);
        }
        return most;
    }

    private int atLeast(int node, long[] facts) {
        int sure = 0;
        int possible = 0;
        for (int i = firstPart[node]; i < firstPart[node + 1]; i++) {
            int value = evaluate(parts[i], facts);
            sure += value == TRUE ? 1 : 0;
            possible += value != FALSE ? 1 : 0;
        }
        return sure >= arguments[node] ? TRUE : possible < arguments[node] ? FALSE : UNKNOWN;
    }

    /** The ways in which pairs of values can come about; see {@link ValuePairs}. */
    int pairs(PairSource leaves) {
        return pairs(0, leaves);
    }

    private int pairs(int node, PairSource leaves) {
        return switch (kinds[node]) {
            case CONSTANT_FALSE -> ValuePairs.of(FALSE, FALSE);
            case CONSTANT_TRUE -> ValuePairs.of(TRUE, TRUE);
            case LEAF, WIDE_LEAF -> leaves.pairs(fields[node], wideMasks[node]);
            case ALL -> {
                int found = ValuePairs.of(TRUE, TRUE);
                for (int i = firstPart[node]; i < firstPart[node + 1]; i++) {
                    found = ValuePairs.all(found, pairs(parts[i], leaves));
                }
                yield found;
            }
            case ANY -> {
                int found = ValuePairs.of(FALSE, FALSE);
                for (int i = firstPart[node]; i < firstPart[node + 1]; i++) {
                    found = ValuePairs.any(found, pairs(parts[i], leaves));
                }
                yield found;
            }
            default -> {
                int[] found = new int[firstPart[node + 1] - firstPart[node]];
                for (int i = 0; i < found.length; i++) {
                    found[i] = pairs(parts[firstPart[node] + i], leaves);
                }
                yield ValuePairs.atLeast(arguments[node], found);
            }
        };
    }

    /** What a leaf can be, as pairs of values. */
    interface PairSource {
        int pairs(Field field, long[] mask);
    }

    /** The fields that more than one leaf is about, in order of their first leaf. */
    List<Field> repeated() {
        Set<Field> seen = new LinkedHashSet<>();
        Set<Field> again = new LinkedHashSet<>();
        for (int i = 0; i < kinds.length; i++) {
            if (isLeaf(i) && !seen.add(fields[i])) {
                again.add(fields[i]);
            }
        }
        return List.copyOf(again);
    }

    /** The fields that some leaf is about. */
    Set<Field> fields() {
        Set<Field> found = new LinkedHashSet<>();
        for (int i = 0; i < kinds.length; i++) {
            if (isLeaf(i)) {
                found.add(fields[i]);
            }
        }
        return found;
    }

    /** The masks of the leaves about a field. */
    List<long[]> masksOf(Field field) {
        List<long[]> found = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (isLeaf(i) && fields[i] == field) {
                found.add(wideMasks[i]);
            }
        }
        return found;
    }

    private boolean isLeaf(int node) {
        return kinds[node] == LEAF || kinds[node] == WIDE_LEAF;
    }

    private static final class Builder {

        private final List<Integer> kinds = new ArrayList<>();
        private final List<Integer> arguments = new ArrayList<>();
        private final List<Long> masks = new ArrayList<>();
        private final List<long[]> wideMasks = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();
        private final List<List<Integer>> parts = new ArrayList<>();

        /** Stands where a node is no leaf. */
        private static final Field NO_FIELD = new OpenField(new Everyone(), Cause.NO_RULE);

        int add(Node node) {
            int at = kinds.size();
            if (node instanceof Node.Leaf leaf) {
                boolean narrow = leaf.mask().length == 1;
                put(narrow ? LEAF : WIDE_LEAF, leaf.field().offset(), leaf.mask()[0], leaf.mask(), leaf.field());
            } else if (node instanceof Node.Threshold threshold) {
                int size = threshold.parts().size();
                int kind = threshold.n() == 1 ? ANY : threshold.n() == size ? ALL : AT_LEAST;
                put(kind, threshold.n(), 0, new long[0], NO_FIELD);
                for (Node part : threshold.parts()) {
                    parts.get(at).add(add(part));
                }
            } else {
                put(node == Node.Constant.TRUE ? CONSTANT_TRUE : CONSTANT_FALSE, 0, 0, new long[0], NO_FIELD);
            }
            return at;
        }

        private void put(int kind, int argument, long mask, long[] wideMask, Field field) {
            kinds.add(kind);
            arguments.add(argument);
            masks.add(mask);
            wideMasks.add(wideMask);
            fields.add(field);
            parts.add(new ArrayList<>());
        }
    }
}
