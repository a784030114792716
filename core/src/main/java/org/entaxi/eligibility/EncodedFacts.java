package org.entaxi.eligibility;

/**
 * What is known of a person, in the cells of one compiled rule, or of several compiled together. It means nothing to any
 * other, which refuses it.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}.
 */
public final class EncodedFacts {

    private final Object owner;
    private final long[] words;

    EncodedFacts(Object owner, long[] words) {
        this.owner = owner;
        this.words = words;
    }

    Object owner() {
        return owner;
    }

    /** Not copied: whoever is given it only reads. */
    long[] words() {
        return words;
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "EncodedFacts[…]";
    }
}
