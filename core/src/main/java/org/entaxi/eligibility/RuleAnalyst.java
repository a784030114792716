package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Truth;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/** Compares a rule with what it would be if one of its conditions were always, or never, true. */
final class RuleAnalyst {

    /** Above so many conditions, only the rule as a whole is looked at. */
    private static final int MAX_CONDITIONS = 100;

    private final Evaluator evaluator;
    private final LocalDate asOf;

    RuleAnalyst(Evaluator evaluator, LocalDate asOf) {
        this.evaluator = evaluator;
        this.asOf = asOf;
    }

    RuleAnalysis analyse(Rule rule) {
        CompiledRule whole = evaluator.compile(rule, asOf);
        Outcome outcome = whole.outcome(Person.UNKNOWN);
        if (outcome != Outcome.UNDETERMINED) {
            return new RuleAnalysis(outcome, List.of());
        }
        List<String> places = new ArrayList<>();
        collect(rule, "", places);
        List<String> idle = new ArrayList<>();
        if (places.size() > 1 && places.size() <= MAX_CONDITIONS && isAboutOneFactTwice(whole)) {
            Rule plain = plain(rule);
            CompiledRule compiled = plain == rule ? whole : evaluator.compilePart(plain, asOf);
            // Where codes of legal status were read as what they mean, the places are not those of the rule any more.
            boolean inPlace = compiled.rule() == plain;
            for (int i = 0; i < places.size(); i++) {
                if (!(inPlace && Witness.isFound(compiled, i)) && isIdle(compiled, plain, rule, i)) {
                    idle.add(places.get(i));
                }
            }
        }
        return new RuleAnalysis(null, idle);
    }

    /** The rule with a name for every place that the provider decides; the same where there is none. */
    private static Rule plain(Rule rule) {
        Replacement naming = new Replacement(-1, null);
        Rule plain = rule.accept(naming);
        return naming.isSame() ? rule : plain;
    }

    /** Whether a rule is one of the places that are looked at: a condition, or another rule without parts. */
    static boolean isLeaf(Rule rule) {
        return rule instanceof Condition || rule.parts().isEmpty();
    }

    /** Where every condition is about something else, and none is settled by itself, each of them matters. */
    private boolean isAboutOneFactTwice(CompiledRule whole) {
        FieldFactory fields = new FieldFactory(evaluator, asOf);
        Set<String> seen = new HashSet<>();
        for (Condition condition : ConditionCollector.of(whole.rule())) {
            if (!seen.add(fields.key(condition))) {
                return true;
            }
        }
        return isSettledSomewhere(whole, whole.rule());
    }

    private static boolean isSettledSomewhere(CompiledRule whole, Rule rule) {
        if (isLeaf(rule)) {
            boolean empty = rule instanceof AllOf || rule instanceof AnyOf;
            return empty || whole.truth(rule, whole.anybody()) != Truth.UNKNOWN;
        }
        // At least none, or more than all, is settled whatever its parts are.
        boolean bare = rule instanceof AtLeast atLeast
                && (atLeast.n() < 1 || atLeast.n() > atLeast.of().size());
        return bare || rule.parts().stream().anyMatch(part -> isSettledSomewhere(whole, part));
    }

    private static void collect(Rule rule, String pointer, List<String> places) {
        if (isLeaf(rule)) {
            places.add(pointer);
            return;
        }
        for (int i = 0; i < rule.parts().size(); i++) {
            collect(rule.parts().get(i), pointer + RulePointers.step(rule, i), places);
        }
    }

    private static boolean isIdle(CompiledRule compiled, Rule plain, Rule rule, int leaf) {
        Rule always = rule.accept(new Replacement(leaf, new Everyone()));
        Rule never = rule.accept(new Replacement(leaf, new AnyOf(List.of())));
        return isSame(compiled, plain, always) || isSame(compiled, plain, never);
    }

    /** Whether nobody, in any case, meets just one of the two. */
    private static boolean isSame(CompiledRule compiled, Rule one, Rule other) {
        Rule differ =
                new AnyOf(List.of(new AllOf(List.of(one, new Not(other))), new AllOf(List.of(new Not(one), other))));
        Solver solver = compiled.solverOf(StatusCodes.expanded(differ));
        return solver.exact(compiled.anybody()).value() == Program.FALSE;
    }

    /** Replaces one leaf, and gives every place that the provider decides a name, so that it is the same in both rules. */
    private static final class Replacement extends RuleRewriter {

        private final int replaced;
        private final @Nullable Rule by;
        private int next;
        private boolean same = true;

        Replacement(int replaced, @Nullable Rule by) {
            this.replaced = replaced;
            this.by = by;
        }

        /** Whether nothing was replaced. */
        boolean isSame() {
            return same;
        }

        @Override
        Rule leaf(Rule rule) {
            int leaf = next++;
            if (leaf == replaced && by != null) {
                same = false;
                return by;
            }
            boolean open = rule instanceof Unencoded || rule instanceof Assessment || rule instanceof Unsettled;
            same &= !open;
            return open ? new FlagCondition("urn:entaxi:place:" + leaf) : rule;
        }

        @Override
        public Rule allOf(AllOf rule) {
            return isLeaf(rule) ? leaf(rule) : super.allOf(rule);
        }

        @Override
        public Rule anyOf(AnyOf rule) {
            return isLeaf(rule) ? leaf(rule) : super.anyOf(rule);
        }

        @Override
        public Rule atLeast(AtLeast rule) {
            return isLeaf(rule) ? leaf(rule) : super.atLeast(rule);
        }

        @Override
        public Rule member(MemberCondition rule) {
            return leaf(rule);
        }

        @Override
        public Rule inherited(Inherited rule) {
            return leaf(new Unsettled(Cause.NO_RULE));
        }

        @Override
        public Rule reference(RuleReference rule) {
            return leaf(new Unsettled(Cause.NO_RULE));
        }
    }
}
