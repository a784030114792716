package org.entaxi.jsonld;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What forms made of short texts, found by the bytes of these. A value takes the place of another one. */
final class ByteValues {

    /** Longer texts, in bytes, are seldom met again. */
    static final int LONGEST = 96;

    private static final int BITS = 9;

    /** Nothing of a text that is all in its head and tail. */
    private static final byte[] NO_MORE = new byte[0];

    private final @Nullable Met[] met = new @Nullable Met[1 << BITS];

    /** A value that was read from a text by a form. */
    private record Met(Form<?> form, long head, long tail, int length, byte[] text, Object value) {

        /** Hides what may be about somebody. */
        @Override
        public String toString() {
            return "Met[…]";
        }
    }

    /** The value that a form makes of a text without escapes. */
    @SuppressWarnings("unchecked")
    <V> V value(StringForm<V> form, PlainText of) {
        int length = of.length();
        if (length > LONGEST) {
            return form.parse(of.string());
        }
        byte[] bytes = of.bytes();
        int from = of.from();
        long head = Eight.head(bytes, from, length);
        long tail = Eight.tail(bytes, from, length, head);
        int place = (int) (Eight.mix(head, tail) >>> Long.SIZE - BITS);
        Met there = met[place];
        if (there != null
                && there.head == head
                && there.tail == tail
                && there.form == form
                && there.length == length
                && (length <= Eight.BOTH || Arrays.equals(there.text, 0, length, bytes, from, from + length))) {
            // What a form finds there is what it put there.
            return (V) there.value;
        }
        V value = form.parse(of.string());
        byte[] text = length <= Eight.BOTH ? NO_MORE : Arrays.copyOfRange(bytes, from, from + length);
        met[place] = new Met(form, head, tail, length, text, value);
        return value;
    }
}
