package org.entaxi.eligibility;

import java.util.Arrays;

/** The cells of one variable for a combination of facts, without any day; equal where they are the same. */
final class FactPattern {

    private final long[] words;
    private final int hash;

    /** The words are not copied. */
    FactPattern(long[] words) {
        this.words = words;
        this.hash = Arrays.hashCode(words);
    }

    /** Writes the cells into an encoding. */
    void addTo(long[] encoded, int first) {
        System.arraycopy(words, 0, encoded, first, words.length);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof FactPattern pattern
                        && hash == pattern.hash
                        && Arrays.equals(words, pattern.words));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Hides what somebody may be. */
    @Override
    public String toString() {
        return "FactPattern[…]";
    }
}
