package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that is often wrongly read from a document. Where it names a status, an attestation of that status, or of a
 * narrower one, is not inherited from broader kinds of document.
 *
 * @param status the status that is not proved; null when it is a right or a circumstance
 * @param text what is not proved, in words; empty when the status says it
 */
public record NotProof(@Nullable ConceptId status, LocalizedText text) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param status the status that is not proved, or null
     * @param text what is not proved, in words
     */
    public NotProof {
        Objects.requireNonNull(text, "text");
    }
}
