package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
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
 * on. It remembers what it worked out, so it is for one thread.
 */
final class Timeline {

    private static final int MAX_WAYS = 16;

    /** How many days are looked at, and how many documents in all; later days are left in the dark, which is said. */
    private static final int MAX_DAYS = 1_000;

    private static final int MAX_LOOKS = 200_000;

    private final Evaluator evaluator;
    private final Rule rule;
    private final List<Person> ways;
    private final LocalDate asOf;
    private final Outcome now;
    private final SortedSet<LocalDate> days;
    private final @Nullable LocalDate dark;
    private final Map<LocalDate, Outcome> outcomes = new HashMap<>();

    Timeline(CompiledRule compiled, Person person, Outcome now) {
        this.evaluator = compiled.evaluator();
        this.rule = compiled.rule();
        this.asOf = compiled.asOf();
        this.ways = dated(person, asOf);
        this.now = now;
        TreeSet<LocalDate> all = new TreeSet<>();
        ways.forEach(way -> all.addAll(BreakDates.of(rule, way, evaluator.vocabulary(), asOf)));
        int most = Math.min(MAX_DAYS, MAX_LOOKS / (1 + person.documents().size()) / Math.max(1, ways.size()));
        this.dark = ways.isEmpty()
                ? asOf.plusDays(1)
                : all.stream().skip(most).findFirst().orElse(null);
        this.days = dark == null ? all : all.headSet(dark);
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
        return outcomes.computeIfAbsent(day, this::decide);
    }

    private Outcome decide(LocalDate day) {
        CompiledRule compiled = evaluator.compile(rule, day);
        Outcome outcome = compiled.outcome(ways.get(0));
        for (int i = 1; i < ways.size() && outcome != Outcome.UNDETERMINED; i++) {
            outcome = compiled.outcome(ways.get(i)) == outcome ? outcome : Outcome.UNDETERMINED;
        }
        return outcome;
    }

    /** The last day on which the outcome is still the same for sure; null when it stays so. */
    @Nullable
    LocalDate stableUntil() {
        LocalDate found = first(outcome -> outcome != now);
        LocalDate change = found == null ? dark : found;
        return change == null ? null : change.minusDays(1);
    }

    @Nullable
    LocalDate becomesEligibleOn() {
        return now == Outcome.ELIGIBLE ? null : first(then -> then == Outcome.ELIGIBLE);
    }

    @Nullable
    LocalDate ceasesOn() {
        return now == Outcome.ELIGIBLE ? first(then -> then != Outcome.ELIGIBLE) : null;
    }

    /** The first later day on which the outcome is as wanted; null when there is none. */
    private @Nullable LocalDate first(Predicate<Outcome> wanted) {
        for (LocalDate day : days) {
            if (wanted.test(on(day))) {
                return day;
            }
        }
        return null;
    }

    /** The outcomes to come: each day on which it changes with what it changes to, today's first. */
    List<OutcomeChange> changes() {
        List<OutcomeChange> changes = new ArrayList<>();
        changes.add(new OutcomeChange(asOf, now));
        for (LocalDate day : days) {
            if (changes.get(changes.size() - 1).outcome() != on(day)) {
                changes.add(new OutcomeChange(day, on(day)));
            }
        }
        return changes;
    }
}
