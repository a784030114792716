package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an outcome by the mere passing of time: everything known stays as it is, the rule too, and only the day moves
 * on.
 */
final class Timeline {

    private final Evaluator evaluator;
    private final Rule rule;
    private final Person person;
    private final LocalDate asOf;
    private final Outcome now;

    Timeline(CompiledRule compiled, Person person, Outcome now) {
        this.evaluator = compiled.evaluator();
        this.rule = compiled.rule();
        this.asOf = compiled.asOf();
        this.person = dated(person, asOf);
        this.now = now;
    }

    /** A stated age grows; said as a birth date it does so by itself. */
    private static Person dated(Person person, LocalDate asOf) {
        PersonBuilder builder = person.toBuilder();
        Intervals<LocalDate> born = new DateField(Facts.BIRTH_DATE, asOf).ofStatedAge(person);
        if (born != null && person.birthDate() == null && !person.facts().containsKey(Facts.BIRTH_DATE)) {
            builder.fact(Facts.BIRTH_DATE, hull(born));
        }
        builder.withoutFact(Facts.AGE).clearMembers();
        person.members().forEach(member -> builder.member(member.relation(), dated(member.person(), asOf)));
        return builder.build();
    }

    private static Fact hull(Intervals<LocalDate> spans) {
        LocalDate from = spans.spans().get(0).from();
        LocalDate until = spans.spans().get(0).until();
        for (Intervals.Span<LocalDate> span : spans.spans()) {
            from = from == null || span.from() == null ? null : from.isBefore(span.from()) ? from : span.from();
            until = until == null || span.until() == null ? null : until.isAfter(span.until()) ? until : span.until();
        }
        return Fact.between(value(from), value(until));
    }

    private static @Nullable FactValue value(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1 || day.getYear() > 9999 ? null : FactValue.of(PartialDate.of(day));
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
        for (LocalDate day : BreakDates.of(rule, person, evaluator.vocabulary(), asOf)) {
            if (wanted.test(evaluator.compile(rule, day).outcome(person))) {
                return day;
            }
        }
        return null;
    }

    /** The outcomes to come: each day on which it changes with what it changes to, today's first. */
    List<OutcomeChange> changes() {
        TreeMap<LocalDate, Outcome> outcomes = new TreeMap<>();
        outcomes.put(asOf, now);
        BreakDates.of(rule, person, evaluator.vocabulary(), asOf)
                .forEach(day -> outcomes.put(day, evaluator.compile(rule, day).outcome(person)));
        List<OutcomeChange> changes = new ArrayList<>();
        outcomes.forEach((day, outcome) -> {
            if (changes.isEmpty() || changes.get(changes.size() - 1).outcome() != outcome) {
                changes.add(new OutcomeChange(day, outcome));
            }
        });
        return changes;
    }
}
