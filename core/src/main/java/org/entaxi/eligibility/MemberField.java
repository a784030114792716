package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.basics.Truth;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The other members of the household. A cell says which of the member conditions of a rule hold. What is possible is counted
 * over the members that are known, each in every way in which it may be, and over any number of others unless the list is
 * complete.
 */
final class MemberField extends Field {

    private static final int MAX_CONDITIONS = 4;
    private static final int MAX_TALLIES = 4096;

    private final Evaluator evaluator;
    private final LocalDate asOf;
    private final Set<MemberCondition> named = new LinkedHashSet<>();
    private List<MemberCondition> conditions = List.of();
    private List<CompiledRule> wheres = List.of();
    private final Map<Integer, CompiledRule> combinations = new LinkedHashMap<>();
    private int[] caps = new int[0];
    private Set<Integer> anybody = Set.of();
    private final List<Integer> cells = new ArrayList<>();

    MemberField(Evaluator evaluator, LocalDate asOf) {
        this.evaluator = evaluator;
        this.asOf = asOf;
    }

    @Override
    void add(Condition condition) {
        named.add(plain(condition));
    }

    private static MemberCondition plain(Condition condition) {
        return ((MemberCondition) condition).withInfo(RuleInfo.NONE);
    }

    @Override
    boolean close() {
        conditions = List.copyOf(named);
        if (conditions.size() > MAX_CONDITIONS || (conditions.size() > 1 && isNested())) {
            return false;
        }
        caps = conditions.stream().mapToInt(MemberField::cap).toArray();
        long tallies = 1;
        for (int cap : caps) {
            tallies *= cap + 1L;
        }
        if (tallies > MAX_TALLIES) {
            return false;
        }
        wheres = conditions.stream()
                .map(each -> evaluator.compilePart(each.where(), asOf))
                .toList();
        compileCombinations();
        anybody = marks(Person.UNKNOWN, null);
        Set<Integer> outcomes = new TreeSet<>();
        reachable(Set.of(zeros()), true).forEach(tally -> outcomes.add(outcome(tally)));
        cells.addAll(outcomes);
        return true;
    }

    /** Whether members of members are asked about: what ties such conditions would take compiling each of them many times. */
    private boolean isNested() {
        return conditions.stream().anyMatch(each -> asksMembers(each.where()));
    }

    private static boolean asksMembers(Rule rule) {
        return rule instanceof MemberCondition || rule.parts().stream().anyMatch(MemberField::asksMembers);
    }

    @Override
    boolean isApproximate() {
        return wheres.stream().anyMatch(CompiledRule::isApproximate);
    }

    @Override
    boolean isApproximateFor(Person person) {
        return person.members().stream()
                .anyMatch(member -> wheres.stream().anyMatch(where -> where.isApproximateFor(member.person())));
    }

    /** Rules for "meets these and not those", to know which combinations one member can meet. */
    private void compileCombinations() {
        if (conditions.size() < 2) {
            return;
        }
        for (int marks = 0; marks < 1 << conditions.size(); marks++) {
            List<Rule> parts = new ArrayList<>();
            for (int i = 0; i < conditions.size(); i++) {
                Rule where = wheres.get(i).rule();
                parts.add((marks & 1 << i) != 0 ? where : new Not(where));
            }
            combinations.put(marks, evaluator.compilePart(new AllOf(parts), asOf));
        }
    }

    /** How far counting goes before more makes no difference. */
    private static int cap(MemberCondition condition) {
        if (condition.quantifier() != MemberCondition.Quantifier.COUNT) {
            return 1;
        }
        int min = condition.min() == null ? 0 : condition.min();
        int max = condition.max() == null ? 0 : Math.min(condition.max(), MAX_TALLIES) + 1;
        return Math.max(0, Math.max(Math.min(min, MAX_TALLIES), max));
    }

    @Override
    int cells() {
        return cells.size();
    }

    @Override
    long[] mask(Condition condition) {
        int bit = 1 << conditions.indexOf(plain(condition));
        return Masks.where(cells(), i -> (cells.get(i) & bit) != 0);
    }

    @Override
    List<FactReference> units() {
        return List.of(FactReference.of(Facts.HOUSEHOLD));
    }

    @Override
    long[] possible(Person person, ConflictLog conflicts) {
        Set<List<Integer>> tallies = new LinkedHashSet<>();
        tallies.add(zeros());
        for (HouseholdMember member : person.members()) {
            Set<Integer> marks = marks(member.person(), member);
            Set<List<Integer>> next = new LinkedHashSet<>();
            for (List<Integer> tally : tallies) {
                marks.forEach(mark -> next.add(counted(tally, mark)));
            }
            tallies = next;
        }
        Set<List<Integer>> all = reachable(tallies, !person.membersComplete());
        long[] possible = Masks.none(cells());
        for (List<Integer> tally : all) {
            int cell = cells.indexOf(outcome(tally));
            if (cell >= 0) {
                Masks.set(possible, cell);
            }
        }
        return Masks.isEmpty(possible) ? Masks.all(cells()) : possible;
    }

    private List<Integer> zeros() {
        List<Integer> zeros = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            zeros.add(0);
        }
        return zeros;
    }

    /** The tallies that further members, of whom nothing is known, can lead to. */
    private Set<List<Integer>> reachable(Set<List<Integer>> from, boolean open) {
        Set<List<Integer>> found = new LinkedHashSet<>();
        ArrayDeque<List<Integer>> next = new ArrayDeque<>();
        for (List<Integer> tally : from) {
            next.add(tally);
        }
        while (!next.isEmpty()) {
            List<Integer> tally = next.poll();
            if (found.add(tally) && open) {
                anybody.forEach(mark -> next.add(counted(tally, mark)));
            }
        }
        return found;
    }

    private List<Integer> counted(List<Integer> tally, int marks) {
        List<Integer> counted = new ArrayList<>(tally);
        for (int i = 0; i < counted.size(); i++) {
            if ((marks & 1 << i) != 0) {
                counted.set(i, Math.min(caps[i], counted.get(i) + 1));
            }
        }
        return counted;
    }

    /** Which conditions hold after counting, as bits. */
    private int outcome(List<Integer> tally) {
        int outcome = 0;
        for (int i = 0; i < tally.size(); i++) {
            if (holds(conditions.get(i), tally.get(i))) {
                outcome |= 1 << i;
            }
        }
        return outcome;
    }

    private static boolean holds(MemberCondition condition, int count) {
        return switch (condition.quantifier()) {
            case ANY -> count > 0;
            case ALL -> count == 0;
            case COUNT ->
                (condition.min() == null || count >= condition.min())
                        && (condition.max() == null || count <= condition.max());
        };
    }

    /** The ways in which a member may count: for each condition whether it meets it, or with "all" whether it breaks it. */
    private Set<Integer> marks(Person person, @Nullable HouseholdMember member) {
        Set<Integer> relations = relations(member);
        Set<Integer> meets = meets(person);
        Set<Integer> marks = new LinkedHashSet<>();
        for (int relation : relations) {
            for (int met : meets) {
                marks.add(mark(relation, met));
            }
        }
        return marks;
    }

    private int mark(int relation, int met) {
        int mark = 0;
        for (int i = 0; i < conditions.size(); i++) {
            boolean meets = (met & 1 << i) != 0;
            boolean counts = conditions.get(i).quantifier() == MemberCondition.Quantifier.ALL ? !meets : meets;
            if (counts && (relation & 1 << i) != 0) {
                mark |= 1 << i;
            }
        }
        return mark;
    }

    /** The combinations of member rules that somebody may meet, as bits. */
    private Set<Integer> meets(Person person) {
        Set<Integer> found = new LinkedHashSet<>();
        if (conditions.size() == 1) {
            Outcome outcome = wheres.get(0).outcome(person);
            if (outcome != Outcome.NOT_ELIGIBLE) {
                found.add(1);
            }
            if (outcome != Outcome.ELIGIBLE) {
                found.add(0);
            }
            return found;
        }
        combinations.forEach((bits, rule) -> {
            if (rule.outcome(person) != Outcome.NOT_ELIGIBLE) {
                found.add(bits);
            }
        });
        return found;
    }

    /** For which conditions a member may have the relation that is asked, as bits: a member has one relation. */
    private Set<Integer> relations(@Nullable HouseholdMember member) {
        Set<Integer> found = new LinkedHashSet<>();
        ConceptId known = member == null ? null : member.relation();
        if (known != null && isUnrecognised(known)) {
            known = null;
        }
        found.add(relation(known));
        for (MemberCondition condition : conditions) {
            ConceptId wanted = condition.relation();
            if (wanted != null && (known == null || mayBeOne(wanted, known))) {
                found.add(relation(wanted));
            }
        }
        return found;
    }

    /** Whether somebody may have both relations: one is, or may be, within the other, or something is within both. */
    private boolean mayBeOne(ConceptId one, ConceptId other) {
        Vocabulary vocabulary = evaluator.vocabulary();
        return !Collections.disjoint(vocabulary.possiblyNarrower(one), vocabulary.possiblyNarrower(other));
    }

    /** The conditions that are about members with a relation; null stands for one that no condition names. */
    private int relation(@Nullable ConceptId relation) {
        int bits = 0;
        for (int i = 0; i < conditions.size(); i++) {
            ConceptId wanted = conditions.get(i).relation();
            boolean meant = wanted == null
                    || (relation != null && evaluator.vocabulary().isNarrowerOrSame(relation, wanted));
            bits |= meant ? 1 << i : 0;
        }
        return bits;
    }

    /** A relation that the vocabulary should know and does not may be any. */
    private boolean isUnrecognised(ConceptId relation) {
        Vocabulary vocabulary = evaluator.vocabulary();
        return vocabulary.scheme(HouseholdMember.RELATION_SCHEME) != null
                && !vocabulary.knows(relation, HouseholdMember.RELATION_SCHEME);
    }

    /** Whether a member is one of those that a condition is about. */
    Truth concerns(HouseholdMember member, MemberCondition condition) {
        int bit = 1 << conditions.indexOf(condition);
        Set<Integer> relations = relations(member);
        boolean may = relations.stream().anyMatch(bits -> (bits & bit) != 0);
        boolean mayNot = relations.stream().anyMatch(bits -> (bits & bit) == 0);
        return may ? mayNot ? Truth.UNKNOWN : Truth.TRUE : Truth.FALSE;
    }

    /** The rule about members that a condition asks, for the facts that are missing about them. */
    CompiledRule where(MemberCondition condition) {
        return wheres.get(conditions.indexOf(plain(condition)));
    }

    List<MemberCondition> conditions() {
        return conditions;
    }

    /** Which of some conditions, given as bits, hold in a cell. */
    int holding(int cell, int some) {
        return cells.get(cell) & some;
    }
}
