package org.entaxi.eligibility;

import java.util.function.Function;
import org.entaxi.basics.Truth;

/** Strong Kleene logic over a rule as it stands. */
final class Kleene {

    private Kleene() {}

    /** The truth of a connective by the truths of its parts. */
    static Truth truth(Rule rule, Function<Rule, Truth> parts) {
        if (rule instanceof Not) {
            return parts.apply(rule.parts().get(0)).not();
        }
        int sure = 0;
        int possible = 0;
        for (Rule part : rule.parts()) {
            Truth truth = parts.apply(part);
            sure += truth == Truth.TRUE ? 1 : 0;
            possible += truth != Truth.FALSE ? 1 : 0;
        }
        int size = rule.parts().size();
        int n = rule instanceof AtLeast atLeast ? atLeast.n() : rule instanceof AllOf ? size : 1;
        return sure >= n ? Truth.TRUE : possible < n ? Truth.FALSE : Truth.UNKNOWN;
    }
}
