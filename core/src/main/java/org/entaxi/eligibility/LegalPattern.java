package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What of somebody's statuses and documents matters on a day, without anything that is somebody's alone: codes of the
 * vocabulary and the states that documents can be in, no date. Two people with the same pattern have the same cells in every
 * field of status and documents.
 */
final class LegalPattern {

    /** A longer list of statuses or documents could tell people apart. */
    private static final int MAX_ENTRIES = 6;

    /** For each status its concept; for each document its kind and its remark. */
    private final @Nullable ConceptId[] concepts;
    /** How many statuses there are, which lists are complete, and the state of each document. */
    private final int[] states;

    private final int hash;

    private LegalPattern(@Nullable ConceptId[] concepts, int[] states) {
        this.concepts = concepts;
        this.states = states;
        int code = 1;
        for (ConceptId concept : concepts) {
            code = 31 * code + (concept == null ? 0 : concept.hashCode());
        }
        for (int state : states) {
            code = 31 * code + state;
        }
        this.hash = code;
    }

    /** The pattern of a person; null where there is something out of the common, which has to be looked at by itself. */
    static @Nullable LegalPattern of(Person person, Vocabulary vocabulary, LocalDate asOf) {
        List<ConceptId> statuses = person.statuses();
        List<HeldDocument> documents = person.documents();
        if (statuses.size() + documents.size() > MAX_ENTRIES || person.facts().containsKey(Facts.LEGAL_STATUS)) {
            return null;
        }
        @Nullable ConceptId[] concepts = new @Nullable ConceptId[statuses.size() + 2 * documents.size()];
        int[] states = new int[1 + documents.size()];
        states[0] = statuses.size() << 2 | (person.statusesComplete() ? 2 : 0) | (person.documentsComplete() ? 1 : 0);
        int next = 0;
        for (int i = 0; i < statuses.size(); i++) {
            ConceptId status = statuses.get(i);
            if (!vocabulary.knows(status)) {
                return null;
            }
            concepts[next++] = status;
        }
        for (int i = 0; i < documents.size(); i++) {
            HeldDocument document = documents.get(i);
            ConceptId remark = document.remark();
            // What a document proves can depend on the very day from which it is valid.
            if (document.validFrom() != null
                    || !vocabulary.knows(document.type())
                    || (remark != null && !vocabulary.knows(remark))) {
                return null;
            }
            concepts[next++] = document.type();
            concepts[next++] = remark;
            int possible = document.held() ? DocumentState.possible(document, vocabulary, asOf) : 0;
            states[1 + i] = possible << 8 | DocumentState.forms(document) << 1 | (document.held() ? 1 : 0);
        }
        return new LegalPattern(concepts, states);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof LegalPattern that) || hash != that.hash) {
            return false;
        }
        return Arrays.equals(states, that.states) && Arrays.equals(concepts, that.concepts);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Hides what somebody is and holds. */
    @Override
    public String toString() {
        return "LegalPattern[…]";
    }
}
