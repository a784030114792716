package org.entaxi.jsonld;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entaxi.basics.Extensions;
import org.jspecify.annotations.Nullable;

/** The values of an object while its members are being read. */
final class Slots {

    private @Nullable Object[] values;
    /** A bit for each member that was met. */
    private long seen;
    /** A bit for each member that has a value. */
    private long present;

    private @Nullable Map<String, String> extensions;

    Slots(int size) {
        this.values = new @Nullable Object[size];
    }

    /** These, as if they were new. */
    Slots reset(int size) {
        if (values.length < size) {
            values = new @Nullable Object[size];
        } else {
            for (long bits = present; bits != 0; bits &= bits - 1) {
                values[Long.numberOfTrailingZeros(bits)] = null;
            }
        }
        seen = 0;
        present = 0;
        extensions = null;
        return this;
    }

    /** Marks a member as met; false when it was met before. */
    boolean meet(Field<?, ?> field) {
        long before = seen;
        seen |= 1L << field.index();
        return seen != before;
    }

    void set(Field<?, ?> field, @Nullable Object value) {
        if (value != null) {
            values[field.index()] = value;
            present |= 1L << field.index();
        }
    }

    boolean has(Field<?, ?> field) {
        return (present & 1L << field.index()) != 0;
    }

    /** Whether there is a value for each of some members, given as bits. */
    boolean haveAll(long fields) {
        return (present & fields) == fields;
    }

    /** Whether no member was met and nothing is kept. */
    boolean areEmpty() {
        return seen == 0 && extensions == null;
    }

    boolean keeps(String name) {
        return extensions != null && extensions.containsKey(name);
    }

    /** The value, what a record holds where it is absent, or null. */
    @SuppressWarnings("unchecked")
    <V> @Nullable V orNull(Field<?, V> field) {
        Object value = values[field.index()];
        return value == null ? field.absent() : (V) value;
    }

    /** The value of a member that is required, or for which absence means something. */
    <V> V get(Field<?, V> field) {
        V value = orNull(field);
        if (value == null) {
            throw new IllegalStateException("No value for " + field.name());
        }
        return value;
    }

    <V> V orElse(Field<?, V> field, V other) {
        V value = orNull(field);
        return value == null ? other : value;
    }

    /** Keeps a text under a name; false when there is one already. */
    boolean keep(String name, String json) {
        if (extensions == null) {
            extensions = new LinkedHashMap<>();
        }
        return extensions.putIfAbsent(name, json) == null;
    }

    Extensions extensions() {
        return extensions == null ? Extensions.NONE : Extensions.of(extensions);
    }
}
