package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reading makes once and uses again: room for the members of objects, and the values of short texts, most of
 * which stand in a catalogue many times. Bounded, whatever is read: a value takes the place of another one.
 *
 * <p>Not thread-safe, and for one reading only: nothing of a document is there when the next one is read.
 */
final class Reuse {

    /** Longer texts are seldom met again. */
    static final int LONGEST = 64;

    private static final int VALUES = 512;
    private static final int HEAD = 3;
    private static final int TAIL = 5;

    private @Nullable Slots free;
    private final List<List<?>> freeLists = new ArrayList<>();
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

    /** Room for the members of an object. */
    Slots slots(int size) {
        Slots slots = free;
        if (slots == null) {
            return new Slots(size);
        }
        free = slots.next();
        return slots.reset(size);
    }

    /** Takes room back at which nobody looks any more. What is never given back is made anew. */
    void free(Slots used) {
        used.setNext(free);
        free = used;
    }

    /** An empty list for elements that are counted afterwards. */
    @SuppressWarnings("unchecked")
    <V> List<V> list() {
        // It is empty, so it is one of any elements.
        return freeLists.isEmpty() ? new ArrayList<>() : (List<V>) freeLists.remove(freeLists.size() - 1);
    }

    /** The elements of such a list, which is taken back. */
    <V> List<V> elements(List<V> list) {
        List<V> elements = List.copyOf(list);
        list.clear();
        freeLists.add(list);
        return elements;
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

    /** The value in a place, if a form read it from this text. */
    @Nullable
    Object value(int place, Form<?> form, char[] chars, int from, int length) {
        Met there = met[place];
        return there != null && there.is(form, chars, from, length) ? there.value : null;
    }

    void keep(int place, Form<?> form, char[] chars, int from, int length, Object value) {
        met[place] = new Met(form, Arrays.copyOfRange(chars, from, from + length), value);
    }
}
