package org.entaxi.jsonld;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON: reading and writing side by side. Stateless.
 *
 * @param <V> the type of the values
 */
abstract class Form<V> {

    /**
     * Reads the value whose first token is the current one; the last one is current afterwards.
     *
     * @return the value, or null when there is nothing usable; what could not be used is then, or also, the rest of the
     *     input
     */
    abstract @Nullable V read(JsonInput in);

    /** This form inside a record that is understood whole or not at all: what is not understood keeps its place. */
    Form<V> inPlace() {
        return this;
    }

    /** Writes a value. */
    abstract void write(JsonOutput out, V value);

    /** What a record holds where the member is absent, or null. */
    @Nullable
    V absent() {
        return null;
    }

    /** Tells whether a value is not written because absence says the same. */
    boolean isAbsent(V value) {
        return value.equals(absent());
    }

    /**
     * Writes a value together with what could not be understood beside it.
     *
     * @return false when the two cannot be one value, and nothing was written
     */
    boolean writeMerged(JsonOutput out, String name, V value, String rest) {
        return false;
    }
}
