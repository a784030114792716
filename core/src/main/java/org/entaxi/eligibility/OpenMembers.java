package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.basics.Truth;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;

/**
 * What leaves the conditions about the household open: facts about its members, who else there is, and what in the members' part
 * of the rule only the provider settles.
 */
final class OpenMembers {

    private final CompiledRule compiled;
    private final Person person;
    private final MemberField members;
    private final TreeSet<FactReference> facts = new TreeSet<>();
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    private final Set<Reason> places = new LinkedHashSet<>();

    OpenMembers(CompiledRule compiled, Person person, MemberField members) {
        this.compiled = compiled;
        this.person = person;
        this.members = members;
        if (!person.membersComplete()) {
            facts.add(FactReference.of(Facts.HOUSEHOLD));
        }
        for (MemberCondition condition : relevant()) {
            if (!person.membersComplete()) {
                provider(condition, members.where(condition).decide(Person.UNKNOWN));
            }
            for (int i = 0; i < person.members().size(); i++) {
                ofMember(condition, i);
            }
        }
        if (facts.isEmpty() && causes.isEmpty()) {
            facts.add(FactReference.of(Facts.HOUSEHOLD));
        }
    }

    /** The facts that are missing; none where all that is open is the provider's to settle. */
    Set<FactReference> facts() {
        return facts;
    }

    /** Why else it is open. */
    Set<Cause> causes() {
        return causes;
    }

    /** What the provider settles, where it stands in the whole rule. */
    Set<Reason> places() {
        return places;
    }

    private void ofMember(MemberCondition condition, int index) {
        HouseholdMember member = person.members().get(index);
        Truth concerned = members.concerns(member, condition);
        Decision about = members.where(condition).decide(member.person());
        if (concerned == Truth.FALSE || !mayCount(condition, about.outcome())) {
            return;
        }
        about.missing().forEach(missing -> facts.add(ofMember(missing.fact(), index)));
        provider(condition, about);
        if (concerned == Truth.UNKNOWN) {
            facts.add(FactReference.of(Facts.RELATION).ofMember(index));
        }
    }

    private static FactReference ofMember(FactReference fact, int index) {
        return fact.member() < 0 ? fact.ofMember(index) : FactReference.of(Facts.HOUSEHOLD);
    }

    /** Whether a member who is one of those that a condition is about makes a difference to it. */
    private static boolean mayCount(MemberCondition condition, Outcome outcome) {
        return outcome
                != (condition.quantifier() == MemberCondition.Quantifier.ALL ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE);
    }

    /** Takes note of what only the provider settles about a member. */
    private void provider(MemberCondition condition, Decision about) {
        for (Cause cause : about.causes()) {
            if (cause != Cause.MISSING_FACTS) {
                causes.add(cause);
            }
        }
        for (Reason outer : places(condition)) {
            String pointer = outer.pointer() + RulePointers.step(outer.rule(), 0);
            for (Reason inner : about.providerDecides()) {
                boolean cited = !inner.citations().isEmpty();
                places.add(new Reason(
                        inner.rule(),
                        pointer + inner.pointer(),
                        inner.truth(),
                        inner.facts(),
                        cited ? inner.citations() : outer.citations()));
            }
        }
    }

    /** Where a condition stands in the rule; it may do so more than once. */
    private List<Reason> places(MemberCondition condition) {
        List<Rule> same = new ArrayList<>();
        for (Condition each : ConditionCollector.of(compiled.rule())) {
            if (Fields.plain(each).equals(condition)) {
                same.add(each);
            }
        }
        return new Justification(compiled, compiled.anybody()).places(same);
    }

    /** The conditions about members that together settle what the household can change: none that could be left out. */
    private List<MemberCondition> relevant() {
        long[] encoded = compiled.encode(person, ConflictLog.SILENT);
        List<MemberCondition> conditions = members.conditions();
        int kept = (1 << conditions.size()) - 1;
        for (int i = 0; i < conditions.size(); i++) {
            int fewer = kept & ~(1 << i);
            Solver.Answer lost = compiled.solver().matters(members, cell -> members.holding(cell, fewer), encoded);
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
}
