package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.Person;

/** Makes one decision: the outcome, and everything that is said with it at once. */
final class DecisionMaker {

    /** What a decision is made of. */
    static final class Parts {
        Outcome outcome = Outcome.UNDETERMINED;
        final Set<Cause> causes = EnumSet.noneOf(Cause.class);
        List<Reason> reasons = List.of();
        List<FactReference> sufficientFacts = List.of();
        List<Reason> blockers = List.of();
        List<MissingFact> missing = List.of();
        List<FactReference> cheapestSettling = List.of();
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
        Parts parts = new Parts();
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

    private void determined(Parts parts, long[] facts) {
        Set<FactItem> sufficient = new Sufficiency(compiled, person).items(parts.outcome);
        long[] reduced = compiled.encode(FactItem.only(person, sufficient), ConflictLog.SILENT);
        Set<FactReference> references = new TreeSet<>();
        sufficient.forEach(item -> references.add(item.reference(person)));
        parts.sufficientFacts = new ArrayList<>(references);
        parts.reasons = new Justification(compiled, reduced).of(parts.outcome);
        if (parts.outcome == Outcome.NOT_ELIGIBLE) {
            parts.blockers = new Justification(compiled, facts).blockers();
        }
    }

    private void undetermined(Parts parts, long[] facts, boolean settledExactly) {
        boolean exact = settledExactly && !compiled.isApproximate();
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
        if (!relevant.isEmpty()) {
            parts.causes.add(Cause.MISSING_FACTS);
            parts.missing = new MissingFacts(compiled, person).of(relevant);
            parts.cheapestSettling = new CheapestSettling(compiled, this::cost).of(relevant, facts);
            parts.exactness = exact ? Exactness.EXACT : Exactness.KLEENE;
        }
    }

    private void openUnits(long[] facts, List<Solver.Unit> relevant) {
        for (Field field : solver.fields()) {
            if (!field.isProviders() && solver.isOpen(field, facts)) {
                for (int unit = 0; unit < field.units().size(); unit++) {
                    relevant.add(new Solver.Unit(field, unit));
                }
            }
        }
    }

    private void provider(Parts parts, long[] facts) {
        Set<Rule> places = new LinkedHashSet<>();
        List<OpenField> open = new ArrayList<>();
        for (Field field : solver.fields()) {
            if (field instanceof OpenField place && solver.matters(place, facts)) {
                parts.causes.add(place.cause());
                open.add(place);
                places.add(place.rule());
            }
        }
        parts.providerDecides = new Justification(compiled, facts).places(places);
    }

    private int cost(FactReference fact) {
        return costOf(compiled.evaluator(), fact);
    }

    /** What asking for a fact takes: effort, and more where it is sensitive. */
    static int costOf(Evaluator evaluator, FactReference fact) {
        FactDefinition definition = evaluator.definition(fact.fact());
        if (definition == null) {
            return 2;
        }
        int factor =
                switch (definition.sensitivity()) {
                    case ORDINARY -> 1;
                    case PERSONAL -> 2;
                    case SENSITIVE -> 4;
                };
        return definition.cost() * factor;
    }

    static Comparator<MissingFact> byCost(Evaluator evaluator) {
        return Comparator.<MissingFact>comparingInt(missing -> costOf(evaluator, missing.fact()))
                .thenComparing(MissingFact::fact);
    }
}
