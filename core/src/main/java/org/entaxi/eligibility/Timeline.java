package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an outcome by the mere passing of time: everything known stays as it is, the rule too, and only the day moves
 * on.
 */
final class Timeline {

    private static final int MAX_WAYS = 16;

    private final Evaluator evaluator;
    private final Rule rule;
    private final List<Person> ways;
    private final LocalDate asOf;
    private final Outcome now;

    Timeline(CompiledRule compiled, Person person, Outcome now) {
        this.evaluator = compiled.evaluator();
        this.rule = compiled.rule();
        this.asOf = compiled.asOf();
        this.ways = dated(person, asOf);
        this.now = now;
    }

    /**
     * The ways in which somebody may have been born, by a stated age as well, each a person of its own: a stated age grows;
     * said as a birth date it does so by itself. Empty when there are too many.
     */
    private static List<Person> dated(Person person, LocalDate asOf) {
        List<Person> ways = new ArrayList<>();
        for (PersonBuilder born : born(person, asOf)) {
            ways.add(born.withoutFact(Facts.AGE).clearMembers().build());
        }
        for (HouseholdMember member : person.members()) {
            List<Person> longer = new ArrayList<>();
            for (Person way : ways) {
                for (Person each : dated(member.person(), asOf)) {
                    longer.add(way.toBuilder().member(member.relation(), each).build());
                }
            }
            ways = longer.size() > MAX_WAYS ? List.of() : longer;
        }
        return ways;
    }

    private static List<PersonBuilder> born(Person person, LocalDate asOf) {
        List<PersonBuilder> builders = new ArrayList<>();
        Intervals<LocalDate> born = person.facts().containsKey(Facts.AGE)
                ? new DateField(Facts.BIRTH_DATE, asOf).known(person, ConflictLog.SILENT)
                : null;
        if (born == null) {
            builders.add(person.toBuilder());
        } else if (born.spans().size() <= MAX_WAYS) {
            for (Intervals.Span<LocalDate> span : born.spans()) {
                builders.add(bornWithin(person.toBuilder().birthDate(null), span));
            }
        }
        return builders;
    }

    private static PersonBuilder bornWithin(PersonBuilder builder, Intervals.Span<LocalDate> span) {
        FactValue from = value(span.from());
        FactValue until = value(span.until());
        return from == null && until == null
                ? builder.withoutFact(Facts.BIRTH_DATE)
                : builder.fact(Facts.BIRTH_DATE, Fact.between(from, until));
    }

    private static @Nullable FactValue value(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1 || day.getYear() > 9999 ? null : FactValue.of(PartialDate.of(day));
    }

    /** The outcome on a day: that of all the ways in which the person may have been born, where they agree. */
    private Outcome on(LocalDate day) {
        CompiledRule compiled = evaluator.compile(rule, day);
        Outcome outcome = compiled.outcome(ways.get(0));
        for (int i = 1; i < ways.size() && outcome != Outcome.UNDETERMINED; i++) {
            outcome = compiled.outcome(ways.get(i)) == outcome ? outcome : Outcome.UNDETERMINED;
        }
        return outcome;
    }

    /** The days to look at; none when there would be too many cases, since no date is better than a wrong one. */
    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        ways.forEach(way -> days.addAll(BreakDates.of(rule, way, evaluator.vocabulary(), asOf)));
        return days;
    }

    /** The last day on which the outcome is still the same; null when it stays so. */
    @Nullable
    LocalDate stableUntil() {
        LocalDate change = first(outcome -> outcome != now);
        return change == null ? null : change.minusDays(1);
    }

    /** The first later day on which the outcome is as wanted; null when there is none. */
    @Nullable
    LocalDate first(Predicate<Outcome> wanted) {
        for (LocalDate day : days()) {
            if (wanted.test(on(day))) {
                return day;
            }
        }
        return null;
    }

    /** The outcomes to come: each day on which it changes with what it changes to, today's first. */
    List<OutcomeChange> changes() {
        TreeMap<LocalDate, Outcome> outcomes = new TreeMap<>();
        outcomes.put(asOf, now);
        days().forEach(day -> outcomes.put(day, on(day)));
        List<OutcomeChange> changes = new ArrayList<>();
        outcomes.forEach((day, outcome) -> {
            if (changes.isEmpty() || changes.get(changes.size() - 1).outcome() != outcome) {
                changes.add(new OutcomeChange(day, outcome));
            }
        });
        return changes;
    }
}
