package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Truth;

/** Reads out of a rule and encoded facts which of its parts bring the outcome about. */
final class Justification {

    private final CompiledRule compiled;
    private final long[] facts;

    Justification(CompiledRule compiled, long[] facts) {
        this.compiled = compiled;
        this.facts = facts;
    }

    /** A part of the rule with its place and the citations that hold for it. */
    private record Place(Rule rule, String pointer, List<Citation> citations) {

        Place part(int i) {
            Rule part = rule.parts().get(i);
            return new Place(part, pointer + RulePointers.step(rule, i), cited(part));
        }

        private List<Citation> cited(Rule part) {
            return part.info().citations().isEmpty() ? citations : part.info().citations();
        }
    }

    private Place root() {
        Rule rule = compiled.rule();
        return new Place(rule, "", rule.info().citations());
    }

    List<Reason> of(Outcome outcome) {
        List<Reason> reasons = new ArrayList<>();
        Truth wanted = outcome == Outcome.ELIGIBLE ? Truth.TRUE : Truth.FALSE;
        justify(root(), wanted, reasons);
        for (int i = reasons.size() - 1; i >= 0 && reasons.size() > 1; i--) {
            List<Reason> fewer = new ArrayList<>(reasons);
            fewer.remove(i);
            if (isOfFacts(reasons.get(i).rule()) && force(fewer, wanted)) {
                reasons.remove(i);
            }
        }
        return reasons;
    }

    /** Whether the outcome is as wanted for everybody for whom these conditions are as they are here. */
    private boolean force(List<Reason> reasons, Truth wanted) {
        long[] known = compiled.anybody().clone();
        for (Reason reason : reasons) {
            if (isOfFacts(reason.rule())) {
                Condition condition = (Condition) reason.rule();
                Field field = compiled.field(condition);
                long[] mask = compiled.mask(condition);
                long[] cells = reason.truth() == Truth.TRUE ? mask : Masks.not(mask, field.cells());
                Solver.restrict(known, field, Masks.and(field.of(known), cells));
            }
        }
        int value = compiled.solver().exact(known).value();
        return value == (wanted == Truth.TRUE ? Program.TRUE : Program.FALSE);
    }

    private static boolean isOfFacts(Rule rule) {
        return rule instanceof Condition
                && !(rule instanceof EvaluatedOnCondition || rule instanceof Unencoded || rule instanceof Assessment);
    }

    private void justify(Place place, Truth wanted, List<Reason> reasons) {
        Rule rule = place.rule();
        if (truth(rule) != wanted) {
            cases(place, wanted, reasons);
        } else if (rule instanceof Not) {
            justify(place.part(0), wanted.not(), reasons);
        } else if (rule instanceof AllOf || rule instanceof AnyOf || rule instanceof AtLeast) {
            int needed = needed(rule, wanted);
            for (int i = 0; i < rule.parts().size() && needed > 0; i++) {
                if (truth(rule.parts().get(i)) == wanted) {
                    justify(place.part(i), wanted, reasons);
                    needed--;
                }
            }
        } else {
            reasons.add(reason(place, wanted));
        }
    }

    /** How many parts that are as wanted make the whole so. */
    private static int needed(Rule rule, Truth wanted) {
        int size = rule.parts().size();
        if (rule instanceof AtLeast atLeast) {
            int n = Math.max(0, Math.min(atLeast.n(), size + 1));
            return wanted == Truth.TRUE ? n : size - n + 1;
        }
        return rule instanceof AllOf == (wanted == Truth.TRUE) ? size : 1;
    }

    /** No part settles it by itself, but all cases agree: the part as a whole, unless it is so for everybody. */
    private void cases(Place place, Truth wanted, List<Reason> reasons) {
        if (!isConstant(place.rule())) {
            reasons.add(reason(place, wanted));
        }
    }

    private boolean isConstant(Rule rule) {
        return compiled.solverOf(rule).fields().isEmpty();
    }

    private Reason reason(Place place, Truth truth) {
        Set<FactReference> about = new LinkedHashSet<>();
        for (Condition condition : ConditionCollector.of(place.rule())) {
            about.addAll(factsOf(condition));
        }
        return new Reason(place.rule(), place.pointer(), truth, List.copyOf(about), place.citations());
    }

    private List<FactReference> factsOf(Condition condition) {
        if (condition instanceof DocumentCondition document) {
            return List.of(FactReference.document(document.type()));
        }
        return compiled.field(condition).units().subList(0, 1);
    }

    /** What is known of a part of the rule by itself. */
    Truth truth(Rule rule) {
        if (rule instanceof AllOf || rule instanceof AnyOf || rule instanceof AtLeast || rule instanceof Not) {
            return Kleene.truth(rule, this::truth);
        }
        return compiled.truth(rule, facts);
    }

    /** All the top-level conditions that each by itself is not met. */
    List<Reason> blockers() {
        List<Place> tops = new ArrayList<>();
        topLevel(root(), tops);
        List<Reason> blockers = new ArrayList<>();
        for (Place top : tops) {
            if (compiled.solverOf(top.rule()).exact(facts).value() == Program.FALSE) {
                blockers.add(reason(top, Truth.FALSE));
            }
        }
        return blockers;
    }

    private static void topLevel(Place place, List<Place> tops) {
        if (!(place.rule() instanceof AllOf)) {
            tops.add(place);
            return;
        }
        for (int i = 0; i < place.rule().parts().size(); i++) {
            topLevel(place.part(i), tops);
        }
    }

    /** These parts of the rule, where they stand. */
    List<Reason> places(Collection<Rule> rules) {
        List<Reason> found = new ArrayList<>();
        collect(root(), rules, found);
        return found;
    }

    private void collect(Place place, Collection<Rule> rules, List<Reason> found) {
        if (rules.stream().anyMatch(rule -> rule == place.rule())) {
            found.add(reason(place, Truth.UNKNOWN));
            return;
        }
        if (!(place.rule() instanceof Condition)) {
            for (int i = 0; i < place.rule().parts().size(); i++) {
                collect(place.part(i), rules, found);
            }
        }
    }
}
