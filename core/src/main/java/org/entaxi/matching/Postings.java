package org.entaxi.matching;

import java.util.Arrays;

/**
 * A set of rows or of services, kept as bits where it is dense and as a sorted list where it is sparse. Walking bits costs a
 * fixed amount for every 64 numbers that there could be, walking a list a larger one for every number that there is; the two
 * meet at about one in 700, but bits as sparse as that take more memory than their speed is worth.
 *
 * <p>Immutable and thread-safe.
 */
final class Postings {

    private static final int DENSE_FROM = 256;

    static final long[] NO_BITS = {};

    private static final Postings NONE = new Postings(NO_BITS, new int[0], 0, 0);

    private final long[] bits;
    private final int[] sorted;
    private final int first;
    private final int end;

    /** Bits where dense, else a part of a sorted list; neither is copied. */
    Postings(long[] bits, int[] sorted, int first, int end) {
        this.bits = bits;
        this.sorted = sorted;
        this.first = first;
        this.end = end;
    }

    /** Whether so many numbers of so many that there could be are kept as bits. */
    static boolean isDense(int count, int size) {
        return (long) count * DENSE_FROM >= size;
    }

    /** The numbers, in ascending order and each once, of so many that there could be. */
    static Postings of(int[] numbers, int count, int size) {
        if (count == 0) {
            return NONE;
        }
        if (!isDense(count, size)) {
            return new Postings(NO_BITS, Arrays.copyOf(numbers, count), 0, count);
        }
        long[] bits = Bits.none(size);
        for (int i = 0; i < count; i++) {
            Bits.set(bits, numbers[i]);
        }
        return new Postings(bits, new int[0], 0, 0);
    }

    void addTo(long[] target) {
        for (int i = first; i < end; i++) {
            Bits.set(target, sorted[i]);
        }
        for (int i = 0; i < bits.length; i++) {
            target[i] |= bits[i];
        }
    }

    /** The first from a number on that is in another set too; -1 when there is none. */
    int nextIn(long[] other, int from) {
        int found = Arrays.binarySearch(sorted, first, end, from);
        for (int i = found < 0 ? -found - 1 : found; i < end; i++) {
            if (Bits.has(other, sorted[i])) {
                return sorted[i];
            }
        }
        long tail = -1L << from;
        for (int i = from >>> 6; i < bits.length; i++) {
            long both = bits[i] & other[i] & tail;
            tail = -1L;
            if (both != 0) {
                return (i << 6) + Long.numberOfTrailingZeros(both);
            }
        }
        return -1;
    }
}
