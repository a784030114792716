package org.entaxi.hours.holiday;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.text.LocalizedText;

/**
 * One holiday on one date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the date it is kept on
 * @param kinds for whom; never empty
 * @param name its name, for people
 * @param source where it is laid down: law and article, or a decision
 * @param certainty how sure it is that it is kept; one that is to be checked counts for nothing until it is
 */
public record Holiday(LocalDate date, Set<HolidayKind> kinds, LocalizedText name, String source, Certainty certainty)
        implements Serializable {

    /**
     * Copies the kinds.
     *
     * @param date the date
     * @param kinds for whom
     * @param name its name
     * @param source where it is laid down
     * @param certainty how sure it is that it is kept
     * @throws IllegalArgumentException if there is no kind
     */
    public Holiday {
        Objects.requireNonNull(date, "date");
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A holiday of no kind");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * A holiday that is sure.
     *
     * @param date the date it is kept on
     * @param kinds for whom
     * @param name its name
     * @param source where it is laid down
     * @throws IllegalArgumentException if there is no kind
     */
    public Holiday(LocalDate date, Set<HolidayKind> kinds, LocalizedText name, String source) {
        this(date, kinds, name, source, Certainty.SURE);
    }

    /**
     * Tells whether it counts as a holiday of a kind.
     *
     * @param kind the kind
     * @return true when it is of that kind, and not still to be checked
     */
    public boolean counts(HolidayKind kind) {
        return certainty != Certainty.CHECK && kinds.contains(kind);
    }
}
