package org.entaxi.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/** A date. Age, time elapsed and time remaining on the day of the decision are conditions on it. */
final class DateField extends SpanField<LocalDate> {

    private static final Intervals<LocalDate> NEVER = Intervals.of(List.of());

    private final String fact;
    private final LocalDate asOf;

    DateField(String fact, LocalDate asOf) {
        super(!fact.equals(Facts.BIRTH_DATE));
        this.fact = fact;
        this.asOf = asOf;
    }

    @Override
    LocalDate next(LocalDate value) {
        return value.plusDays(1);
    }

    @Override
    List<FactReference> units() {
        return List.of(FactReference.of(fact));
    }

    @Override
    Intervals<LocalDate> span(Condition condition) {
        if (condition instanceof AgeCondition age) {
            return born(age.min(), age.max());
        }
        if (condition instanceof NumberCondition number) {
            return born(ceiling(number.min()), floor(number.max()));
        }
        if (condition instanceof DateCondition date) {
            return between(
                    date.from() == null ? null : date.from().earliest(),
                    date.before() == null ? null : date.before().earliest().minusDays(1));
        }
        if (condition instanceof ElapsedCondition elapsed) {
            return elapsed(elapsed.min(), elapsed.max());
        }
        RemainingCondition remaining = (RemainingCondition) condition;
        return remaining(remaining.min(), remaining.max());
    }

    private Intervals<LocalDate> born(@Nullable Integer min, @Nullable Integer max) {
        return between(
                max == null
                        ? null
                        : Calendars.lastBirthDateOfAge(asOf, max == Integer.MAX_VALUE ? max : max + 1)
                                .plusDays(1),
                min == null ? null : Calendars.lastBirthDateOfAge(asOf, min));
    }

    private Intervals<LocalDate> elapsed(@Nullable Period min, @Nullable Period max) {
        LocalDate from = max == null ? null : Calendars.firstWithPeriodNotBefore(asOf, max);
        LocalDate until = min == null ? asOf : Calendars.lastWithPeriodBy(asOf, min);
        return between(from, until.isBefore(asOf) ? until : asOf);
    }

    private Intervals<LocalDate> remaining(@Nullable Period min, @Nullable Period max) {
        LocalDate from = min == null ? asOf : Calendars.plus(asOf, min);
        LocalDate until = max == null ? null : Calendars.plus(asOf, max);
        return between(from.isAfter(asOf) ? from : asOf, until);
    }

    private static Intervals<LocalDate> between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && from.isAfter(until) ? NEVER : Intervals.of(from, until);
    }

    /** The years that have to be completed for a number of years to be reached. */
    static @Nullable Integer ceiling(@Nullable BigDecimal value) {
        return value == null ? null : years(value, RoundingMode.CEILING);
    }

    /** The years that may be completed before a number of years is passed. */
    static @Nullable Integer floor(@Nullable BigDecimal value) {
        return value == null ? null : years(value, RoundingMode.FLOOR);
    }

    private static int years(BigDecimal value, RoundingMode mode) {
        BigDecimal most = BigDecimal.valueOf(10_000);
        return value.min(most).max(most.negate()).setScale(0, mode).intValueExact();
    }

    @Override
    @Nullable
    Intervals<LocalDate> known(Person person, ConflictLog conflicts) {
        Intervals<LocalDate> known = read(person.facts().get(fact));
        if (!fact.equals(Facts.BIRTH_DATE)) {
            return known;
        }
        PartialDate date = person.birthDate();
        known = meet(known, date == null ? null : Intervals.of(date.earliest(), date.latest()), conflicts);
        return meet(known, ofAge(person.facts().get(Facts.AGE)), conflicts);
    }

    private @Nullable Intervals<LocalDate> meet(
            @Nullable Intervals<LocalDate> one, @Nullable Intervals<LocalDate> other, ConflictLog conflicts) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Intervals<LocalDate> both = one.intersect(other);
        if (!both.isEmpty()) {
            return both;
        }
        conflicts.add(Conflict.of(fact, Conflict.Kind.VALUES_DIFFER));
        return one.union(other);
    }

    private @Nullable Intervals<LocalDate> read(@Nullable Fact given) {
        if (given == null || given.isOpen()) {
            return null;
        }
        if (given.absent()) {
            return fact.equals(Facts.BIRTH_DATE) ? null : Intervals.absent();
        }
        if (given.oneOf().isEmpty()) {
            PartialDate min = given.min() == null ? null : given.min().asDate();
            PartialDate max = given.max() == null ? null : given.max().asDate();
            boolean unreadable = (given.min() != null && min == null) || (given.max() != null && max == null);
            return unreadable ? null : ordered(min == null ? null : min.earliest(), max == null ? null : max.latest());
        }
        List<Intervals.Span<LocalDate>> spans = new ArrayList<>();
        for (FactValue value : given.oneOf()) {
            PartialDate date = value.asDate();
            if (date == null) {
                return null;
            }
            spans.add(new Intervals.Span<>(date.earliest(), date.latest()));
        }
        return Intervals.of(spans);
    }

    private @Nullable Intervals<LocalDate> ofAge(@Nullable Fact given) {
        Intervals<BigDecimal> age = NumberField.read(given);
        if (age == null || age.isAbsent()) {
            return null;
        }
        List<Intervals.Span<LocalDate>> spans = new ArrayList<>();
        for (Intervals.Span<BigDecimal> span : age.spans()) {
            spans.addAll(born(ceiling(span.from()), floor(span.until())).spans());
        }
        return spans.isEmpty() ? null : Intervals.of(spans);
    }

    /** Bounds the wrong way round contradict each other and say nothing. */
    private static @Nullable Intervals<LocalDate> ordered(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && from.isAfter(until) ? null : Intervals.of(from, until);
    }
}
