package org.entaxi.basics;

/** How sure an assertion of the vocabulary is. */
public enum Certainty {
    /** Read in a source, or text of the law. */
    SURE,
    /** Consistent in secondary sources. */
    LIKELY,
    /** To be checked before anyone relies on it; never decides an outcome. */
    CHECK;

    /**
     * This certainty, or another one where that is less sure.
     *
     * @param other the other one
     * @return the lesser of the two
     */
    public Certainty atMost(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
