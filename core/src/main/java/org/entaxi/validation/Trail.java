package org.entaxi.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entaxi.basics.Pointers;
import org.entaxi.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** A place in a document, held as a chain: the text of the pointer is made only where something is found. */
final class Trail {

    private final @Nullable Trail parent;
    private final String segment;
    private final int index;
    private final boolean canonical;

    private Trail(@Nullable Trail parent, String segment, int index, boolean canonical) {
        this.parent = parent;
        this.segment = segment;
        this.index = index;
        this.canonical = canonical;
    }

    /**
     * The place of a record.
     *
     * @param canonical whether the document is the canonical form, in which sets are sorted, and not the one read
     */
    static Trail at(String pointer, boolean canonical) {
        return new Trail(null, pointer, -1, canonical);
    }

    Trail member(String name) {
        return new Trail(this, name, -1, canonical);
    }

    Trail element(int position) {
        return new Trail(this, "", position, canonical);
    }

    /** The place of an element of a set: where it is written, or where it was read. */
    <T> Trail element(Set<T> set, T element, Function<T, String> written) {
        List<T> order = new ArrayList<>(set);
        if (canonical) {
            order.sort(Comparator.comparing(written, CodePoints.ORDER));
        }
        return element(order.indexOf(element));
    }

    String pointer() {
        if (parent == null) {
            return segment;
        }
        return index < 0 ? Pointers.member(parent.pointer(), segment) : Pointers.element(parent.pointer(), index);
    }
}
