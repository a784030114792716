package org.entaxi.hours.evaluation;

import java.time.Instant;
import java.util.Objects;

/**
 * The moment at which another state begins.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at the moment
 * @param state what holds from then on
 */
public record HoursChange(Instant at, HoursState state) {

    /**
     * Checks that what must be there is.
     *
     * @param at the moment
     * @param state what holds from then on
     */
    public HoursChange {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(state, "state");
    }
}
