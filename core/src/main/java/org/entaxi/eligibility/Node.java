package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule in normal form: negation is pushed into the leaves, parts on the same field are merged into one leaf, and what is
 * always true or never true is gone.
 */
sealed interface Node {

    /** Settled once and for all. */
    enum Constant implements Node {
        TRUE,
        FALSE
    }

    /** The cells of one field in which it holds: some, and not all. */
    record Leaf(Field field, long[] mask) implements Node {}

    /** At least n of the parts; all of them and any of them are its two ends. */
    record Threshold(int n, List<Node> parts) implements Node {

        boolean isSame(boolean all) {
            return n == (all ? parts.size() : 1);
        }
    }

    static Node of(boolean value) {
        return value ? Constant.TRUE : Constant.FALSE;
    }

    static Node leaf(Field field, long[] mask) {
        if (Masks.isEmpty(mask)) {
            return Constant.FALSE;
        }
        return Masks.count(mask) == field.cells() ? Constant.TRUE : new Leaf(field, mask);
    }

    static Node all(List<Node> parts) {
        return merged(parts, true);
    }

    static Node any(List<Node> parts) {
        return merged(parts, false);
    }

    /** All or any of the parts, with nested parts of the same kind spread out and leaves of the same field merged. */
    private static Node merged(List<Node> parts, boolean all) {
        Constant decides = all ? Constant.FALSE : Constant.TRUE;
        Map<Field, long[]> byField = new LinkedHashMap<>();
        List<Node> rest = new ArrayList<>();
        if (!collect(parts, all, byField, rest)) {
            return decides;
        }
        List<Node> kept = new ArrayList<>();
        for (Map.Entry<Field, long[]> entry : byField.entrySet()) {
            Node leaf = leaf(entry.getKey(), entry.getValue());
            if (leaf == decides) {
                return decides;
            }
            if (leaf instanceof Leaf) {
                kept.add(leaf);
            }
        }
        kept.addAll(rest);
        if (kept.isEmpty()) {
            return all ? Constant.TRUE : Constant.FALSE;
        }
        return kept.size() == 1 ? kept.get(0) : new Threshold(all ? kept.size() : 1, List.copyOf(kept));
    }

    /** Returns false when one of the parts settles the whole. */
    private static boolean collect(List<Node> parts, boolean all, Map<Field, long[]> byField, List<Node> rest) {
        for (Node part : parts) {
            if (part instanceof Constant constant) {
                if ((constant == Constant.TRUE) != all) {
                    return false;
                }
            } else if (part instanceof Leaf leaf) {
                byField.merge(leaf.field(), leaf.mask(), all ? Masks::and : Masks::or);
            } else if (part instanceof Threshold threshold && threshold.isSame(all)) {
                if (!collect(threshold.parts(), all, byField, rest)) {
                    return false;
                }
            } else {
                rest.add(part);
            }
        }
        return true;
    }

    static Node atLeast(int n, List<Node> parts) {
        int wanted = n;
        List<Node> open = new ArrayList<>();
        for (Node part : parts) {
            if (part == Constant.TRUE) {
                wanted--;
            } else if (part != Constant.FALSE) {
                open.add(part);
            }
        }
        if (wanted <= 0) {
            return Constant.TRUE;
        }
        if (wanted > open.size()) {
            return Constant.FALSE;
        }
        if (wanted == open.size()) {
            return all(open);
        }
        return wanted == 1 ? any(open) : new Threshold(wanted, List.copyOf(open));
    }
}
