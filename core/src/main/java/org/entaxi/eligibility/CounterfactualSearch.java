package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Truth;
import org.entaxi.person.Changeability;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/** Looks for the smallest sets of changeable facts that, being otherwise, would make somebody eligible. */
final class CounterfactualSearch {

    private static final int MAX_CHANGES = 3;
    private static final int MAX_FOUND = 3;
    private static final int MAX_UNITS = 10;
    private static final int BUDGET = 2_000;

    private final CompiledRule compiled;
    private final Solver solver;
    private final long[] facts;
    private final long[] anybody;
    private int budget = BUDGET;

    CounterfactualSearch(CompiledRule compiled, Person person) {
        this.compiled = compiled;
        this.solver = compiled.solver();
        this.facts = compiled.encode(person, ConflictLog.SILENT);
        this.anybody = compiled.anybody();
    }

    List<Counterfactual> search() {
        List<Solver.Unit> units = changeable();
        List<List<Solver.Unit>> sets = new ArrayList<>();
        collect(units, 0, List.of(), sets);
        sets.sort(Comparator.<List<Solver.Unit>>comparingInt(List::size).thenComparingInt(this::cost));
        List<List<Solver.Unit>> found = new ArrayList<>();
        List<Counterfactual> counterfactuals = new ArrayList<>();
        for (List<Solver.Unit> set : sets) {
            boolean larger = found.stream().anyMatch(set::containsAll);
            Counterfactual counterfactual = larger || found.size() == MAX_FOUND ? null : of(set);
            if (counterfactual != null) {
                found.add(set);
                counterfactuals.add(counterfactual);
            }
        }
        return counterfactuals;
    }

    private List<Solver.Unit> changeable() {
        List<Solver.Unit> units = new ArrayList<>();
        for (Field field : solver.fields()) {
            for (int unit = 0; unit < field.units().size(); unit++) {
                FactDefinition definition =
                        compiled.evaluator().definition(field.units().get(unit).fact());
                Changeability how = definition == null ? Changeability.PROTECTED : definition.changeability();
                boolean may = how == Changeability.OBTAINABLE || how == Changeability.CHANGEABLE;
                if (may && units.size() < MAX_UNITS) {
                    units.add(new Solver.Unit(field, unit));
                }
            }
        }
        return units;
    }

    private int cost(List<Solver.Unit> set) {
        return set.stream()
                .mapToInt(unit -> DecisionMaker.costOf(compiled.evaluator(), unit.fact()))
                .sum();
    }

    private static void collect(
            List<Solver.Unit> units, int from, List<Solver.Unit> chosen, List<List<Solver.Unit>> sets) {
        if (!chosen.isEmpty()) {
            sets.add(chosen);
        }
        for (int i = from; i < units.size() && chosen.size() < MAX_CHANGES; i++) {
            List<Solver.Unit> more = new ArrayList<>(chosen);
            more.add(units.get(i));
            collect(units, i + 1, List.copyOf(more), sets);
        }
    }

    private @Nullable Counterfactual of(List<Solver.Unit> set) {
        for (int wanted : new int[] {Program.TRUE, Program.UNKNOWN}) {
            long[] changed = facts.clone();
            if (change(set, 0, changed, wanted)) {
                return new Counterfactual(
                        set.stream().map(unit -> described(unit, changed)).toList(), Outcome.of(wanted));
            }
        }
        return null;
    }

    /** Tries every answer to the facts of a set; leaves the facts as they would have to be. */
    private boolean change(List<Solver.Unit> set, int next, long[] changed, int wanted) {
        if (--budget < 0) {
            return false;
        }
        if (next == set.size()) {
            return solver.exact(changed).value() == wanted;
        }
        Solver.Unit unit = set.get(next);
        Field field = unit.field();
        long[] before = field.of(changed);
        for (long[] answer : field.answers(unit.unit(), widened(unit, before))) {
            if (field.isSuggestible(unit.unit(), before, answer)) {
                Solver.restrict(changed, field, answer);
                if (change(set, next + 1, changed, wanted)) {
                    return true;
                }
            }
        }
        Solver.restrict(changed, field, before);
        return false;
    }

    /** The cells that agree with what is known in everything but one fact, and that somebody can be in. */
    private long[] widened(Solver.Unit unit, long[] before) {
        Field field = unit.field();
        Set<Integer> rests = new HashSet<>();
        for (int cell = 0; cell < field.cells(); cell++) {
            if (Masks.has(before, cell)) {
                rests.add(field.rest(cell, unit.unit()));
            }
        }
        long[] possible = field.of(anybody);
        return Masks.where(
                field.cells(), cell -> Masks.has(possible, cell) && rests.contains(field.rest(cell, unit.unit())));
    }

    private Counterfactual.Change described(Solver.Unit unit, long[] changed) {
        List<Rule> conditions = new ArrayList<>();
        for (Condition condition : ConditionCollector.of(compiled.rule())) {
            boolean about = compiled.field(condition) == unit.field()
                    && (!(condition instanceof DocumentCondition document)
                            || document.type().equals(unit.fact().documentType()))
                    && !(condition instanceof StatusCondition);
            if (about && compiled.truth(condition, changed) != compiled.truth(condition, facts)) {
                conditions.add(condition);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        for (Reason place : new Justification(compiled, changed).places(conditions)) {
            Truth truth = compiled.truth(place.rule(), changed);
            reasons.add(new Reason(place.rule(), place.pointer(), truth, place.facts(), place.citations()));
        }
        return new Counterfactual.Change(unit.fact(), reasons);
    }
}
