package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.Set;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.basics.Validity;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.HeldDocument;
import org.entaxi.vocabulary.HeldEvidence;
import org.entaxi.vocabulary.Prolongation;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The states in which a held document can be on a day, as bits. Exactly one of them is the true one. */
final class DocumentState {

    static final int VALID = 1;
    static final int EXTENDED = 2;
    static final int EXPIRED = 4;
    static final int EXPIRED_RENEWAL_PENDING = 8;
    static final int NOT_YET_VALID = 16;
    static final int PROVES = VALID | EXTENDED;
    private static final int ENDED = EXPIRED | EXPIRED_RENEWAL_PENDING;

    private DocumentState() {}

    /** The states that a condition accepts. */
    static int accepted(Set<DocumentValidity> validity) {
        int states = 0;
        for (DocumentValidity each : validity) {
            states |= switch (each) {
                case VALID -> VALID;
                case EXTENDED -> EXTENDED;
                case EXPIRED -> ENDED;
                case RENEWAL_PENDING -> EXPIRED_RENEWAL_PENDING;
            };
        }
        return states;
    }

    /** The forms that a condition accepts. */
    static int accepted(Iterable<DocumentForm> forms) {
        int bits = 0;
        for (DocumentForm form : forms) {
            bits |= 1 << form.ordinal();
        }
        return bits == 0 ? (1 << DocumentForm.values().length) - 1 : bits;
    }

    /** The forms in which a document can be at hand. */
    static int forms(HeldDocument document) {
        DocumentForm form = document.form();
        return form == null ? (1 << DocumentForm.values().length) - 1 : 1 << form.ordinal();
    }

    /** The states in which a document can be on a day. */
    static int possible(HeldDocument document, Vocabulary vocabulary, LocalDate asOf) {
        Truth begun = document.validFrom() == null
                ? Truth.TRUE
                : Validity.from(document.validFrom()).contains(asOf);
        int states = begun == Truth.FALSE ? 0 : begun(document, vocabulary, asOf);
        return begun == Truth.TRUE ? states : states | NOT_YET_VALID;
    }

    private static int begun(HeldDocument document, Vocabulary vocabulary, LocalDate asOf) {
        if (document.indefinite()) {
            return VALID;
        }
        PartialDate printed = document.validUntil();
        PartialDate extended = document.extendedUntil();
        if (printed == null && extended == null) {
            return VALID | EXTENDED | ended(document);
        }
        Truth withinPrint = printed == null ? Truth.UNKNOWN : notEnded(printed, asOf);
        if (withinPrint == Truth.TRUE) {
            return VALID;
        }
        int states = withinPrint == Truth.UNKNOWN ? VALID : 0;
        Truth withinExtension = extended == null ? Truth.FALSE : notEnded(extended, asOf);
        for (Prolongation prolongation : vocabulary.prolongations(evidence(document, false))) {
            withinExtension = withinExtension.or(notEnded(prolongation.until(), asOf));
        }
        for (Prolongation prolongation : vocabulary.possibleProlongations(evidence(document, false))) {
            withinExtension =
                    withinExtension.or(notEnded(prolongation.until(), asOf).and(Truth.UNKNOWN));
        }
        if (printed == null && withinExtension == Truth.FALSE) {
            return ended(document);
        }
        return states
                | switch (withinExtension) {
                    case TRUE -> EXTENDED;
                    case UNKNOWN -> EXTENDED | ended(document);
                    case FALSE -> ended(document);
                };
    }

    private static int ended(HeldDocument document) {
        Boolean pending = document.renewalPending();
        return pending == null ? ENDED : pending ? EXPIRED_RENEWAL_PENDING : EXPIRED;
    }

    private static Truth notEnded(@Nullable PartialDate last, LocalDate day) {
        return last == null ? Truth.UNKNOWN : Validity.until(last).contains(day);
    }

    /** A document as the vocabulary sees it. */
    static HeldEvidence evidence(HeldDocument document, boolean provesFor) {
        return new HeldEvidence(
                document.type(),
                document.remark(),
                document.validFrom(),
                document.validUntil(),
                document.extendedUntil(),
                document.extendedBy(),
                provesFor || document.indefinite());
    }
}
