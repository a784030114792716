package org.entaxi.eligibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/** A number, whole or decimal. Income per member of the household is worked out from the two it depends on. */
final class NumberField extends SpanField<BigDecimal> {

    private static final Intervals<BigDecimal> NEVER = Intervals.of(List.of());
    private static final int DIGITS = 34;

    private final String fact;
    private final boolean whole;

    NumberField(String fact, boolean whole) {
        super(true);
        this.fact = fact;
        this.whole = whole;
    }

    @Override
    @Nullable
    BigDecimal next(BigDecimal value) {
        return whole ? value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE) : null;
    }

    @Override
    List<FactReference> units() {
        return List.of(FactReference.of(fact));
    }

    @Override
    Intervals<BigDecimal> span(Condition condition) {
        NumberCondition number = (NumberCondition) condition;
        BigDecimal min = number.min();
        BigDecimal max = number.max();
        if (whole) {
            min = min == null ? null : min.setScale(0, RoundingMode.CEILING);
            max = max == null ? null : max.setScale(0, RoundingMode.FLOOR);
        }
        return min != null && max != null && min.compareTo(max) > 0 ? NEVER : Intervals.of(min, max);
    }

    @Override
    @Nullable
    Intervals<BigDecimal> known(Person person, ConflictLog conflicts) {
        Intervals<BigDecimal> stated = read(person.facts().get(fact));
        return switch (fact) {
            case Facts.HOUSEHOLD_SIZE -> merged(fact, stated, size(person), conflicts);
            case Facts.INCOME_PER_MEMBER -> merged(fact, stated, incomePerMember(person, conflicts), conflicts);
            default -> stated;
        };
    }

    /** What is stated and what follows from other facts, read together; both where they contradict each other. */
    private static @Nullable Intervals<BigDecimal> merged(
            String fact,
            @Nullable Intervals<BigDecimal> stated,
            @Nullable Intervals<BigDecimal> derived,
            ConflictLog conflicts) {
        if (stated == null || derived == null) {
            return stated == null ? derived : stated;
        }
        Intervals<BigDecimal> both = stated.intersect(derived);
        if (!both.isEmpty()) {
            return both;
        }
        conflicts.add(Conflict.of(fact, Conflict.Kind.VALUES_DIFFER));
        return stated.union(derived);
    }

    /** The person and the members known; more when the list may not be complete. */
    private static @Nullable Intervals<BigDecimal> size(Person person) {
        if (!person.membersComplete() && person.members().isEmpty()) {
            return null;
        }
        BigDecimal known = BigDecimal.valueOf(person.members().size() + 1L);
        return Intervals.of(known, person.membersComplete() ? known : null);
    }

    private static @Nullable Intervals<BigDecimal> incomePerMember(Person person, ConflictLog conflicts) {
        Intervals<BigDecimal> income = read(person.facts().get(Facts.HOUSEHOLD_INCOME));
        Intervals<BigDecimal> stated = read(person.facts().get(Facts.HOUSEHOLD_SIZE));
        Intervals<BigDecimal> size = stated == null || stated.isAbsent() ? null : stated;
        Intervals<BigDecimal> members = merged(Facts.HOUSEHOLD_SIZE, size, size(person), conflicts);
        if (income == null || members == null || income.isAbsent()) {
            return null;
        }
        List<Intervals.Span<BigDecimal>> spans = new ArrayList<>();
        for (Intervals.Span<BigDecimal> money : income.spans()) {
            for (Intervals.Span<BigDecimal> heads : members.spans()) {
                spans.add(divide(money, heads));
            }
        }
        return Intervals.of(spans);
    }

    /** Interval division by a number of people, at least one; every edge is rounded outwards. */
    private static Intervals.Span<BigDecimal> divide(
            Intervals.Span<BigDecimal> money, Intervals.Span<BigDecimal> heads) {
        BigDecimal fewest = heads.from() == null ? BigDecimal.ONE : heads.from().max(BigDecimal.ONE);
        BigDecimal most = heads.until() == null ? null : heads.until().max(fewest);
        BigDecimal low = money.from();
        BigDecimal high = money.until();
        BigDecimal from = null;
        if (low != null) {
            BigDecimal divisor = low.signum() >= 0 ? most : fewest;
            from = divisor == null ? BigDecimal.ZERO : low.divide(divisor, new MathContext(DIGITS, RoundingMode.FLOOR));
        }
        BigDecimal until = null;
        if (high != null) {
            BigDecimal divisor = high.signum() >= 0 ? fewest : most;
            until = divisor == null
                    ? BigDecimal.ZERO
                    : high.divide(divisor, new MathContext(DIGITS, RoundingMode.CEILING));
        }
        return new Intervals.Span<>(from, until);
    }

    /** What a fact says as a number; null when nothing, or when a value cannot be read as one. */
    static @Nullable Intervals<BigDecimal> read(@Nullable Fact given) {
        if (given == null || given.isOpen()) {
            return null;
        }
        if (given.absent()) {
            return Intervals.absent();
        }
        if (given.oneOf().isEmpty()) {
            BigDecimal min = given.min() == null ? null : given.min().asNumber();
            BigDecimal max = given.max() == null ? null : given.max().asNumber();
            boolean unreadable = (given.min() != null && min == null) || (given.max() != null && max == null);
            boolean reversed = min != null && max != null && min.compareTo(max) > 0;
            return unreadable || reversed ? null : Intervals.of(min, max);
        }
        List<Intervals.Span<BigDecimal>> spans = new ArrayList<>();
        for (FactValue value : given.oneOf()) {
            BigDecimal number = value.asNumber();
            if (number == null) {
                return null;
            }
            spans.add(new Intervals.Span<>(number, number));
        }
        return Intervals.of(spans);
    }
}
