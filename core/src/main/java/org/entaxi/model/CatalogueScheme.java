package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.RequiredText;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptScheme;

/**
 * A list of concepts that a catalogue adds to the vocabulary ({@code skos:ConceptScheme}), for concepts of its own that
 * belong in none of the built-in lists. Its identifier is outside the built-in space.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the absolute IRI of the scheme, outside the built-in space
 * @param label what it is called ({@code skos:prefLabel})
 * @param definition what it lists ({@code skos:definition}); empty when not stated
 * @param extensions unknown members
 */
public record CatalogueScheme(
        @AbsoluteIri String id,
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText label,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText definition,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param id the absolute IRI of the scheme, outside the built-in space
     * @param label what it is called
     * @param definition what it lists
     * @param extensions unknown members
     */
    public CatalogueScheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A scheme without a definition.
     *
     * @param id the absolute IRI of the scheme, outside the built-in space
     * @param label what it is called
     * @return the record
     */
    public static CatalogueScheme of(String id, LocalizedText label) {
        return new CatalogueScheme(id, label, LocalizedText.EMPTY, Extensions.NONE);
    }

    /**
     * The record as a scheme of a vocabulary, open to more concepts.
     *
     * @return the scheme
     */
    public ConceptScheme toScheme() {
        return new ConceptScheme(id, label, definition, false, true, Certainty.SURE, null);
    }
}
