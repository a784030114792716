package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reading makes once and uses again: room for the members of objects and for the characters of a text, and
 * the values of short texts, most of which stand in a catalogue many times. Bounded, whatever is read: a value takes the place of another one.
 *
 * <p>Not thread-safe, and for one reading only: nothing of a document is there when the next one is read.
 */
final class Reuse {

    private @Nullable Slots free;
    private final List<List<?>> freeLists = new ArrayList<>();
    private @Nullable CharValues charValues;
    private @Nullable ByteValues byteValues;
    private final Utf8Strings strings = new Utf8Strings();

    /** Values by the characters of their texts. */
    CharValues charValues() {
        charValues = charValues == null ? new CharValues() : charValues;
        return charValues;
    }

    /** Values by the bytes of their texts. */
    ByteValues byteValues() {
        byteValues = byteValues == null ? new ByteValues() : byteValues;
        return byteValues;
    }

    /** Makes strings of bytes. */
    Utf8Strings strings() {
        return strings;
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
}
