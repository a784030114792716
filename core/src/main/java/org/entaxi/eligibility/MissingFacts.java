package org.entaxi.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.WhyUnknown;
import org.jspecify.annotations.Nullable;

/** Names the facts behind the fields that can still change an outcome. */
final class MissingFacts {

    private final CompiledRule compiled;
    private final Person person;
    private final Map<Field, OpenMembers> household;

    MissingFacts(CompiledRule compiled, Person person, Map<Field, OpenMembers> household) {
        this.compiled = compiled;
        this.person = person;
        this.household = household;
    }

    List<MissingFact> of(List<Solver.Unit> relevant) {
        TreeSet<FactReference> references = new TreeSet<>();
        for (Solver.Unit unit : relevant) {
            FactReference fact = unit.field().units().get(unit.unit());
            OpenMembers members = household.get(unit.field());
            if (members != null) {
                references.addAll(members.facts());
            } else if (fact.fact().equals(Facts.INCOME_PER_MEMBER)) {
                ofIncomePerMember(person, references);
            } else {
                references.add(fact);
            }
        }
        List<MissingFact> missing = new ArrayList<>();
        references.forEach(reference -> missing.add(new MissingFact(reference, why(reference))));
        missing.sort(DecisionMaker.byCost(compiled.evaluator()));
        return missing;
    }

    private WhyUnknown why(FactReference reference) {
        return reference.member() < 0
                ? person.whyUnknown(reference.fact())
                : person.members().get(reference.member()).person().whyUnknown(reference.fact());
    }

    /** Whichever of the two is not known exactly; the quotient itself where both are and yet it is open. */
    private static void ofIncomePerMember(Person person, TreeSet<FactReference> references) {
        boolean income = isExact(NumberField.read(person.facts().get(Facts.HOUSEHOLD_INCOME)));
        boolean size = person.membersComplete()
                || isExact(NumberField.read(person.facts().get(Facts.HOUSEHOLD_SIZE)));
        if (!income) {
            references.add(FactReference.of(Facts.HOUSEHOLD_INCOME));
        }
        if (!size) {
            references.add(FactReference.of(Facts.HOUSEHOLD_SIZE));
        }
        if (income && size) {
            references.add(FactReference.of(Facts.INCOME_PER_MEMBER));
        }
    }

    private static boolean isExact(@Nullable Intervals<BigDecimal> number) {
        if (number == null || number.spans().size() > 1) {
            return false;
        }
        return number.spans().stream()
                .allMatch(span -> span.from() != null
                        && span.until() != null
                        && span.from().compareTo(span.until()) == 0);
    }
}
