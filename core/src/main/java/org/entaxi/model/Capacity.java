package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.NotNegative;
import org.entaxi.constraint.RequiredText;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How many people, places or bodies a service takes (HSDS {@code service_capacity}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit what is counted ({@code hsds:unit})
 * @param maximum how many there are ({@code hsds:maximum}); null when not stated
 * @param available how many are free ({@code hsds:available}); null when not stated
 * @param taken how many are taken or take part; null when not stated
 * @param updated when that was so ({@code dct:modified}, {@code hsds:updated}); null when not stated
 * @param extensions unknown members
 */
public record Capacity(
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 200) LocalizedText unit,
        @Nullable @NotNegative Quantity maximum,
        @Nullable @NotNegative Quantity available,
        @Nullable @NotNegative Quantity taken,
        @Nullable PartialDate updated,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param unit what is counted
     * @param maximum how many there are
     * @param available how many are free
     * @param taken how many are taken or take part
     * @param updated when that was so
     * @param extensions unknown members
     */
    public Capacity {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A capacity without unknown members.
     *
     * @param unit what is counted
     * @param maximum how many there are
     * @param available how many are free
     * @param taken how many are taken or take part
     * @param updated when that was so
     */
    public Capacity(
            LocalizedText unit,
            @Nullable Quantity maximum,
            @Nullable Quantity available,
            @Nullable Quantity taken,
            @Nullable PartialDate updated) {
        this(unit, maximum, available, taken, updated, Extensions.NONE);
    }
}
