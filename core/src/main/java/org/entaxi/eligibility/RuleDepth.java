package org.entaxi.eligibility;

import java.util.List;

/** Keeps rules from being nested so deeply that walking them could exhaust the stack. */
final class RuleDepth {

    private RuleDepth() {}

    /** Refuses to put one more rule around these parts when the deepest of them is at the limit. */
    static void check(List<Rule> parts) {
        for (Rule part : parts) {
            if (depth(part) >= Rule.MAX_DEPTH) {
                throw new RuleException(RuleException.Code.RULE_TOO_DEEP);
            }
        }
    }

    /** How many rules are nested, this one included; never more than the limit, since none deeper can be made. */
    static int depth(Rule rule) {
        int deepest = 0;
        for (Rule part : rule.parts()) {
            deepest = Math.max(deepest, depth(part));
        }
        return deepest + 1;
    }
}
