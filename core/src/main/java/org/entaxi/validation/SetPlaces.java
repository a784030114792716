package org.entaxi.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entaxi.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Where the elements of a set stand: in the canonical order, or in that of the document that was read. */
final class SetPlaces<T> {

    private final Trail place;
    private final Set<T> set;
    private final @Nullable Function<? super T, String> written;
    private @Nullable Map<T, Integer> positions;

    /**
     * The places of a set.
     *
     * @param written how an element is written, by which the canonical form sorts; null for the order as it is
     */
    SetPlaces(Trail place, Set<T> set, @Nullable Function<? super T, String> written) {
        this.place = place;
        this.set = set;
        this.written = written;
    }

    /** The place of an element; it is looked for only when the pointer is asked for. */
    Trail of(T element) {
        return place.element(() -> position(element));
    }

    private int position(T element) {
        Map<T, Integer> found = positions;
        if (found == null) {
            List<T> order = new ArrayList<>(set);
            if (written != null) {
                order.sort(Comparator.comparing(written, CodePoints.ORDER));
            }
            found = new HashMap<>();
            for (T each : order) {
                found.put(each, found.size());
            }
            positions = found;
        }
        return found.getOrDefault(element, 0);
    }
}
