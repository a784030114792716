package org.entaxi.hours.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Finding;
import org.entaxi.hours.OpeningHours;

/**
 * Opening hours read from another format.
 *
 * <p>Nothing is ever dropped: what was not understood makes the hours unknown, with the text of the source kept in
 * {@link OpeningHours#text()} and a finding that says where. The argument {@code at} of such a finding is the place in
 * that text, in characters from 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hours the hours
 * @param findings what was not understood or is doubtful, by place
 */
public record ImportedHours(OpeningHours hours, List<Finding> findings) implements Serializable {

    /**
     * Copies the findings.
     *
     * @param hours the hours
     * @param findings what was not understood
     */
    public ImportedHours {
        Objects.requireNonNull(hours, "hours");
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether everything was understood.
     *
     * @return true when there is no finding
     */
    public boolean isComplete() {
        return findings.isEmpty();
    }
}
