package org.entaxi.matching;

import java.util.Arrays;

/**
 * How many services each row stands for, bit by bit: for each power of two the rows whose number has it, so that what a set of
 * rows stands for is counted 64 rows at a time.
 *
 * <p>Immutable and thread-safe.
 */
final class Weights {

    /** By the power of two; those above the largest weight are left out. */
    private final long[][] rowsWith;

    Weights(int[] weights) {
        int all = 0;
        for (int weight : weights) {
            all |= weight;
        }
        this.rowsWith = new long[Integer.SIZE - Integer.numberOfLeadingZeros(all)][];
        Arrays.setAll(rowsWith, power -> Bits.none(weights.length));
        for (int row = 0; row < weights.length; row++) {
            for (int rest = weights[row]; rest != 0; rest &= rest - 1) {
                Bits.set(rowsWith[Integer.numberOfTrailingZeros(rest)], row);
            }
        }
    }

    /** How many services a set of rows stands for. */
    int of(long[] rows) {
        int sum = 0;
        for (int power = 0; power < rowsWith.length; power++) {
            sum += Bits.countBoth(rowsWith[power], rows) << power;
        }
        return sum;
    }
}
