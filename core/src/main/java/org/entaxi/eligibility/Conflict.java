package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.person.Facts;

/**
 * Statements about a person that cannot all be true. The decision takes each of them to be possible, so nothing follows from
 * the contradiction itself.
 *
 * @param fact the fact they are about
 * @param kind what contradicts what
 */
public record Conflict(FactReference fact, Kind kind) implements Comparable<Conflict>, Serializable {

    /** What contradicts what. */
    public enum Kind {
        /** Two legal statuses, stated or proved by documents, that exclude each other. */
        STATUSES_EXCLUDE_EACH_OTHER,
        /** A document that is said to be held and not to be held. */
        DOCUMENT_HELD_AND_NOT_HELD,
        /** Two values of a fact that has one, such as a birth date and an age that do not fit. */
        VALUES_DIFFER
    }

    /**
     * Checks that nothing is missing.
     *
     * @param fact the fact they are about
     * @param kind what contradicts what
     */
    public Conflict {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(kind, "kind");
    }

    static Conflict of(String fact, Kind kind) {
        return new Conflict(FactReference.of(fact), kind);
    }

    static Conflict ofStatuses() {
        return of(Facts.LEGAL_STATUS, Kind.STATUSES_EXCLUDE_EACH_OTHER);
    }

    @Override
    public int compareTo(Conflict other) {
        int byFact = fact.compareTo(other.fact);
        return byFact != 0 ? byFact : kind.compareTo(other.kind);
    }
}
