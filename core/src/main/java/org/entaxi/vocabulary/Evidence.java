package org.entaxi.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Truth;
import org.entaxi.basics.Validity;
import org.jspecify.annotations.Nullable;

/** What papers prove, by the attestations of a vocabulary. */
final class Evidence {

    private final Vocabulary vocabulary;

    Evidence(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<ProvedStatus> attested(Collection<HeldEvidence> documents, LocalDate asOf) {
        List<ProvedStatus> proved = new ArrayList<>();
        for (HeldEvidence document : documents) {
            Standing standing = standing(document, asOf);
            if (standing == null) {
                continue;
            }
            for (Attestation attestation : attestations(document.type())) {
                if (attestation.decides()
                        && applies(attestation, document)
                        && exists(attestation, document, asOf)
                        && rests(attestation, document.granted(), asOf)) {
                    proved.add(proved(document, attestation, standing, asOf));
                }
            }
        }
        return List.copyOf(proved);
    }

    /**
     * Why a paper is valid on a day.
     *
     * @param prolonged whether it is so beyond what is printed
     * @param basis the decision that prolonged it; null when none did or none is known
     * @param most how sure its validity is
     */
    private record Standing(boolean prolonged, @Nullable LegalBasis basis, Certainty most) {

        /** Hides what somebody holds. */
        @Override
        public String toString() {
            return "Standing[…]";
        }
    }

    /**
     * By the printed day first, then by a stated prolongation with its decision, then by a decision of the vocabulary, and
     * last by a prolongation of which nobody says what it rests on: that is likely at most. Null where the paper is not
     * certainly valid.
     */
    private @Nullable Standing standing(HeldEvidence document, LocalDate asOf) {
        if (document.withExtendedUntil(null).validOn(asOf) == Truth.TRUE) {
            return new Standing(false, null, Certainty.SURE);
        }
        boolean stated = document.validOn(asOf) == Truth.TRUE;
        if (stated && document.extendedBy() != null) {
            return new Standing(true, new LegalBasis(document.extendedBy(), Certainty.SURE, null), Certainty.SURE);
        }
        Prolongation prolongation = prolongation(document, asOf);
        if (prolongation != null) {
            LegalBasis basis = prolongation.basis();
            return new Standing(true, basis, basis.certainty());
        }
        return stated ? new Standing(true, null, Certainty.LIKELY) : null;
    }

    Truth validOn(HeldEvidence document, LocalDate day) {
        Truth valid = document.validOn(day);
        for (Prolongation prolongation : prolongations(document)) {
            valid = valid.or(document.withExtendedUntil(prolongation.until()).validOn(day));
        }
        for (Prolongation prolongation : possibleProlongations(document)) {
            valid = valid.or(document.withExtendedUntil(prolongation.until())
                    .validOn(day)
                    .and(Truth.UNKNOWN));
        }
        return valid;
    }

    /** The first decision by which a document is certainly valid on a day; null when there is none. */
    @Nullable
    Prolongation prolongation(HeldEvidence document, LocalDate day) {
        for (Prolongation prolongation : prolongations(document)) {
            if (document.withExtendedUntil(prolongation.until()).validOn(day) == Truth.TRUE) {
                return prolongation;
            }
        }
        return null;
    }

    /** The decisions that prolong a document for sure, the nearest new last day first. */
    List<Prolongation> prolongations(HeldEvidence document) {
        return prolongations(document, Truth.TRUE);
    }

    /** The decisions of which it is not known whether they prolong a document. */
    List<Prolongation> possibleProlongations(HeldEvidence document) {
        return prolongations(document, Truth.UNKNOWN);
    }

    private List<Prolongation> prolongations(HeldEvidence document, Truth wanted) {
        if (document.indefinite()) {
            return List.of();
        }
        List<Prolongation> found = new ArrayList<>();
        for (ConceptId type : vocabulary.broaderClosure(document.type())) {
            Concept concept = vocabulary.concept(type);
            if (concept == null) {
                continue;
            }
            for (Prolongation candidate : concept.prolongations()) {
                if (prolongs(candidate, document.validUntil()) == wanted) {
                    found.add(candidate);
                }
            }
        }
        found.sort(Comparator.comparing(Prolongation::until));
        return List.copyOf(found);
    }

    /** What has to be checked is not known to prolong anything, and where no last day is known any decision may apply. */
    private static Truth prolongs(Prolongation candidate, @Nullable PartialDate printed) {
        Truth applies = printed == null ? Truth.UNKNOWN : within(candidate.printedUntil(), printed);
        return candidate.decides() ? applies : applies.and(Truth.UNKNOWN);
    }

    /** Own attestations and those of broader kinds, without what the kind, or one between, says it is no proof of. */
    List<Attestation> attestations(ConceptId type) {
        List<Attestation> found = new ArrayList<>();
        for (ConceptId kind : vocabulary.broaderClosure(type)) {
            Concept concept = vocabulary.concept(kind);
            if (concept == null) {
                continue;
            }
            for (Attestation attestation : concept.attestations()) {
                if (!denied(attestation.status(), type, kind) && !found.contains(attestation)) {
                    found.add(attestation);
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean denied(ConceptId status, ConceptId type, ConceptId inheritedFrom) {
        for (ConceptId kind : vocabulary.broaderClosure(type)) {
            Concept concept = vocabulary.concept(kind);
            boolean between = !kind.equals(inheritedFrom) && vocabulary.isNarrowerOrSame(kind, inheritedFrom);
            if (concept == null || !between) {
                continue;
            }
            for (NotProof fallacy : concept.notProof()) {
                if (fallacy.status() != null && vocabulary.isNarrowerOrSame(status, fallacy.status())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean applies(Attestation attestation, HeldEvidence document) {
        if (attestation.remark() != null) {
            ConceptId printed = document.remark();
            if (printed == null || !vocabulary.isNarrowerOrSame(printed, attestation.remark())) {
                return false;
            }
        }
        if (attestation.granted().equals(Validity.ALWAYS)) {
            return true;
        }
        PartialDate granted = document.granted();
        return granted != null && within(attestation.granted(), granted) == Truth.TRUE;
    }

    /** Whether the kind of paper, what is printed on it and the status are all known to the law by that day. */
    private boolean exists(Attestation attestation, HeldEvidence document, LocalDate asOf) {
        ConceptId remark = attestation.remark();
        ConceptId printed = remark == null ? null : document.remark();
        return hasBegun(document.type(), asOf)
                && hasBegun(attestation.status(), asOf)
                && hasBegun(remark, asOf)
                && hasBegun(printed, asOf);
    }

    /** The end of a concept is no matter here: what was granted before goes on. */
    private boolean hasBegun(@Nullable ConceptId id, LocalDate asOf) {
        Concept concept = id == null ? null : vocabulary.concept(id);
        PartialDate first = concept == null ? null : concept.validity().from();
        return first == null || Validity.from(first).contains(asOf) == Truth.TRUE;
    }

    /**
     * Whether one of the provisions was there on the day, or on whatever day the paper turns out to have been granted. An
     * attestation that names no provision needs none.
     */
    private static boolean rests(Attestation attestation, @Nullable PartialDate granted, LocalDate asOf) {
        if (attestation.bases().isEmpty()) {
            return true;
        }
        for (LegalBasis basis : attestation.bases()) {
            if (basis.certainty() != Certainty.CHECK
                    && (wasInForce(basis, null, asOf)
                            || granted != null
                                    && wasInForce(basis, null, granted.earliest())
                                    && wasInForce(basis, null, granted.latest()))) {
                return true;
            }
        }
        return false;
    }

    private ProvedStatus proved(HeldEvidence document, Attestation attestation, Standing standing, LocalDate asOf) {
        List<LegalBasis> bases = new ArrayList<>();
        for (LegalBasis basis : attestation.bases()) {
            if (basis.certainty() != Certainty.CHECK && wasInForce(basis, document.granted(), asOf)) {
                bases.add(basis);
            }
        }
        if (standing.basis() != null) {
            bases.add(standing.basis());
        }
        return new ProvedStatus(
                attestation.status(),
                document,
                attestation,
                bases,
                standing.prolonged(),
                attestation.certainty().atMost(standing.most()));
    }

    private static boolean wasInForce(LegalBasis basis, @Nullable PartialDate granted, LocalDate asOf) {
        if (basis.citation().inForce(asOf) != Truth.FALSE) {
            return true;
        }
        Validity window =
                new Validity(basis.citation().inForceFrom(), basis.citation().inForceUntil());
        return granted != null && within(window, granted) != Truth.FALSE;
    }

    /** Whether a day that may be known only in part is within a period, whatever day it turns out to be. */
    private static Truth within(Validity period, PartialDate day) {
        Truth first = period.contains(day.earliest());
        Truth last = period.contains(day.latest());
        return first == last ? first : Truth.UNKNOWN;
    }
}
