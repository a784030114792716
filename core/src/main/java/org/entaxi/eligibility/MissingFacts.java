package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.WhyUnknown;

/** Names the facts behind the fields that can still change an outcome. */
final class MissingFacts {

    private final CompiledRule compiled;
    private final Person person;

    MissingFacts(CompiledRule compiled, Person person) {
        this.compiled = compiled;
        this.person = person;
    }

    List<MissingFact> of(List<Solver.Unit> relevant) {
        TreeSet<FactReference> references = new TreeSet<>();
        for (Solver.Unit unit : relevant) {
            FactReference fact = unit.field().units().get(unit.unit());
            if (unit.field() instanceof MemberField members) {
                ofMembers(members, references);
            } else if (fact.fact().equals(Facts.INCOME_PER_MEMBER)) {
                ofIncomePerMember(references);
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

    /** Who else there is, unless the list is complete; and of the members known, what their part of the rule lacks. */
    private void ofMembers(MemberField members, TreeSet<FactReference> references) {
        TreeSet<FactReference> found = new TreeSet<>();
        if (!person.membersComplete()) {
            found.add(FactReference.of(Facts.HOUSEHOLD));
        }
        List<MemberCondition> relevant = relevant(members);
        for (int i = 0; i < person.members().size(); i++) {
            HouseholdMember member = person.members().get(i);
            for (MemberCondition condition : relevant) {
                if (members.mayConcern(member, condition)) {
                    int index = i;
                    Decision about = members.where(condition).decide(member.person());
                    about.missing().forEach(missing -> found.add(ofMember(missing.fact(), index)));
                    boolean whoUnknown = member.relation() == null && condition.relation() != null;
                    if (whoUnknown) {
                        found.add(FactReference.of(Facts.RELATION).ofMember(i));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            found.add(FactReference.of(Facts.HOUSEHOLD));
        }
        references.addAll(found);
    }

    /** The conditions about members that together settle what the household can change: none that could be left out. */
    private List<MemberCondition> relevant(MemberField members) {
        long[] facts = compiled.encode(person, ConflictLog.SILENT);
        List<MemberCondition> conditions = members.conditions();
        int kept = (1 << conditions.size()) - 1;
        for (int i = 0; i < conditions.size(); i++) {
            int fewer = kept & ~(1 << i);
            Solver.Answer lost = compiled.solver().matters(members, cell -> members.holding(cell, fewer), facts);
            kept = lost.value() == Program.FALSE ? fewer : kept;
        }
        List<MemberCondition> relevant = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if ((kept & 1 << i) != 0) {
                relevant.add(conditions.get(i));
            }
        }
        return relevant;
    }

    private static FactReference ofMember(FactReference fact, int index) {
        return fact.member() < 0 ? fact.ofMember(index) : FactReference.of(Facts.HOUSEHOLD);
    }

    private void ofIncomePerMember(TreeSet<FactReference> references) {
        boolean any = false;
        if (NumberField.read(person.facts().get(Facts.HOUSEHOLD_INCOME)) == null) {
            references.add(FactReference.of(Facts.HOUSEHOLD_INCOME));
            any = true;
        }
        boolean sizeKnown = NumberField.read(person.facts().get(Facts.HOUSEHOLD_SIZE)) != null;
        if (!sizeKnown && !person.membersComplete()) {
            references.add(FactReference.of(Facts.HOUSEHOLD_SIZE));
            any = true;
        }
        if (!any) {
            references.add(FactReference.of(Facts.INCOME_PER_MEMBER));
        }
    }
}
