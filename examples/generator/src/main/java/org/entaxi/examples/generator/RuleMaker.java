package org.entaxi.examples.generator;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.AnyOf;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.Rules;
import org.entaxi.vocabulary.Vocabulary;

/**
 * Rules by number, no two alike. The number is written in the mixed base that the kinds of conditions give, one digit a kind,
 * so that small numbers are short rules: those that many services share are the simple ones.
 */
final class RuleMaker {

    private final Conditions conditions;
    private final long seed;
    private final boolean plain;

    RuleMaker(Vocabulary vocabulary, long seed, boolean plain) {
        this.conditions = new Conditions(vocabulary, seed);
        this.seed = seed;
        this.plain = plain;
    }

    Rule rule(long number) {
        Draw draw = Draw.of(seed, "rule", number);
        List<Rule> parts = new ArrayList<>();
        long rest = number;
        for (List<Rule> kind : conditions.telling(plain)) {
            parts.add(clause(kind, (int) (rest % kind.size()), draw));
            rest /= kind.size();
            if (rest == 0) {
                break;
            }
            rest--;
        }
        for (Conditions.Extra extra : conditions.extras(plain)) {
            if (draw.below(100) < extra.percent()) {
                Rule condition = draw.oneOf(extra.conditions());
                parts.add(draw.chance(0.2) ? Rules.not(condition) : condition);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
    }

    /** The condition of a digit, now and then with others of its kind that will do as well. */
    private static Rule clause(List<Rule> kind, int digit, Draw draw) {
        Rule first = kind.get(digit);
        if (!draw.chance(0.25)) {
            return first;
        }
        List<Rule> parts = new ArrayList<>(List.of(first));
        for (int more = draw.between(1, 2); more > 0; more--) {
            Rule other = draw.oneOf(kind);
            if (!parts.contains(other)) {
                parts.add(other);
            }
        }
        return parts.size() == 1 ? first : new AnyOf(parts);
    }

    Conditions conditions() {
        return conditions;
    }
}
