package org.entaxi.vocabulary;

import java.io.Serializable;
import java.time.Period;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * How long a document usually runs from the day it is granted. It helps to plan and explain; whether one person's
 * document is valid is decided by the dates on it alone.
 *
 * @param months the usual length in months; 0 when the document has no last day
 * @param remark the printed remark it applies to; null when it applies to all
 * @param certainty how sure it is
 * @param source the id of a {@link Source}; null when none is stated
 */
public record Term(int months, @Nullable ConceptId remark, Certainty certainty, @Nullable String source)
        implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param months the usual length in months; 0 when the document has no last day
     * @param remark the printed remark it applies to, or null
     * @param certainty how sure it is
     * @param source the id of a {@link Source}, or null
     * @throws IllegalArgumentException if the length is negative
     */
    public Term {
        if (months < 0) {
            throw new IllegalArgumentException("A negative length");
        }
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * Tells whether the document has no last day.
     *
     * @return true when there is no length
     */
    public boolean isIndefinite() {
        return months == 0;
    }

    /**
     * The usual length in years and months.
     *
     * @return the length; null when the document has no last day
     */
    public @Nullable Period period() {
        return months == 0 ? null : Period.of(months / 12, months % 12, 0);
    }
}
