package org.entaxi.matching;

/** What fits a filter for sure, and what may fit it, as bits; the first is always part of the second. Not thread-safe. */
final class Selection {

    private final long[] sure;
    private final long[] perhaps;

    private Selection(long[] sure, long[] perhaps) {
        this.sure = sure;
        this.perhaps = perhaps;
    }

    /** Everything fits. */
    static Selection all(int size) {
        return new Selection(Bits.all(size), Bits.all(size));
    }

    void narrow(long[] surely, long[] possibly) {
        Bits.and(sure, surely);
        Bits.and(perhaps, possibly);
    }

    /** Takes out what is no longer there. */
    void remove(long[] gone) {
        Bits.andNot(sure, gone);
        Bits.andNot(perhaps, gone);
    }

    /** Takes out what only perhaps fits. */
    void keepSure() {
        Bits.and(perhaps, sure);
    }

    /** What fits for sure. */
    long[] sure() {
        return sure;
    }

    /** What fits, or may fit. */
    long[] perhaps() {
        return perhaps;
    }
}
