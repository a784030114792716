package org.entaxi.basics;

/**
 * Three-valued truth with the connectives of strong Kleene logic. {@link #UNKNOWN} means that what is known leaves both
 * answers possible; it is never a no.
 */
public enum Truth {
    /** Certainly not so. */
    FALSE,
    /** Not known. */
    UNKNOWN,
    /** Certainly so. */
    TRUE;

    /**
     * The truth of something that is known.
     *
     * @param value whether it is so
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Both: the lesser of the two, in the order false, unknown, true.
     *
     * @param other the other side
     * @return the conjunction
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * At least one: the greater of the two, in the order false, unknown, true.
     *
     * @param other the other side
     * @return the disjunction
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The opposite; unknown stays unknown.
     *
     * @return the negation
     */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /**
     * Tells whether it is settled.
     *
     * @return false only for {@link #UNKNOWN}
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
