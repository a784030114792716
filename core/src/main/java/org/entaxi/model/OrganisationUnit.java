package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.RequiredText;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A department, committee or assembly of an organisation that has no record of its own ({@code
 * org:OrganizationalUnit}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the unit ({@code dct:title})
 * @param kind what kind of unit it is ({@code org:classification}); null when not stated
 * @param description what it is, in plain words ({@code dct:description}, {@code schema:description}, {@code
 *     hsds:description}); empty when not stated
 * @param extensions unknown members
 */
public record OrganisationUnit(
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        @Nullable ConceptId kind,
        @LanguageTagged @LocalizedTextSize(max = 20000) LocalizedText description,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param name the name of the unit
     * @param kind what kind of unit it is
     * @param description what it is, in plain words
     * @param extensions unknown members
     */
    public OrganisationUnit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An organisation unit without unknown members.
     *
     * @param name the name of the unit
     * @param kind what kind of unit it is
     * @param description what it is, in plain words
     */
    public OrganisationUnit(LocalizedText name, @Nullable ConceptId kind, LocalizedText description) {
        this(name, kind, description, Extensions.NONE);
    }

    /**
     * A unit of which only the name is known.
     *
     * @param name the name of the unit
     * @return the unit
     */
    public static OrganisationUnit of(LocalizedText name) {
        return new OrganisationUnit(name, null, LocalizedText.EMPTY);
    }
}
