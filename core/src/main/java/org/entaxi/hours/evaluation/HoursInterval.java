package org.entaxi.hours.evaluation;

import java.time.Instant;
import java.util.Objects;

/**
 * A span of time, half-open, in which one state holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first instant inside
 * @param until the first instant outside
 * @param state what holds
 */
public record HoursInterval(Instant from, Instant until, HoursState state) {

    /**
     * Checks that what must be there is.
     *
     * @param from the first instant inside
     * @param until the first instant outside
     * @param state what holds
     * @throws IllegalArgumentException if it does not end after it starts
     */
    public HoursInterval {
        Objects.requireNonNull(state, "state");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("An interval that does not end after it starts");
        }
    }

    /**
     * Tells whether an instant is inside.
     *
     * @param instant the instant
     * @return true when it is
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
