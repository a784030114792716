package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Extensions;

/**
 * Documents that have to be brought together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documents the documents, all of which are needed
 * @param extensions unknown members
 */
public record DocumentSet(List<AcceptedDocument> documents, Extensions extensions) implements Serializable {

    /**
     * Copies the documents.
     *
     * @param documents the documents
     * @param extensions unknown members
     */
    public DocumentSet {
        documents = List.copyOf(documents);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Documents that have to be brought together.
     *
     * @param documents the documents
     * @return the set
     */
    public static DocumentSet of(AcceptedDocument... documents) {
        return new DocumentSet(Arrays.asList(documents), Extensions.NONE);
    }
}
