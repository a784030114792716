package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A language that a service is promised in, and how (HSDS {@code language} and {@code interpretation_services}). A
 * language that a member of staff happens to speak is not one of these; it belongs to {@link Staff}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tag the language, a BCP 47 tag, kept as it was written also when it is malformed ({@code dct:language},
 *     {@code hsds:code}, {@code schema:availableLanguage})
 * @param mode how it is offered ({@code hsds:interpretation_services}); null when not stated
 * @param note what the source adds ({@code skos:note}, {@code hsds:note}); empty when not stated
 * @param extensions unknown members
 */
public record ServiceLanguage(
        @LanguageTagged String tag,
        @Nullable Mode mode,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /** How a language is offered. */
    public enum Mode {
        /** The staff speak it. */
        STAFF,
        /** An intercultural mediator is there. */
        MEDIATOR,
        /** An interpreter is there. */
        INTERPRETER,
        /** It has to be asked for beforehand. */
        ON_REQUEST
    }

    /**
     * Checks that nothing that must be there is null.
     *
     * @param tag the language, a BCP 47 tag, kept as it was written also when it is malformed
     * @param mode how it is offered
     * @param note what the source adds
     * @param extensions unknown members
     */
    public ServiceLanguage {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A service language without unknown members.
     *
     * @param tag the language, a BCP 47 tag, kept as it was written also when it is malformed
     * @param mode how it is offered
     * @param note what the source adds
     */
    public ServiceLanguage(String tag, @Nullable Mode mode, LocalizedText note) {
        this(tag, mode, note, Extensions.NONE);
    }

    /**
     * A language of which nothing more is stated.
     *
     * @param tag the BCP 47 tag
     * @return the language
     */
    public static ServiceLanguage of(String tag) {
        return new ServiceLanguage(tag, null, LocalizedText.EMPTY);
    }
}
