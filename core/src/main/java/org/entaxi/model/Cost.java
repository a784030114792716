package org.entaxi.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Validity;
import org.entaxi.constraint.Currency;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.NotNegative;
import org.entaxi.constraint.OrderedPeriod;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a service costs in one case ({@code cv:Cost}, HSDS {@code cost_option}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param free whether it is free of charge; null when not stated ({@code schema:isAccessibleForFree})
 * @param amount the amount in the currency, not negative; null when not stated ({@code schema:price}, {@code
 *     cv:hasValue}, {@code hsds:amount})
 * @param currency the currency, an ISO 4217 code such as {@code EUR} ({@code schema:currency}, {@code cv:currency},
 *     {@code hsds:currency}); null when not stated
 * @param description for whom or what ({@code dct:description}, {@code hsds:amount_description}); empty when not
 *     stated
 * @param validity the days on which it costs that ({@code dct:valid}); null when not stated
 * @param extensions unknown members
 */
public record Cost(
        @Nullable Boolean free,
        @Nullable @NotNegative BigDecimal amount,
        @Nullable @Currency String currency,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText description,
        @Nullable @OrderedPeriod Validity validity,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param free whether it is free of charge; null when not stated
     * @param amount the amount in the currency, not negative; null when not stated
     * @param currency the currency, an ISO 4217 code such as {@code EUR}
     * @param description for whom or what
     * @param validity the days on which it costs that
     * @param extensions unknown members
     */
    public Cost {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A cost without unknown members.
     *
     * @param free whether it is free of charge; null when not stated
     * @param amount the amount in the currency, not negative; null when not stated
     * @param currency the currency, an ISO 4217 code such as {@code EUR}
     * @param description for whom or what
     * @param validity the days on which it costs that
     */
    public Cost(
            @Nullable Boolean free,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            LocalizedText description,
            @Nullable Validity validity) {
        this(free, amount, currency, description, validity, Extensions.NONE);
    }
}
