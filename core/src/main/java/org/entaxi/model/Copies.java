package org.entaxi.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.entaxi.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Copies of collections that keep their order, and look-ups in lists ordered by identifier. */
final class Copies {

    private Copies() {}

    /** An unmodifiable copy in the order given; the JDK's own would be shuffled anew in every run. */
    static <T> Set<T> set(Collection<T> elements) {
        if (elements.isEmpty()) {
            return Set.of();
        }
        if (elements.size() == 1) {
            // The same set when it is one already: on its way through a builder into a record it is copied once.
            return Set.copyOf(elements);
        }
        LinkedHashSet<T> copy = new LinkedHashSet<>(elements);
        copy.forEach(Objects::requireNonNull);
        return Collections.unmodifiableSet(copy);
    }

    /** An unmodifiable copy in code-point order of the identifiers; records with the same one stay in their order. */
    static <T> List<T> byId(Collection<T> records, Function<T, String> id) {
        List<T> copy = new ArrayList<>(records);
        copy.sort(Comparator.comparing(id, CodePoints.ORDER));
        return List.copyOf(copy);
    }

    /** The first record with an identifier in a list made by {@link #byId}. */
    static <T> @Nullable T find(List<T> records, Function<T, String> idOf, String id) {
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (CodePoints.ORDER.compare(idOf.apply(records.get(middle)), id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = low < records.size() && idOf.apply(records.get(low)).equals(id);
        return found ? records.get(low) : null;
    }
}
