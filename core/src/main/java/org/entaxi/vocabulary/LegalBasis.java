package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The provision that a concept or an attestation rests on.
 *
 * @param citation the law, the article, and when it is in force
 * @param certainty how sure it is
 * @param source the id of a {@link Source}; null when none is stated
 */
public record LegalBasis(Citation citation, Certainty certainty, @Nullable String source) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param citation the law and article
     * @param certainty how sure it is
     * @param source the id of a {@link Source}, or null
     */
    public LegalBasis {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(certainty, "certainty");
    }
}
