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
 * Something that one should know before going there (HSDS {@code alert}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text what one should know ({@code dct:description})
 * @param validity the days on which it should be shown ({@code dct:valid}); null when not stated
 * @param extensions unknown members
 */
public record Alert(
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText text,
        @Nullable @OrderedPeriod Validity validity,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param text what one should know
     * @param validity the days on which it should be shown
     * @param extensions unknown members
     */
    public Alert {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An alert without unknown members.
     *
     * @param text what one should know
     * @param validity the days on which it should be shown
     */
    public Alert(LocalizedText text, @Nullable Validity validity) {
        this(text, validity, Extensions.NONE);
    }
}
