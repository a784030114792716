package org.entaxi.matching;

/**
 * What one part of the conjuncts comes to for people of whom the same is known: the conjuncts, from the first word of the part
 * on, and the rows. Where none is open nothing is kept of that.
 *
 * <p>Not changed once made. Nothing is shown by {@code toString()}.
 */
record PartRows(int firstWord, long[] falseConjuncts, long[] openConjuncts, long[] ruledOut, long[] open) {

    /** Adds the conjuncts to those of other parts. */
    void addConjuncts(long[] falses, long[] opens) {
        Bits.orFrom(falses, firstWord, falseConjuncts);
        Bits.orFrom(opens, firstWord, openConjuncts);
    }

    /** How much memory the words take. */
    int bytes() {
        return Long.BYTES * (falseConjuncts.length + openConjuncts.length + ruledOut.length + open.length);
    }

    /** Hides what somebody may be. */
    @Override
    public String toString() {
        return "PartRows[…]";
    }
}
