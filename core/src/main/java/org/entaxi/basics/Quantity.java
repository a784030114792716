package org.entaxi.basics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as a source states it: "14", "more than 100", "about 30".
 *
 * @param value the number
 * @param relation how the true number relates to it
 * @param extensions unknown members
 */
public record Quantity(BigDecimal value, Relation relation, Extensions extensions) implements Serializable {

    /** How the true number relates to the number stated. */
    public enum Relation {
        /** It is that number. */
        EXACTLY,
        /** That number or more. */
        AT_LEAST,
        /** More than that number. */
        MORE_THAN,
        /** That number or fewer. */
        AT_MOST,
        /** Fewer than that number. */
        LESS_THAN,
        /** Near that number. */
        ABOUT
    }

    /**
     * Checks that both parts are there.
     *
     * @param value the number
     * @param relation how the true number relates to it
     * @param extensions unknown members
     */
    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A quantity without unknown members.
     *
     * @param value the number
     * @param relation how the true number relates to it
     */
    public Quantity(BigDecimal value, Relation relation) {
        this(value, relation, Extensions.NONE);
    }

    /**
     * A whole number that is exact.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity exactly(long value) {
        return new Quantity(BigDecimal.valueOf(value), Relation.EXACTLY);
    }

    /**
     * A number with its relation.
     *
     * @param relation how the true number relates to it
     * @param value the number
     * @return the quantity
     */
    public static Quantity of(Relation relation, long value) {
        return new Quantity(BigDecimal.valueOf(value), relation);
    }
}
