package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.person.Person;

/**
 * Finds facts that alone force an outcome: beginning with all, it leaves out one after the other as long as the outcome stays,
 * until none can be left out.
 */
final class Sufficiency {

    private final CompiledRule compiled;
    private final Person person;

    Sufficiency(CompiledRule compiled, Person person) {
        this.compiled = compiled;
        this.person = person;
    }

    Set<FactItem> items(Outcome outcome) {
        Set<String> facts = new LinkedHashSet<>();
        for (Field field : compiled.solver().fields()) {
            field.units().forEach(unit -> facts.add(unit.fact()));
        }
        List<FactItem> order = new ArrayList<>(FactItem.of(person, facts));
        Set<FactItem> kept = new LinkedHashSet<>(order);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FactItem item : List.copyOf(kept)) {
                kept.remove(item);
                if (compiled.outcome(FactItem.only(person, kept)) == outcome) {
                    changed = true;
                } else {
                    kept.add(item);
                }
            }
        }
        return Collections.unmodifiableSet(kept);
    }
}
