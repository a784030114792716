package org.entaxi.jsonld;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A few texts in ASCII that are told apart while they are read: names of members, the constants of an enum. */
final class Names {

    /** There are no more members. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    /** It is none of them. */
    static final int UNKNOWN = PropertyNameMatcher.MATCH_UNKNOWN_NAME;

    private final PropertyNameMatcher matcher;
    private final char[][] spellings;
    /** At the place of each, and after it where that is taken; twice as many places as are needed. */
    private final @Nullable Entry[] table;

    private final int shift;

    /** One of them, by its first and last eight bytes, which are all of it as far as they go. */
    private record Entry(int index, int length, long head, long tail, byte[] bytes) {}

    private Names(List<String> names) {
        this.matcher = Json.matcher(names);
        this.spellings = names.stream().map(String::toCharArray).toArray(char[][]::new);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * names.size() + 1);
        this.table = new @Nullable Entry[1 << bits];
        this.shift = Long.SIZE - bits;
        for (int i = 0; i < spellings.length; i++) {
            byte[] bytes = ascii(spellings[i]);
            long head = Eight.head(bytes, 0, bytes.length);
            long tail = Eight.tail(bytes, 0, bytes.length, head);
            int place = place(head, tail);
            while (table[place] != null) {
                place = place + 1 & table.length - 1;
            }
            table[place] = new Entry(i, bytes.length, head, tail, bytes);
        }
    }

    static Names of(List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("A name twice");
        }
        return new Names(names);
    }

    private static byte[] ascii(char[] name) {
        byte[] bytes = new byte[name.length];
        for (int i = 0; i < name.length; i++) {
            if (name[i] > '\u007f') {
                throw new IllegalArgumentException("Not ASCII");
            }
            bytes[i] = (byte) name[i];
        }
        return bytes;
    }

    private int place(long head, long tail) {
        return (int) (Eight.mix(head, tail) >>> shift);
    }

    /** The same names, for Jackson. */
    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** The index of a text in UTF-8. */
    int indexOf(byte[] text, int from, int length) {
        long head = Eight.head(text, from, length);
        long tail = Eight.tail(text, from, length, head);
        int place = place(head, tail);
        for (Entry entry = table[place]; entry != null; entry = table[place]) {
            if (entry.head == head && entry.tail == tail && entry.length == length && isRest(entry, text, from)) {
                return entry.index;
            }
            place = place + 1 & table.length - 1;
        }
        return UNKNOWN;
    }

    private static boolean isRest(Entry entry, byte[] text, int from) {
        int length = entry.length;
        return length <= Eight.BOTH || Arrays.equals(entry.bytes, 0, length, text, from, from + length);
    }

    /** The index of a text. */
    int indexOf(char[] text, int from, int length) {
        for (int i = 0; i < spellings.length; i++) {
            char[] spelling = spellings[i];
            if (spelling.length == length && Arrays.equals(spelling, 0, length, text, from, from + length)) {
                return i;
            }
        }
        return UNKNOWN;
    }
}
