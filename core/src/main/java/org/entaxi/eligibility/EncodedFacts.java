package org.entaxi.eligibility;

/**
 * What is known of a person, in the cells of one compiled rule. It means nothing to any other rule, which refuses it.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}.
 */
public final class EncodedFacts {

    private final CompiledRule owner;
    private final long[] words;

    EncodedFacts(CompiledRule owner, long[] words) {
        this.owner = owner;
        this.words = words;
    }

    CompiledRule owner() {
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
