package org.entaxi.eligibility;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Sets of pairs of truth values, as nine bits: what a rule can be in two situations at once that differ in one place only. If
 * some pair has two different values, that place can change the outcome.
 */
final class ValuePairs {

    private static final int VALUES = 3;
    private static final int PAIRS = VALUES * VALUES;
    private static final int SHIFT = 16;
    private static final long LOW = (1L << SHIFT) - 1;

    private ValuePairs() {}

    static int of(int first, int second) {
        return 1 << (first * VALUES + second);
    }

    static int all(int some, int others) {
        return combine(some, others, true);
    }

    static int any(int some, int others) {
        return combine(some, others, false);
    }

    private static int combine(int some, int others, boolean least) {
        int found = 0;
        for (int i = 0; i < PAIRS; i++) {
            if ((some & 1 << i) == 0) {
                continue;
            }
            for (int j = 0; j < PAIRS; j++) {
                if ((others & 1 << j) != 0) {
                    found |= of(pick(i / VALUES, j / VALUES, least), pick(i % VALUES, j % VALUES, least));
                }
            }
        }
        return found;
    }

    private static int pick(int one, int other, boolean least) {
        return least ? Math.min(one, other) : Math.max(one, other);
    }

    /**
     * At least n of the parts, counting in both situations which are sure and which are possible: four counts in one number,
     * none of them further than n, since more makes no difference.
     */
    static int atLeast(int n, int[] parts) {
        Set<Long> tallies = new LinkedHashSet<>();
        tallies.add(0L);
        for (int part : parts) {
            Set<Long> next = new LinkedHashSet<>();
            for (long tally : tallies) {
                for (int i = 0; i < PAIRS; i++) {
                    if ((part & 1 << i) != 0) {
                        next.add(counted(counted(tally, 0, i / VALUES, n), 2 * SHIFT, i % VALUES, n));
                    }
                }
            }
            tallies = next;
        }
        int found = 0;
        for (long tally : tallies) {
            found |= of(value(n, tally), value(n, tally >>> 2 * SHIFT));
        }
        return found;
    }

    private static long counted(long tally, int shift, int value, int n) {
        long sure = tally >>> shift & LOW;
        long possible = tally >>> shift + SHIFT & LOW;
        long more = value == Program.TRUE && sure < n ? 1L << shift : 0L;
        return tally + more + (value != Program.FALSE && possible < n ? 1L << shift + SHIFT : 0L);
    }

    private static int value(int n, long tally) {
        long sure = tally & LOW;
        long possible = tally >>> SHIFT & LOW;
        return sure >= n ? Program.TRUE : possible < n ? Program.FALSE : Program.UNKNOWN;
    }

    /** Whether the two situations can differ. */
    static boolean differ(int pairs) {
        int same = of(0, 0) | of(1, 1) | of(2, 2);
        return (pairs & ~same) != 0;
    }
}
