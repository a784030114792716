package org.entaxi.validation;

import java.util.HashMap;
import java.util.Map;
import org.entaxi.model.Place;
import org.jspecify.annotations.Nullable;

/** A directory that holds the records themselves. */
final class RecordDirectory extends Directory {

    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * A record.
     *
     * @param type the simple name of its class
     * @param value the record
     * @param place where it stands
     */
    record Entry(String type, Object value, Trail place) {}

    /** Enters a record, and returns the one that has its identifier already. */
    @Nullable
    Entry enter(String id, Object value, Trail place) {
        return entries.putIfAbsent(id, new Entry(value.getClass().getSimpleName(), value, place));
    }

    @Override
    @Nullable
    String type(String id) {
        Entry entry = entries.get(id);
        return entry == null ? null : entry.type();
    }

    @Override
    <T> @Nullable T as(Class<T> type, String id) {
        Entry entry = entries.get(id);
        return entry != null && type.isInstance(entry.value()) ? type.cast(entry.value()) : null;
    }

    @Override
    boolean hasZone(String id) {
        Place place = as(Place.class, id);
        return place != null && place.timeZone() != null;
    }
}
