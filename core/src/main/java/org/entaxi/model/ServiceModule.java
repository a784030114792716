package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.RequiredText;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A topic or module of a service that is not a service of its own: one seminar of a series.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the topic ({@code dct:title})
 * @param description what it is, in plain words ({@code dct:description}, {@code schema:description}, {@code
 *     hsds:description}); empty when not stated
 * @param provider who gives it ({@code schema:provider}); null when not stated
 * @param categories what it is about ({@code cv:thematicArea}); may be empty
 * @param extensions unknown members
 */
public record ServiceModule(
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        @LanguageTagged @LocalizedTextSize(max = 20000) LocalizedText description,
        @Nullable @AbsoluteIri String provider,
        Set<ConceptId> categories,
        Extensions extensions)
        implements Serializable {

    /**
     * Copies the collections.
     *
     * @param name the topic
     * @param description what it is, in plain words
     * @param provider who gives it
     * @param categories what it is about
     * @param extensions unknown members
     */
    public ServiceModule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        categories = Copies.set(categories);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A service module without unknown members.
     *
     * @param name the topic
     * @param description what it is, in plain words
     * @param provider who gives it
     * @param categories what it is about
     */
    public ServiceModule(
            LocalizedText name, LocalizedText description, @Nullable String provider, Set<ConceptId> categories) {
        this(name, description, provider, categories, Extensions.NONE);
    }
}
