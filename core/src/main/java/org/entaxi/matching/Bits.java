package org.entaxi.matching;

import java.util.Arrays;

/** Sets of small numbers as bits, 64 to a word, lowest first. */
final class Bits {

    private Bits() {}

    static long[] none(int size) {
        return new long[(size + 63) >>> 6];
    }

    static long[] all(int size) {
        long[] bits = none(size);
        Arrays.fill(bits, -1L);
        if ((size & 63) != 0) {
            bits[bits.length - 1] = (1L << size) - 1;
        }
        return bits;
    }

    static void set(long[] bits, int i) {
        bits[i >>> 6] |= 1L << i;
    }

    static void clear(long[] bits, int i) {
        bits[i >>> 6] &= ~(1L << i);
    }

    static boolean has(long[] bits, int i) {
        return (bits[i >>> 6] & 1L << i) != 0;
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** How many there are in both of two sets. */
    static int countBoth(long[] bits, long[] other) {
        int count = 0;
        for (int i = 0; i < bits.length; i++) {
            count += Long.bitCount(bits[i] & other[i]);
        }
        return count;
    }

    /** The 64 from a place on, the first one lowest; none beyond the end. */
    static long word(long[] bits, int from) {
        int first = from >>> 6;
        long low = bits[first] >>> from;
        return (from & 63) == 0 || first + 1 == bits.length ? low : low | bits[first + 1] << -from;
    }

    /** How many there are from one place on, before another. */
    static int count(long[] bits, int from, int until) {
        if (from >= until) {
            return 0;
        }
        int first = from >>> 6;
        int last = (until - 1) >>> 6;
        long head = -1L << from;
        long tail = -1L >>> -until;
        if (first == last) {
            return Long.bitCount(bits[first] & head & tail);
        }
        int count = Long.bitCount(bits[first] & head) + Long.bitCount(bits[last] & tail);
        for (int i = first + 1; i < last; i++) {
            count += Long.bitCount(bits[i]);
        }
        return count;
    }

    /** The first from a place on; -1 when there is none. */
    static int next(long[] bits, int from) {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & (-1L << from);
        while (rest == 0) {
            if (++word == bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    static void and(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= other[i];
        }
    }

    static void or(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other[i];
        }
    }

    /** Adds words from a place on. */
    static void orFrom(long[] bits, int firstWord, long[] other) {
        for (int i = 0; i < other.length; i++) {
            bits[firstWord + i] |= other[i];
        }
    }

    static void andNot(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~other[i];
        }
    }
}
