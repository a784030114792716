package org.entaxi.eligibility;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * Keeps rules from being nested so deeply that walking them could exhaust the stack, and from being so large that they could
 * not be decided. One rule may stand in several places, so a small object can be a very large rule.
 */
final class RuleDepth {

    /** How many parts a rule may have at all, each as often as it stands there: far more than can be decided. */
    private static final int MAX_PARTS = 100_000;
    /** So few parts that they are within every limit, and quicker counted again than remembered. */
    private static final int FEW_PARTS = 64;

    private RuleDepth() {}

    /** How deep a rule is nested and how many rules it is, itself included. */
    private record Extent(int depth, int size) {}

    /** Refuses to put one more rule around these parts when the deepest is at the limit, or when they are too many. */
    static void check(List<Rule> parts) {
        if (left(parts, FEW_PARTS) >= 0) {
            return;
        }
        Extent inside = extent(parts, new IdentityHashMap<>());
        if (inside.depth() >= Rule.MAX_DEPTH) {
            throw new RuleException(RuleException.Code.RULE_TOO_DEEP);
        }
        if (inside.size() >= MAX_PARTS) {
            throw new RuleException(RuleException.Code.RULE_TOO_LARGE);
        }
    }

    /** What is left of a number when these parts and all parts in them are taken off; below 0 when they are more. */
    private static int left(List<Rule> parts, int number) {
        int left = number - parts.size();
        for (int i = 0; i < parts.size() && left >= 0; i++) {
            left = left(parts.get(i).parts(), left);
        }
        return left;
    }

    /** The depth of the deepest and the size of all; never more than the limits, since no larger part can be made. */
    private static Extent extent(List<Rule> parts, IdentityHashMap<Rule, Extent> measured) {
        int deepest = 0;
        int size = 0;
        for (Rule part : parts) {
            Extent extent = extent(part, measured);
            deepest = Math.max(deepest, extent.depth());
            size = Math.min(MAX_PARTS, size + extent.size());
        }
        return new Extent(deepest, size);
    }

    private static Extent extent(Rule rule, IdentityHashMap<Rule, Extent> measured) {
        List<Rule> parts = rule.parts();
        if (parts.isEmpty()) {
            return new Extent(1, 1);
        }
        Extent known = measured.get(rule);
        if (known == null) {
            Extent inside = extent(parts, measured);
            known = new Extent(inside.depth() + 1, inside.size() + 1);
            measured.put(rule, known);
        }
        return known;
    }

    /** How many rules there are, this one included, each as often as it stands there; counted no further than a limit. */
    static int size(Rule rule, int limit) {
        int size = 1;
        for (Rule part : rule.parts()) {
            if (size >= limit) {
                return limit;
            }
            size += size(part, limit - size);
        }
        return size;
    }

    /** Refuses a rule with more parts than a resolved rule may have. */
    static void checkSize(Rule rule) {
        if (size(rule, RuleScope.MAX_SIZE + 1) > RuleScope.MAX_SIZE) {
            throw new RuleException(RuleException.Code.RULE_TOO_LARGE);
        }
    }
}
