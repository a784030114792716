package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where an assertion of the vocabulary was read.
 *
 * @param id a short name, used in the files
 * @param title what it is
 * @param iri a link; null when there is none
 */
public record Source(String id, LocalizedText title, @Nullable String iri) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param id a short name
     * @param title what it is
     * @param iri a link, or null
     */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
