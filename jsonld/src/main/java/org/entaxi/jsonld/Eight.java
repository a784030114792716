package org.entaxi.jsonld;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes looked at eight at a time, the first of them lowest. */
final class Eight {

    /** So many bytes are seen when the first and the last eight are. */
    static final int BOTH = 2 * Long.BYTES;

    /** The highest bit of each byte. */
    static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /** The lowest bit of each byte. */
    static final long LOW_BITS = 0x0101_0101_0101_0101L;

    private static final long SPACES = ' ' * LOW_BITS;
    private static final long QUOTES = '"' * LOW_BITS;
    private static final long BACKSLASHES = '\\' * LOW_BITS;
    private static final long GOLDEN = 0x9e37_79b9_7f4a_7c15L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Eight() {}

    /** Eight bytes, all of which are there. */
    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** The first eight bytes of a text, or all where there are fewer. */
    static long head(byte[] bytes, int from, int length) {
        if (length >= Long.BYTES) {
            return at(bytes, from);
        }
        if (from + Long.BYTES <= bytes.length) {
            // Two shifts, as one by 64 would be none.
            int others = Long.SIZE - Byte.SIZE * length;
            return length == 0 ? 0 : at(bytes, from) << others >>> others;
        }
        long head = 0;
        for (int i = length - 1; i >= 0; i--) {
            head = head << Byte.SIZE | bytes[from + i] & 0xff;
        }
        return head;
    }

    /** The last eight bytes of a text, or all where there are fewer. */
    static long tail(byte[] bytes, int from, int length, long head) {
        return length <= Long.BYTES ? head : at(bytes, from + length - Long.BYTES);
    }

    /** A hash of a text in its highest bits. */
    static long mix(long head, long tail) {
        return (head ^ Long.rotateLeft(tail, 29)) * GOLDEN;
    }

    /** The first place that is no space. */
    static int skipSpaces(byte[] bytes, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end) {
            long others = at(bytes, i) ^ SPACES;
            if (others != 0) {
                return i + (Long.numberOfTrailingZeros(others) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] == ' ') {
            i++;
        }
        return i;
    }

    /**
     * A mark in the highest bit of the first byte that ends a text or needs a closer look: a quotation mark, a backslash, a
     * control character. Marks above it mean nothing. 0 when there is none.
     */
    static long marks(long eight) {
        long quote = eight ^ QUOTES;
        long backslash = eight ^ BACKSLASHES;
        return ((quote - LOW_BITS & ~quote) | (backslash - LOW_BITS & ~backslash) | (eight - SPACES & ~eight))
                & HIGH_BITS;
    }
}
