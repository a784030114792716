package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Validity;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.OrderedPeriod;
import org.entaxi.constraint.RequiredText;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Another name of something: an acronym, a name it had before, a short form ({@code skos:altLabel}, HSDS {@code
 * alternate_name}). An acronym need not be the initials of the name beside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name ({@code dct:title})
 * @param kind what sort of name ({@code dct:type}); null when not stated
 * @param validity when it was in use ({@code dct:valid}); null when not stated
 * @param extensions unknown members
 */
public record AlternateName(
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        @Nullable Kind kind,
        @Nullable @OrderedPeriod Validity validity,
        Extensions extensions)
        implements Serializable {

    /** What sort of name it is. */
    public enum Kind {
        /** Initials, or letters used like them. */
        ACRONYM,
        /** A name it had before. */
        FORMER,
        /** A shorter form. */
        SHORT,
        /** What people say. */
        INFORMAL,
        /** Something else. */
        OTHER
    }

    /**
     * Checks that nothing that must be there is null.
     *
     * @param name the name
     * @param kind what sort of name
     * @param validity when it was in use
     * @param extensions unknown members
     */
    public AlternateName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An alternate name without unknown members.
     *
     * @param name the name
     * @param kind what sort of name
     * @param validity when it was in use
     */
    public AlternateName(LocalizedText name, @Nullable Kind kind, @Nullable Validity validity) {
        this(name, kind, validity, Extensions.NONE);
    }

    /**
     * A name whose time is not stated.
     *
     * @param name the name
     * @param kind what sort of name
     * @return the name
     */
    public static AlternateName of(LocalizedText name, Kind kind) {
        return new AlternateName(name, kind, null);
    }
}
