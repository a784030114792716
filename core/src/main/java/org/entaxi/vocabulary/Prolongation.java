package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;

/**
 * A decision that prolonged documents without a new card being printed.
 *
 * @param printedUntil the printed last days that it prolongs
 * @param until the new last day, inclusive
 * @param basis the decision; while it has to be checked it prolongs nothing
 */
public record Prolongation(Validity printedUntil, PartialDate until, LegalBasis basis) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param printedUntil the printed last days that it prolongs
     * @param until the new last day
     * @param basis the decision
     */
    public Prolongation {
        Objects.requireNonNull(printedUntil, "printedUntil");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(basis, "basis");
    }

    /** Itself, or a copy that is no surer than the kind of document that is prolonged. */
    Prolongation atMost(Certainty most) {
        Certainty capped = basis.certainty().atMost(most);
        return capped == basis.certainty()
                ? this
                : new Prolongation(printedUntil, until, new LegalBasis(basis.citation(), capped, basis.source()));
    }

    /**
     * Tells whether inference may use it.
     *
     * @return false when it has to be checked first
     */
    public boolean decides() {
        return basis.certainty() != Certainty.CHECK;
    }
}
