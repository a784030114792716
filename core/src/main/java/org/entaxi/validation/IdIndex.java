package org.entaxi.validation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.entaxi.basics.Pointers;

/**
 * Where the records of catalogues of any size stand, by their identifiers; of several records with one identifier, the first.
 * Of an identifier 16 bytes of its SHA-256 are kept: nobody can make two that are taken for one.
 */
final class IdIndex {

    private static final int WORDS = 3;
    private static final RecordList[] LISTS = RecordList.values();

    private final MessageDigest digest;
    private long[] table = new long[WORDS << 10];
    private int size;

    IdIndex() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A place as a number, by which places are ordered: document, list, position, and whether the record has a time zone. */
    static long place(int document, RecordList list, int position, boolean zoned) {
        return ((long) document << 37) | (list.ordinal() + 1L << 33) | ((long) position << 1) | (zoned ? 1 : 0);
    }

    static int document(long place) {
        return (int) (place >>> 37);
    }

    static RecordList list(long place) {
        return LISTS[(int) (place >>> 33 & 0xf) - 1];
    }

    static boolean isZoned(long place) {
        return (place & 1) != 0;
    }

    static String pointer(long place) {
        return Pointers.element('/' + list(place).member(), (int) (place >>> 1));
    }

    void enter(String id, long place) {
        if ((size + 1) * 2L * WORDS > table.length) {
            grow();
        }
        byte[] hash = hash(id);
        enter(word(hash, 0), word(hash, 8), place);
    }

    /** Where the first record with an identifier stands; 0 when there is none. */
    long find(String id) {
        byte[] hash = hash(id);
        return table[slot(table, word(hash, 0), word(hash, 8)) + 2];
    }

    private void enter(long first, long second, long place) {
        int slot = slot(table, first, second);
        long known = table[slot + 2];
        if (known == 0) {
            size++;
            table[slot] = first;
            table[slot + 1] = second;
        }
        table[slot + 2] = known == 0 ? place : Math.min(known, place);
    }

    private static int slot(long[] table, long first, long second) {
        int slots = table.length / WORDS;
        int at = (int) Long.remainderUnsigned(first, slots);
        while (table[at * WORDS + 2] != 0 && (table[at * WORDS] != first || table[at * WORDS + 1] != second)) {
            at = at + 1 == slots ? 0 : at + 1;
        }
        return at * WORDS;
    }

    /** Unit by unit, as a lone surrogate has no UTF-8. */
    private byte[] hash(String id) {
        byte[] bytes = new byte[2 * id.length()];
        for (int i = 0; i < id.length(); i++) {
            bytes[2 * i] = (byte) (id.charAt(i) >>> 8);
            bytes[2 * i + 1] = (byte) id.charAt(i);
        }
        return digest.digest(bytes);
    }

    private static long word(byte[] hash, int from) {
        long word = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            word = word << 8 | (hash[i] & 0xff);
        }
        return word;
    }

    private void grow() {
        long[] old = table;
        table = new long[Math.multiplyExact(old.length, 2)];
        size = 0;
        for (int i = 0; i < old.length; i += WORDS) {
            if (old[i + 2] != 0) {
                enter(old[i], old[i + 1], old[i + 2]);
            }
        }
    }
}
