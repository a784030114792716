package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.Person;

/** Makes one decision: the outcome, and everything that is said with it at once. */
final class DecisionMaker {

    /** What a decision is made of. */
    static final class Builder {
        long[] facts = new long[0];
        Outcome outcome = Outcome.UNDETERMINED;
        final Set<Cause> causes = EnumSet.noneOf(Cause.class);
        List<Reason> reasons = List.of();
        List<FactReference> sufficientFacts = List.of();
        List<MissingFact> missing = List.of();
        List<Solver.Unit> relevant = List.of();
        List<Reason> providerDecides = List.of();
        List<Conflict> conflicts = List.of();
        Exactness exactness = Exactness.EXACT;
    }

    private final CompiledRule compiled;
    private final Person person;
    private final Solver solver;

    DecisionMaker(CompiledRule compiled, Person person) {
        this.compiled = compiled;
        this.person = person;
        this.solver = compiled.solver();
    }

    Decision decide() {
        ConflictLog log = ConflictLog.recording();
        long[] facts = compiled.encode(person, log);
        Builder parts = new Builder();
        parts.facts = facts;
        parts.conflicts = log.conflicts();
        Solver.Answer answer = solver.exact(facts);
        parts.outcome = Outcome.of(answer.value());
        if (parts.outcome == Outcome.UNDETERMINED) {
            undetermined(parts, facts, answer.exact());
        } else {
            determined(parts, facts);
        }
        return new Decision(compiled, person, parts);
    }

    private void determined(Builder parts, long[] facts) {
        Sufficiency.Found sufficient =
                Sufficiency.of(compiled, person, facts, parts.outcome, !parts.conflicts.isEmpty());
        Set<FactReference> references = new TreeSet<>();
        Set<FactReference> asked = new TreeSet<>();
        solver.fields().forEach(field -> asked.addAll(field.units()));
        sufficient.items().forEach(item -> references.add(item.reference(person, asked)));
        parts.sufficientFacts = new ArrayList<>(references);
        parts.reasons = new Justification(compiled, sufficient.facts()).of(parts.outcome);
    }

    private void undetermined(Builder parts, long[] facts, boolean settledExactly) {
        boolean exact = settledExactly && !compiled.isApproximateFor(person);
        List<Solver.Unit> relevant = new ArrayList<>();
        for (Field field : solver.fields()) {
            for (int unit = 0; unit < field.units().size(); unit++) {
                Solver.Answer matters = solver.matters(field, unit, facts);
                exact &= matters.exact();
                if (matters.value() == Program.TRUE) {
                    relevant.add(new Solver.Unit(field, unit));
                }
            }
        }
        provider(parts, facts);
        if (relevant.isEmpty() && parts.causes.isEmpty()) {
            openUnits(facts, relevant);
        }
        Map<Field, OpenMembers> household = household(relevant, parts);
        relevant.removeIf(unit -> household.containsKey(unit.field())
                && household.get(unit.field()).facts().isEmpty());
        if (!relevant.isEmpty()) {
            parts.causes.add(Cause.MISSING_FACTS);
            parts.missing = new MissingFacts(compiled, person, household).of(relevant);
            parts.relevant = relevant;
            parts.exactness = exact ? Exactness.EXACT : Exactness.KLEENE;
        }
    }

    /** What is open about members of the household, and what of it the provider settles. */
    private Map<Field, OpenMembers> household(List<Solver.Unit> relevant, Builder parts) {
        Map<Field, OpenMembers> household = new LinkedHashMap<>();
        List<Reason> places = new ArrayList<>(parts.providerDecides);
        for (Solver.Unit unit : relevant) {
            if (unit.field() instanceof MemberField members) {
                OpenMembers open = new OpenMembers(compiled, person, members);
                household.put(members, open);
                parts.causes.addAll(open.causes());
                places.addAll(open.places());
            }
        }
        parts.providerDecides = places;
        return household;
    }

    private void openUnits(long[] facts, List<Solver.Unit> relevant) {
        for (Field field : solver.fields()) {
            boolean matters = !field.isProviders()
                    && solver.matters(field, cell -> 0, facts).value() == Program.TRUE;
            if (matters) {
                for (int unit = 0; unit < field.units().size(); unit++) {
                    relevant.add(new Solver.Unit(field, unit));
                }
            }
        }
    }

    private void provider(Builder parts, long[] facts) {
        List<Rule> places = new ArrayList<>();
        for (Field field : solver.fields()) {
            if (field instanceof OpenField place && solver.matters(place, facts)) {
                parts.causes.add(place.cause());
                places.add(place.rule());
            }
        }
        if (!places.isEmpty()) {
            parts.providerDecides = new Justification(compiled, facts).places(places);
        }
    }

    /** What asking for a fact takes: effort, and more where it is sensitive. */
    static int costOf(Evaluator evaluator, FactReference fact) {
        FactDefinition definition = evaluator.definition(fact.fact());
        return definition == null ? 2 : definition.askingCost();
    }

    static Comparator<MissingFact> byCost(Evaluator evaluator) {
        return Comparator.<MissingFact>comparingInt(missing -> costOf(evaluator, missing.fact()))
                .thenComparing(MissingFact::fact);
    }
}
