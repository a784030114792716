package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Certainty;

/**
 * A status that a document proves on a day, with the reason.
 *
 * @param status the status; everything broader is proved with it
 * @param evidence the document that proves it
 * @param attestation what says so
 * @param bases the provisions, of the attestation and of a prolongation, that were in force on the day or when the
 *     document was granted; none that still has to be checked
 * @param prolonged whether the printed last day has passed and a prolongation keeps the document valid
 * @param certainty the least certain of the assertions used; never {@link Certainty#CHECK}, and at most
 *     {@link Certainty#LIKELY} where a prolongation is stated and no decision is known that it rests on
 */
public record ProvedStatus(
        ConceptId status,
        HeldEvidence evidence,
        Attestation attestation,
        List<LegalBasis> bases,
        boolean prolonged,
        Certainty certainty)
        implements Serializable {

    /**
     * Copies the provisions.
     *
     * @param status the status
     * @param evidence the document that proves it
     * @param attestation what says so
     * @param bases the provisions
     * @param prolonged whether a prolongation keeps the document valid
     * @param certainty the least certain of the assertions used
     */
    public ProvedStatus {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(attestation, "attestation");
        Objects.requireNonNull(certainty, "certainty");
        bases = List.copyOf(bases);
    }

    /** Hides every value: what somebody's papers prove is nobody else's business. */
    @Override
    public String toString() {
        return "ProvedStatus[…]";
    }
}
