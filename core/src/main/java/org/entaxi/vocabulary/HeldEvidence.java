package org.entaxi.vocabulary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.entaxi.basics.Citation;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.basics.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A document somebody holds, as far as it matters for what it proves.
 *
 * <p>Whether it is valid on a day is true, false or unknown: without a last day, and not said to be indefinite, its
 * validity is unknown, and a document of unknown validity proves nothing for sure. {@link #toString()} shows no value.
 *
 * @param type the kind of document
 * @param remark the category or remark printed on it; null when none is known
 * @param granted the day it was granted; null when not known
 * @param validUntil the printed last day, inclusive; null when not known or there is none
 * @param extendedUntil the last day after a prolongation that the holder knows of, inclusive; null when there is none
 * @param extendedBy the decision that the prolongation rests on; null when none is known
 * @param indefinite whether it is said to have no last day
 */
public record HeldEvidence(
        ConceptId type,
        @Nullable ConceptId remark,
        @Nullable PartialDate granted,
        @Nullable PartialDate validUntil,
        @Nullable PartialDate extendedUntil,
        @Nullable Citation extendedBy,
        boolean indefinite)
        implements Serializable {

    /**
     * Checks that there is a type.
     *
     * @param type the kind of document
     * @param remark the category or remark printed on it, or null
     * @param granted the day it was granted, or null
     * @param validUntil the printed last day, or null
     * @param extendedUntil the last day after a prolongation, or null
     * @param extendedBy the decision that the prolongation rests on, or null
     * @param indefinite whether it is said to have no last day
     */
    public HeldEvidence {
        Objects.requireNonNull(type, "type");
    }

    /**
     * A document of unknown validity.
     *
     * @param type the kind of document
     * @return the evidence
     */
    public static HeldEvidence of(ConceptId type) {
        return new HeldEvidence(type, null, null, null, null, null, false);
    }

    /**
     * A copy with a printed remark.
     *
     * @param newRemark the category or remark
     * @return the copy
     */
    public HeldEvidence withRemark(@Nullable ConceptId newRemark) {
        return new HeldEvidence(type, newRemark, granted, validUntil, extendedUntil, extendedBy, indefinite);
    }

    /**
     * A copy with the day of granting.
     *
     * @param day the day it was granted
     * @return the copy
     */
    public HeldEvidence withGranted(@Nullable PartialDate day) {
        return new HeldEvidence(type, remark, day, validUntil, extendedUntil, extendedBy, indefinite);
    }

    /**
     * A copy with a printed last day.
     *
     * @param day the last day, inclusive
     * @return the copy
     */
    public HeldEvidence withValidUntil(@Nullable PartialDate day) {
        return new HeldEvidence(type, remark, granted, day, extendedUntil, extendedBy, indefinite);
    }

    /**
     * A copy with a last day after a prolongation of which no decision is known.
     *
     * @param day the last day, inclusive
     * @return the copy
     */
    public HeldEvidence withExtendedUntil(@Nullable PartialDate day) {
        return withExtendedUntil(day, null);
    }

    /**
     * A copy with a last day after prolongation.
     *
     * @param day the last day, inclusive
     * @param by the decision it rests on
     * @return the copy
     */
    public HeldEvidence withExtendedUntil(@Nullable PartialDate day, @Nullable Citation by) {
        return new HeldEvidence(type, remark, granted, validUntil, day, by, indefinite);
    }

    /**
     * A copy without a last day.
     *
     * @return the copy
     */
    public HeldEvidence withoutEnd() {
        return new HeldEvidence(type, remark, granted, validUntil, extendedUntil, extendedBy, true);
    }

    /**
     * Tells whether it is valid on a day by its own dates. What the law prolonged is known to
     * {@link Vocabulary#validOn(HeldEvidence, LocalDate)}.
     *
     * @param day the day
     * @return unknown when there is no last day to go by, or within one that is not known to the day
     */
    public Truth validOn(LocalDate day) {
        Truth begun = granted == null ? Truth.TRUE : Validity.from(granted).contains(day);
        if (indefinite) {
            return begun;
        }
        if (validUntil == null && extendedUntil == null) {
            return begun.and(Truth.UNKNOWN);
        }
        Truth notEnded = notEnded(validUntil, day).or(notEnded(extendedUntil, day));
        return begun.and(notEnded);
    }

    private static Truth notEnded(@Nullable PartialDate last, LocalDate day) {
        return last == null ? Truth.FALSE : Validity.until(last).contains(day);
    }

    /** Hides every value: what somebody holds is nobody else's business. */
    @Override
    public String toString() {
        return "HeldEvidence[…]";
    }
}
