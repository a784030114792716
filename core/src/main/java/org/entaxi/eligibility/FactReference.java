package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.person.Facts;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * Which fact: one of the person, or of a member of the household. For documents it names the
 * kind, where a rule asks for that kind.
 *
 * <p>It names a question, never an answer.
 *
 * @param fact the IRI of the fact, see {@link Facts}
 * @param documentType with {@link Facts#DOCUMENTS} the kind of document; null for documents at large and for any other fact
 * @param member the index of the member of the household, from 0; -1 for the person
 */
public record FactReference(String fact, @Nullable ConceptId documentType, int member)
        implements Comparable<FactReference>, Serializable {

    /**
     * Checks that there is a fact.
     *
     * @param fact the IRI of the fact
     * @param documentType the kind of document, or null
     * @param member the index of the member, or -1
     */
    public FactReference {
        Objects.requireNonNull(fact, "fact");
    }

    /**
     * A fact of the person.
     *
     * @param fact the IRI of the fact
     * @return the reference
     */
    public static FactReference of(String fact) {
        return new FactReference(fact, null, -1);
    }

    /**
     * A document of the person.
     *
     * @param type the kind of document
     * @return the reference
     */
    public static FactReference document(ConceptId type) {
        return new FactReference(Facts.DOCUMENTS, type, -1);
    }

    /**
     * The same fact of a member of the household.
     *
     * @param index the index of the member, from 0
     * @return the reference
     */
    public FactReference ofMember(int index) {
        return new FactReference(fact, documentType, index);
    }

    /** Orders by member, fact and kind of document. */
    @Override
    public int compareTo(FactReference other) {
        int byMember = Integer.compare(member, other.member);
        if (byMember != 0) {
            return byMember;
        }
        int byFact = fact.compareTo(other.fact);
        return byFact != 0 ? byFact : type().compareTo(other.type());
    }

    private String type() {
        return documentType == null ? "" : documentType.iri();
    }
}
