package org.entaxi.eligibility;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.person.Person;

/**
 * Finds facts that alone force an outcome: beginning with all, it leaves out one after the other as long as the outcome stays.
 * Whole fields go first, then single items of those that stay. Since knowing less never settles more, what could not be left out
 * once cannot be left out later either, except where facts contradict each other; so it goes on until nothing changes.
 */
final class Sufficiency {

    private final CompiledRule compiled;
    private final Person person;
    private final long[] facts;
    private final Set<FactItem> kept = new LinkedHashSet<>();
    /** The items of each field that stays. */
    private final Map<Field, List<FactItem>> itemsOf = new LinkedHashMap<>();

    /** Whether an item is of more than one of them. */
    private boolean overlapping;

    private Sufficiency(CompiledRule compiled, Person person, long[] facts) {
        this.compiled = compiled;
        this.person = person;
        this.facts = facts;
    }

    /** The items kept, and the facts as encoded from them alone. */
    record Found(Set<FactItem> items, long[] facts) {}

    static Found of(CompiledRule compiled, Person person, long[] facts, Outcome outcome, boolean contradicted) {
        Sufficiency search = new Sufficiency(compiled, person, thatMatter(compiled, facts));
        int wanted = outcome == Outcome.ELIGIBLE ? Program.TRUE : Program.FALSE;
        search.leaveOutFields(wanted);
        if (!contradicted && !search.overlapping) {
            search.leaveOutFieldByField(wanted);
            return new Found(search.kept, search.facts);
        }
        boolean found = true;
        while (found) {
            found = search.leaveOutItems(wanted);
        }
        return new Found(search.kept, search.facts);
    }

    /** The facts without those that the rule asks for in vain, because it is so for everybody in that place. */
    private static long[] thatMatter(CompiledRule compiled, long[] facts) {
        long[] matter = compiled.anybody().clone();
        for (Field field : compiled.solver().fields()) {
            if (!field.isProviders()) {
                Solver.restrict(matter, field, field.of(facts));
            }
        }
        return matter;
    }

    private void leaveOutFields(int wanted) {
        for (Field field : compiled.solver().fields()) {
            if (field.isProviders()) {
                continue;
            }
            long[] before = field.of(facts);
            Solver.restrict(facts, field, field.of(compiled.anybody()));
            if (compiled.solver().exact(facts).value() != wanted) {
                Solver.restrict(facts, field, before);
                List<FactItem> items = FactItem.of(person, factsOf(field));
                itemsOf.put(field, items);
                for (FactItem item : items) {
                    overlapping |= !kept.add(item);
                }
            }
        }
    }

    private static Set<String> factsOf(Field field) {
        Set<String> facts = new HashSet<>();
        field.units().forEach(unit -> facts.add(unit.fact()));
        return facts;
    }

    /**
     * Where nothing contradicts and each item is of one field, knowing less never settles more: a field that stays needs one of its
     * items at least, what was needed once is needed, and no field but its own has to be encoded anew.
     */
    private void leaveOutFieldByField(int wanted) {
        itemsOf.forEach((field, items) -> {
            if (items.size() < 2) {
                return;
            }
            leaveOutOf(field, items, wanted, true);
        });
    }

    /** Leaves out all of these items at once or, where some are needed, each half of them in the same way. */
    private void leaveOutOf(Field field, List<FactItem> items, int wanted, boolean needed) {
        if (!needed) {
            long[] before = field.of(facts);
            items.forEach(kept::remove);
            compiled.encode(field, FactItem.only(person, kept), facts);
            if (compiled.solver().exact(facts).value() == wanted) {
                return;
            }
            Solver.restrict(facts, field, before);
            kept.addAll(items);
        }
        if (items.size() > 1) {
            int half = items.size() / 2;
            leaveOutOf(field, items.subList(0, half), wanted, false);
            leaveOutOf(field, items.subList(half, items.size()), wanted, false);
        }
    }

    private boolean leaveOutItems(int wanted) {
        if (kept.size() < 2) {
            return false;
        }
        return leaveOut(List.copyOf(kept), wanted);
    }

    /** Leaves out all of these items at once or, where some of them are needed, each half of them in the same way. */
    private boolean leaveOut(List<FactItem> items, int wanted) {
        items.forEach(kept::remove);
        long[] fewer = compiled.encode(FactItem.only(person, kept), ConflictLog.SILENT);
        if (compiled.solver().exact(fewer).value() == wanted) {
            System.arraycopy(fewer, 0, facts, 0, facts.length);
            return true;
        }
        kept.addAll(items);
        if (items.size() == 1) {
            return false;
        }
        int half = items.size() / 2;
        boolean first = leaveOut(items.subList(0, half), wanted);
        boolean second = leaveOut(items.subList(half, items.size()), wanted);
        return first || second;
    }
}
