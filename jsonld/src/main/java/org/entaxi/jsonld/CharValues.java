package org.entaxi.jsonld;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What forms made of short texts, found by the characters of these. A value takes the place of another one. */
final class CharValues {

    /** Longer texts are seldom met again. */
    static final int LONGEST = 64;

    private static final int VALUES = 512;
    private static final int HEAD = 3;
    private static final int TAIL = 5;

    private final @Nullable Met[] met = new @Nullable Met[VALUES];

    /** A value that was read from a text by a form. */
    private record Met(Form<?> form, char[] text, Object value) {

        boolean is(Form<?> by, char[] chars, int from, int length) {
            return form == by && Arrays.equals(text, 0, text.length, chars, from, from + length);
        }

        /** Hides what may be about somebody. */
        @Override
        public String toString() {
            return "Met[…]";
        }
    }

    /** The value that a form makes of a text, if it is a short one. */
    @SuppressWarnings("unchecked")
    <V> V value(StringForm<V> form, char[] chars, int from, int length) {
        int place = place(chars, from, length);
        Met there = met[place];
        if (there != null && there.is(form, chars, from, length)) {
            // What a form finds there is what it put there.
            return (V) there.value;
        }
        V value = form.parse(new String(chars, from, length));
        met[place] = new Met(form, Arrays.copyOfRange(chars, from, from + length), value);
        return value;
    }

    /** The place of a text among the values; a few of its characters tell it from most others. */
    static int place(char[] chars, int from, int length) {
        int end = from + length;
        int hash = length;
        for (int i = from; i < Math.min(end, from + HEAD); i++) {
            hash = 31 * hash + chars[i];
        }
        for (int i = Math.max(from, end - TAIL); i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return (hash ^ hash >>> 9 ^ hash >>> 18) & VALUES - 1;
    }
}
