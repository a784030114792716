package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;

/**
 * The last time somebody confirmed that a record is right (HSDS {@code assured_date}, {@code assurer_email}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day ({@code dct:date}, {@code hsds:assured_date})
 * @param by who; an organisation or an office, not a person ({@code hsds:assurer_email}); empty when not stated
 * @param extensions unknown members
 */
public record Verification(
        PartialDate on, @LanguageTagged @LocalizedTextSize(max = 300) LocalizedText by, Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param on the day
     * @param by who; an organisation or an office, not a person
     * @param extensions unknown members
     */
    public Verification {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A verification without unknown members.
     *
     * @param on the day
     * @param by who; an organisation or an office, not a person
     */
    public Verification(PartialDate on, LocalizedText by) {
        this(on, by, Extensions.NONE);
    }

    /**
     * A verification by nobody in particular.
     *
     * @param on the day
     * @return the verification
     */
    public static Verification of(PartialDate on) {
        return new Verification(on, LocalizedText.EMPTY);
    }
}
