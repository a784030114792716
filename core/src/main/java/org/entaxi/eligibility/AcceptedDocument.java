package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.vocabulary.ConceptId;

/**
 * A kind of document that a provider accepts, and the states and forms in which it does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documentType the kind of document, with everything narrower
 * @param validity the states accepted; empty means valid or extended
 * @param form the forms accepted; empty means that the provider does not say, so any
 * @param extensions unknown members
 */
public record AcceptedDocument(
        ConceptId documentType, Set<DocumentValidity> validity, Set<DocumentForm> form, Extensions extensions)
        implements Serializable {

    /** The states accepted where nothing is said. */
    public static final Set<DocumentValidity> DEFAULT_VALIDITY =
            Collections.unmodifiableSet(EnumSet.of(DocumentValidity.VALID, DocumentValidity.EXTENDED));

    /**
     * Copies the sets.
     *
     * @param documentType the kind of document
     * @param validity the states accepted
     * @param form the forms accepted
     * @param extensions unknown members
     */
    public AcceptedDocument {
        Objects.requireNonNull(documentType, "documentType");
        validity = Collections.unmodifiableSet(new LinkedHashSet<>(validity));
        form = Collections.unmodifiableSet(new LinkedHashSet<>(form));
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A document accepted while it is valid or extended, in any form.
     *
     * @param documentType the kind of document
     * @return the accepted document
     */
    public static AcceptedDocument of(ConceptId documentType) {
        return new AcceptedDocument(documentType, Set.of(), Set.of(), Extensions.NONE);
    }

    /**
     * The same as a condition of a rule.
     *
     * @return the condition
     */
    public DocumentCondition asCondition() {
        return new DocumentCondition(documentType, validity, form);
    }
}
