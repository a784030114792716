package org.entaxi.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.EmailAddressValidator;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address, and what is known of it. Sites hide addresses from robots; what is left on the page ("[email
 * protected]") is not an address, so a redacted one has no value at all.
 *
 * <p>Immutable and thread-safe.
 *
 * @param address the address; null where it was redacted in the source ({@code schema:email}, {@code cv:email},
 *     {@code hsds:email})
 * @param state what is known of the address; null where the data gives none that this version knows
 * @param note what it is for ({@code skos:note}); empty when not stated
 * @param extensions unknown members
 */
public record Email(
        @Nullable @CodePointSize(min = 3, max = 254) String address,
        @Nullable @NotNull State state,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /** What is known of an address. */
    public enum State {
        /** It has the shape of an address. */
        VALID,
        /** It does not have that shape. */
        MALFORMED,
        /** The source hid it; there is no value. */
        REDACTED
    }

    /** What the usual hiding script leaves on a page; the space between the words is often a no-break space. */
    private static final Pattern REMAINS = Pattern.compile("\\[email[\\s\u00a0]protected]", Pattern.CASE_INSENSITIVE);

    /**
     * Checks that nothing that must be there is null.
     *
     * @param address the address; null where it was redacted in the source
     * @param state what is known of the address; null where the data gives none that this version knows
     * @param note what it is for
     * @param extensions unknown members
     */
    public Email {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An e-mail without unknown members.
     *
     * @param address the address; null where it was redacted in the source
     * @param state what is known of the address; null where the data gives none that this version knows
     * @param note what it is for
     */
    public Email(@Nullable String address, @Nullable State state, LocalizedText note) {
        this(address, state, note, Extensions.NONE);
    }

    /**
     * An address as published. The remains of an address that a site hid from robots give a redacted one.
     *
     * @param address the address as published
     * @return the address: valid, malformed, or redacted without a value
     */
    public static Email of(String address) {
        if (REMAINS.matcher(address).matches()) {
            return redacted();
        }
        boolean shaped = EmailAddressValidator.isAddress(address);
        return new Email(address, shaped ? State.VALID : State.MALFORMED, LocalizedText.EMPTY);
    }

    /**
     * An address that the source hid.
     *
     * @return an address without a value
     */
    public static Email redacted() {
        return new Email(null, State.REDACTED, LocalizedText.EMPTY);
    }
}
