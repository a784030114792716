package org.entaxi.eligibility;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Sets of cells as bits, 64 to a word, lowest first. */
final class Masks {

    private Masks() {}

    static int words(int cells) {
        return (cells + 63) >>> 6;
    }

    static long[] none(int cells) {
        return new long[words(cells)];
    }

    static long[] all(int cells) {
        long[] mask = none(cells);
        Arrays.fill(mask, -1L);
        if ((cells & 63) != 0) {
            mask[mask.length - 1] = (1L << cells) - 1;
        }
        return mask;
    }

    static long[] where(int cells, IntPredicate holds) {
        long[] mask = none(cells);
        for (int i = 0; i < cells; i++) {
            if (holds.test(i)) {
                set(mask, i);
            }
        }
        return mask;
    }

    static void set(long[] mask, int cell) {
        mask[cell >>> 6] |= 1L << cell;
    }

    static boolean has(long[] mask, int cell) {
        return (mask[cell >>> 6] & (1L << cell)) != 0;
    }

    static long[] and(long[] a, long[] b) {
        long[] result = a.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] &= b[i];
        }
        return result;
    }

    static long[] or(long[] a, long[] b) {
        long[] result = a.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] |= b[i];
        }
        return result;
    }

    static long[] not(long[] a, int cells) {
        long[] result = all(cells);
        for (int i = 0; i < result.length; i++) {
            result[i] &= ~a[i];
        }
        return result;
    }

    static boolean isEmpty(long[] a) {
        for (long word : a) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean intersect(long[] a, long[] b) {
        for (int i = 0; i < a.length; i++) {
            if ((a[i] & b[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of a is in b. */
    static boolean within(long[] a, long[] b) {
        for (int i = 0; i < a.length; i++) {
            if ((a[i] & ~b[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds the cells of one set to another. */
    static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] |= more[i];
        }
    }

    /** The first cell from a place on; -1 when there is none. */
    static int next(long[] a, int from) {
        int word = from >>> 6;
        if (word >= a.length) {
            return -1;
        }
        long rest = a[word] & (-1L << from);
        while (rest == 0) {
            if (++word == a.length) {
                return -1;
            }
            rest = a[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    static int count(long[] a) {
        int count = 0;
        for (long word : a) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
