package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What a document proves while it is valid: one status, and with it everything broader.
 *
 * <p>It runs one way. Lacking the document, or holding an expired one, disproves nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the status proved
 * @param remark what must be printed on the document for it; null when the document proves it by itself
 * @param granted the days on which a document that proves it could be granted; a provision that was repealed later still
 *     holds for what was granted before
 * @param bases the provisions it rests on; where there are any, it proves nothing while none of them is in force
 * @param certainty how sure it is; an attestation to be checked proves nothing
 * @param source the id of a {@link Source}; null when none is stated
 */
public record Attestation(
        ConceptId status,
        @Nullable ConceptId remark,
        Validity granted,
        List<LegalBasis> bases,
        Certainty certainty,
        @Nullable String source)
        implements Serializable {

    /**
     * Copies the provisions.
     *
     * @param status the status proved
     * @param remark what must be printed on the document, or null
     * @param granted the days on which such a document could be granted
     * @param bases the provisions it rests on
     * @param certainty how sure it is
     * @param source the id of a {@link Source}, or null
     */
    public Attestation {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(certainty, "certainty");
        bases = List.copyOf(bases);
    }

    /**
     * An attestation that is sure, needs no remark and has no dates.
     *
     * @param status the status proved
     * @return the attestation
     */
    public static Attestation of(ConceptId status) {
        return new Attestation(status, null, Validity.ALWAYS, List.of(), Certainty.SURE, null);
    }

    /** Itself, or a copy that is no surer than the concept that attests. */
    Attestation atMost(Certainty most) {
        Certainty capped = certainty.atMost(most);
        return capped == certainty ? this : new Attestation(status, remark, granted, bases, capped, source);
    }

    /**
     * Tells whether inference may use it.
     *
     * @return false when it has to be checked first
     */
    public boolean decides() {
        return certainty != Certainty.CHECK;
    }
}
