package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.person.WhyUnknown;

/**
 * A fact that is not known, or known only in part, and can still change the outcome.
 *
 * @param fact which fact
 * @param why why it is not known
 */
public record MissingFact(FactReference fact, WhyUnknown why) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param fact which fact
     * @param why why it is not known
     */
    public MissingFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(why, "why");
    }
}
