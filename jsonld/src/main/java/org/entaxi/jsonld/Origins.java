package org.entaxi.jsonld;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the records stand in a document, by their identifiers. Only its reader can add to it, and does not once it has
 * handed it over; so it need not be copied, which it would be for every document.
 */
final class Origins extends AbstractMap<String, String> {

    private final Map<String, String> pointers = new LinkedHashMap<>();

    /** Adds a place, unless there is one for the identifier. */
    void add(String id, String pointer) {
        pointers.putIfAbsent(id, pointer);
    }

    @Override
    public @Nullable String get(@Nullable Object id) {
        return pointers.get(id);
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return pointers.containsKey(id);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Collections.unmodifiableMap(pointers).entrySet();
    }
}
