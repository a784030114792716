package org.entaxi.validation;

import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.entaxi.basics.Pointers;
import org.jspecify.annotations.Nullable;

/** A place in a document, held as a chain: the text of the pointer is made only where something is found. */
final class Trail {

    private final @Nullable Trail parent;
    private final String segment;
    private final @Nullable IntSupplier index;
    private final boolean canonical;

    private Trail(@Nullable Trail parent, String segment, @Nullable IntSupplier index, boolean canonical) {
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
        return new Trail(null, pointer, null, canonical);
    }

    Trail member(String name) {
        return new Trail(this, name, null, canonical);
    }

    Trail element(int position) {
        return element(() -> position);
    }

    Trail element(IntSupplier position) {
        return new Trail(this, "", position, canonical);
    }

    /** The places of the elements of a set: where they are written, or where they were read. */
    <T> SetPlaces<T> elements(Set<T> set, Function<? super T, String> written) {
        return new SetPlaces<>(this, set, canonical ? written : null);
    }

    String pointer() {
        if (parent == null) {
            return segment;
        }
        return index == null
                ? Pointers.member(parent.pointer(), segment)
                : Pointers.element(parent.pointer(), index.getAsInt());
    }
}
