package org.entaxi.basics;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The members of a JSON object that this version of the library does not know, kept so that they can be written back.
 *
 * <p>Each value is JSON text without insignificant white space, exactly as it was read otherwise: {@code 1.0} stays
 * {@code 1.0}. The library never looks inside.
 *
 * <p>Immutable and thread-safe.
 *
 * @param members JSON text by member name, in the order of the document
 */
public record Extensions(Map<String, String> members) implements Serializable {

    /** Nothing unknown. */
    public static final Extensions NONE = new Extensions(Map.of());

    /**
     * Copies the members.
     *
     * @param members JSON text by member name
     */
    public Extensions {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * Extensions from a map.
     *
     * @param members JSON text by member name
     * @return the extensions
     */
    public static Extensions of(Map<String, String> members) {
        return members.isEmpty() ? NONE : new Extensions(members);
    }

    /**
     * Tells whether there are none.
     *
     * @return true when every member was known
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Names the members and hides their values, which may be anything. */
    @Override
    public String toString() {
        return members.isEmpty() ? "Extensions[]" : "Extensions" + members.keySet();
    }
}
