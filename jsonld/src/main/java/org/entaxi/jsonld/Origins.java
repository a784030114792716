package org.entaxi.jsonld;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the records stand in a document, by their identifiers. Only its reader can add to it, and does not once it has
 * handed it over; so it need not be copied, which it would be for every document. Few of the places are ever asked for.
 */
final class Origins extends AbstractMap<String, String> {

    private final Map<String, Place> places = new LinkedHashMap<>();

    /** Adds a place, unless there is one for the identifier. */
    void add(String id, Place place) {
        places.putIfAbsent(id, place);
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public @Nullable String get(@Nullable Object id) {
        Place place = places.get(id);
        return place == null ? null : place.pointer();
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return places.containsKey(id);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, String>> {

        @Override
        public int size() {
            return places.size();
        }

        /** By the identifier, not by a look at every entry. */
        @Override
        public boolean contains(@Nullable Object o) {
            return o instanceof Map.Entry<?, ?> entry
                    && containsKey(entry.getKey())
                    && Objects.equals(get(entry.getKey()), entry.getValue());
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<Map.Entry<String, String>> iterator() {
            return places.entrySet().stream()
                    .map(entry -> Map.entry(entry.getKey(), entry.getValue().pointer()))
                    .iterator();
        }
    }
}
