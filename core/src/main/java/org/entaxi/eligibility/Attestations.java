package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entaxi.person.HeldDocument;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.HeldEvidence;
import org.entaxi.vocabulary.ProvedStatus;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What documents prove by a vocabulary; remembered by kind and remark only, never with a day of somebody's. */
final class Attestations {

    private record Key(ConceptId type, @Nullable ConceptId remark, LocalDate asOf) {

        /** Hides what somebody holds. */
        @Override
        public String toString() {
            return "Key[…]";
        }
    }

    private static final int MAX_REMEMBERED = 4096;

    private final Vocabulary vocabulary;
    private final Map<Key, List<ConceptId>> remembered = new ConcurrentHashMap<>();

    Attestations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The statuses that a document proves while it is valid. */
    List<ConceptId> provedBy(HeldDocument document, LocalDate asOf) {
        ConceptId remark = document.remark();
        boolean common = vocabulary.knows(document.type()) && (remark == null || vocabulary.knows(remark));
        if (!common || document.validFrom() != null) {
            return compute(DocumentState.evidence(document, true), asOf);
        }
        Key key = new Key(document.type(), remark, asOf);
        List<ConceptId> found = remembered.get(key);
        if (found == null) {
            found = compute(DocumentState.evidence(document, true), asOf);
            if (remembered.size() < MAX_REMEMBERED) {
                remembered.put(key, found);
            }
        }
        return found;
    }

    /** How many are remembered. */
    int kept() {
        return remembered.size();
    }

    private List<ConceptId> compute(HeldEvidence evidence, LocalDate asOf) {
        List<ConceptId> statuses = new ArrayList<>();
        for (ProvedStatus proved : vocabulary.attested(List.of(evidence), asOf)) {
            if (!statuses.contains(proved.status())) {
                statuses.add(proved.status());
            }
        }
        return List.copyOf(statuses);
    }
}
