package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that helps or hinders people with disabilities (schema.org {@code amenityFeature}, HSDS {@code
 * accessibility}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param feature a short code, such as step-free ({@code schema:name}); null when not stated
 * @param available whether it is there; null when not known ({@code schema:value})
 * @param note what one should know ({@code skos:note}, {@code hsds:details}); empty when not stated
 * @param extensions unknown members
 */
public record Accessibility(
        @Nullable @CodePointSize(min = 1, max = 100) String feature,
        @Nullable Boolean available,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param feature a short code, such as step-free
     * @param available whether it is there; null when not known
     * @param note what one should know
     * @param extensions unknown members
     */
    public Accessibility {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An accessibility without unknown members.
     *
     * @param feature a short code, such as step-free
     * @param available whether it is there; null when not known
     * @param note what one should know
     */
    public Accessibility(@Nullable String feature, @Nullable Boolean available, LocalizedText note) {
        this(feature, available, note, Extensions.NONE);
    }
}
