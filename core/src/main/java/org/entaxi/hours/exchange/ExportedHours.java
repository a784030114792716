package org.entaxi.hours.exchange;

import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Finding;

/**
 * Opening hours written in another format.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the format is made of
 * @param value the hours in the format
 * @param losses what the format could not carry: one finding each, its pointer into the hours
 */
public record ExportedHours<T>(T value, List<Finding> losses) {

    /**
     * Copies the losses.
     *
     * @param value the hours in the format
     * @param losses what could not be carried
     */
    public ExportedHours {
        Objects.requireNonNull(value, "value");
        losses = List.copyOf(losses);
    }
}
