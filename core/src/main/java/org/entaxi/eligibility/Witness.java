package org.entaxi.eligibility;

import java.util.List;
import org.entaxi.basics.Truth;

/**
 * Looks for cases in which one place of a rule matters: everything around the place is such that the rule holds when the
 * place does, or when it does not. The first way that works out is taken, and little is tried again; so a case that is found
 * proves that there is one, and from one that is not found nothing follows.
 */
final class Witness {

    private final CompiledRule compiled;
    private final int leaf;
    private long[] facts;
    private int next;

    private Witness(CompiledRule compiled, int leaf) {
        this.compiled = compiled;
        this.leaf = leaf;
        this.facts = compiled.anybody().clone();
    }

    /**
     * Whether a place is found to matter, both where its condition holds and where it does not.
     *
     * @param compiled the rule
     * @param leaf the place: the number of conditions, and of other rules without parts, that stand before it
     */
    static boolean isFound(CompiledRule compiled, int leaf) {
        return new Witness(compiled, leaf).isFound(true) && new Witness(compiled, leaf).isFound(false);
    }

    private boolean isFound(boolean value) {
        return lookIn(compiled.rule(), value) == Place.FOUND;
    }

    /** What came of looking for the place in a part of the rule. */
    private enum Place {
        ELSEWHERE,
        FOUND,
        STUCK
    }

    /** Looks for the place; where it is, makes its condition so, and then what is around it, from the inside out. */
    private Place lookIn(Rule rule, boolean value) {
        if (RuleAnalyst.isLeaf(rule)) {
            boolean here = next++ == leaf;
            return !here ? Place.ELSEWHERE : make(rule, value) ? Place.FOUND : Place.STUCK;
        }
        List<Rule> parts = rule.parts();
        for (int i = 0; i < parts.size(); i++) {
            Place place = lookIn(parts.get(i), value);
            if (place != Place.ELSEWHERE) {
                return place == Place.FOUND && turnsOn(rule, i) ? Place.FOUND : Place.STUCK;
            }
        }
        return Place.ELSEWHERE;
    }

    /** Makes the other parts such that the rule turns on one. */
    private boolean turnsOn(Rule rule, int part) {
        if (rule instanceof AtLeast atLeast) {
            return othersHold(atLeast.of(), part, atLeast.n() - 1);
        }
        int others = rule.parts().size() - 1;
        return rule instanceof Not || othersHold(rule.parts(), part, rule instanceof AllOf ? others : 0);
    }

    /** Makes so many of the other parts hold, and the rest not. */
    private boolean othersHold(List<Rule> parts, int but, int count) {
        int left = count;
        for (int i = 0; i < parts.size(); i++) {
            if (i == but) {
                continue;
            }
            boolean holds = left > 0 && make(parts.get(i), true);
            if (!holds && !make(parts.get(i), false)) {
                return false;
            }
            left -= holds ? 1 : 0;
        }
        return left == 0;
    }

    /** Narrows the facts to cases in which a rule holds, or does not; where there are none, they stay as they were. */
    private boolean make(Rule rule, boolean value) {
        if (RuleAnalyst.isLeaf(rule)) {
            return makeLeaf(rule, value);
        }
        if (rule instanceof Not not) {
            return make(not.of(), !value);
        }
        int size = rule.parts().size();
        int least = rule instanceof AllOf ? size : rule instanceof AtLeast atLeast ? atLeast.n() : 1;
        return makeSome(rule.parts(), value, value ? least : size - least + 1);
    }

    /** Makes so many of the rules hold, or not, whichever can be made so first. */
    private boolean makeSome(List<Rule> rules, boolean value, int count) {
        long[] before = facts.clone();
        int left = count;
        for (int i = 0; i < rules.size() && left > 0; i++) {
            left -= make(rules.get(i), value) ? 1 : 0;
        }
        if (left > 0) {
            facts = before;
        }
        return left <= 0;
    }

    private boolean makeLeaf(Rule rule, boolean value) {
        Truth known = rule instanceof AllOf ? Truth.TRUE : rule instanceof AnyOf ? Truth.FALSE : truth(rule);
        if (known != Truth.UNKNOWN) {
            return known == Truth.of(value);
        }
        if (!(rule instanceof Condition condition) || rule instanceof Unencoded || rule instanceof Assessment) {
            return false;
        }
        Field field = compiled.field(condition);
        long[] mask = compiled.mask(condition);
        Solver.restrict(facts, field, Masks.and(field.of(facts), value ? mask : Masks.not(mask, field.cells())));
        return true;
    }

    private Truth truth(Rule leaf) {
        return compiled.truth(leaf, facts);
    }
}
