package org.entaxi.eligibility;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a number. Where there is no such number, it does not hold.
 *
 * <p>In JSON: {@code {"number": {"fact": "…/household-income", "max": "1296.00"}}}.
 *
 * @param fact the IRI of the fact
 * @param min the least value, inclusive; null when there is none
 * @param max the greatest value, inclusive; null when there is none
 * @param info its id, citations and note
 */
public record NumberCondition(String fact, @Nullable BigDecimal min, @Nullable BigDecimal max, RuleInfo info)
        implements Condition {

    /** How many digits a bound may have, before and behind the point. */
    public static final int MAX_DIGITS = 80;

    /**
     * Checks the parts.
     *
     * @param fact the IRI of the fact
     * @param min the least value, inclusive
     * @param max the greatest value, inclusive
     * @param info its id, citations and note
     * @throws IllegalArgumentException if a bound has more than {@link #MAX_DIGITS} digits
     */
    public NumberCondition {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(info, "info");
        if (isTooLong(min) || isTooLong(max)) {
            throw new IllegalArgumentException("Bound of more than " + MAX_DIGITS + " digits");
        }
    }

    private static boolean isTooLong(@Nullable BigDecimal value) {
        return value != null && (Math.abs((long) value.scale()) > MAX_DIGITS || value.precision() > MAX_DIGITS);
    }

    /**
     * Without id, citation or note.
     *
     * @param fact the IRI of the fact
     * @param min the least value, inclusive
     * @param max the greatest value, inclusive
     */
    public NumberCondition(String fact, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        this(fact, min, max, RuleInfo.NONE);
    }

    @Override
    public NumberCondition withInfo(RuleInfo newInfo) {
        return new NumberCondition(fact, min, max, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.number(this);
    }

    /**
     * A copy with a least value.
     *
     * @param value the value in decimal digits, inclusive
     * @return the copy
     */
    public NumberCondition atLeast(String value) {
        return new NumberCondition(fact, new BigDecimal(value), max, info);
    }

    /**
     * A copy with a greatest value.
     *
     * @param value the value in decimal digits, inclusive
     * @return the copy
     */
    public NumberCondition atMost(String value) {
        return new NumberCondition(fact, min, new BigDecimal(value), info);
    }
}
