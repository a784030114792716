package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Finds the cheapest set of facts for which some answers settle the outcome. */
final class CheapestSettling {

    private static final int MAX_FACTS = 3;
    private static final int MAX_RELEVANT = 12;
    private static final int BUDGET = 2_000;

    private final Solver solver;
    private final ToIntFunction<FactReference> costs;
    private int budget = BUDGET;

    CheapestSettling(CompiledRule compiled, ToIntFunction<FactReference> costs) {
        this.solver = compiled.solver();
        this.costs = costs;
    }

    /** The facts, or none when no answers to a few questions settle it. */
    List<FactReference> of(List<Solver.Unit> relevant, long[] facts) {
        List<Solver.Unit> units = relevant.size() > MAX_RELEVANT ? relevant.subList(0, MAX_RELEVANT) : relevant;
        List<List<Solver.Unit>> subsets = new ArrayList<>();
        collect(units, 0, List.of(), subsets);
        subsets.sort(Comparator.comparingInt(this::cost).thenComparingInt(List::size));
        for (List<Solver.Unit> subset : subsets) {
            if (settles(subset, 0, facts.clone())) {
                TreeSet<FactReference> references = new TreeSet<>();
                subset.forEach(unit -> references.add(unit.fact()));
                return List.copyOf(references);
            }
        }
        return List.of();
    }

    private int cost(List<Solver.Unit> subset) {
        return subset.stream().mapToInt(unit -> costs.applyAsInt(unit.fact())).sum();
    }

    private static void collect(
            List<Solver.Unit> units, int from, List<Solver.Unit> chosen, List<List<Solver.Unit>> subsets) {
        if (!chosen.isEmpty()) {
            subsets.add(chosen);
        }
        if (chosen.size() == MAX_FACTS) {
            return;
        }
        for (int i = from; i < units.size(); i++) {
            List<Solver.Unit> more = new ArrayList<>(chosen);
            more.add(units.get(i));
            collect(units, i + 1, List.copyOf(more), subsets);
        }
    }

    private boolean settles(List<Solver.Unit> subset, int next, long[] facts) {
        if (--budget < 0) {
            return false;
        }
        if (next == subset.size()) {
            return solver.exact(facts).value() != Program.UNKNOWN;
        }
        Solver.Unit unit = subset.get(next);
        long[] before = unit.field().of(facts);
        for (long[] answer : unit.field().answers(unit.unit(), before)) {
            Solver.restrict(facts, unit.field(), answer);
            if (settles(subset, next + 1, facts)) {
                return true;
            }
        }
        Solver.restrict(facts, unit.field(), before);
        return false;
    }
}
