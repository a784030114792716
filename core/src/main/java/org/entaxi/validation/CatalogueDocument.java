package org.entaxi.validation;

import java.util.Map;
import java.util.Objects;
import org.entaxi.model.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue with where its records stand in the document it was read from, so that findings point into that document
 * and not into the canonical form.
 *
 * <p>Immutable and thread-safe, as long as nobody changes the map.
 *
 * @param catalogue the catalogue
 * @param origins the JSON Pointer of each record by its identifier, as a reader tells it; null for a catalogue that was
 *     made in Java, for which the canonical form is meant. It is not copied: it can be large
 */
public record CatalogueDocument(Catalogue catalogue, @Nullable Map<String, String> origins) {

    /**
     * Checks that there is a catalogue.
     *
     * @param catalogue the catalogue
     * @param origins the JSON Pointer of each record by its identifier, or null
     */
    public CatalogueDocument {
        Objects.requireNonNull(catalogue, "catalogue");
    }

    /**
     * A catalogue that was made in Java.
     *
     * @param catalogue the catalogue
     * @return the document
     */
    public static CatalogueDocument of(Catalogue catalogue) {
        return new CatalogueDocument(catalogue, null);
    }

    /** How many records it has. */
    @Override
    public String toString() {
        return "CatalogueDocument[" + catalogue.id() + ", "
                + catalogue.services().size() + " services]";
    }
}
