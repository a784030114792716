package org.entaxi.eligibility;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * Keeps rules from being nested so deeply that walking them could exhaust the stack, and from being so large that they could
 * not be decided. One rule may stand in several places, so a small object can be a very large rule.
 */
final class RuleDepth {

    private RuleDepth() {}

    /** Refuses to put one more rule around these parts when the deepest of them is at the limit. */
    static void check(List<Rule> parts) {
        IdentityHashMap<Rule, Integer> measured = new IdentityHashMap<>();
        for (Rule part : parts) {
            if (depth(part, measured) >= Rule.MAX_DEPTH) {
                throw new RuleException(RuleException.Code.RULE_TOO_DEEP);
            }
        }
    }

    /** How many rules are nested, this one included; never more than the limit, since none deeper can be made. */
    private static int depth(Rule rule, IdentityHashMap<Rule, Integer> measured) {
        List<Rule> parts = rule.parts();
        if (parts.isEmpty()) {
            return 1;
        }
        Integer known = measured.get(rule);
        if (known != null) {
            return known;
        }
        int deepest = 0;
        for (Rule part : parts) {
            deepest = Math.max(deepest, depth(part, measured));
        }
        measured.put(rule, deepest + 1);
        return deepest + 1;
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
