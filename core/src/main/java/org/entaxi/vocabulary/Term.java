package org.entaxi.vocabulary;

import java.time.Period;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * How long a document usually runs from the day it is granted. It helps to plan and explain; whether one person's
 * document is valid is decided by the dates on it alone.
 *
 * @param period the usual length; null when the document has no last day
 * @param remark the printed remark it applies to; null when it applies to all
 * @param certainty how sure it is
 * @param source the id of a {@link Source}; null when none is stated
 */
public record Term(@Nullable Period period, @Nullable ConceptId remark, Certainty certainty, @Nullable String source) {

    /**
     * Checks that nothing is missing.
     *
     * @param period the usual length, or null
     * @param remark the printed remark it applies to, or null
     * @param certainty how sure it is
     * @param source the id of a {@link Source}, or null
     */
    public Term {
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * Tells whether the document has no last day.
     *
     * @return true when there is no period
     */
    public boolean isIndefinite() {
        return period == null;
    }
}
