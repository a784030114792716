package org.entaxi.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.E164;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as it was published, and what is known of it (HSDS {@code phone}).
 *
 * <p>The published text is always kept. The number in the form of E.164 is there only when libphonenumber finds it
 * <em>valid</em> for its region: a number with a digit too many can be parsed, and dialled in vain. Nothing is ever
 * repaired silently.
 *
 * <p>Immutable and thread-safe.
 *
 * @param raw the number as published; null only where it was redacted in the source ({@code hsds:number})
 * @param number the number in the form of E.164, such as {@code +302621022199}; null unless it is valid ({@code
 *     schema:telephone})
 * @param state what is known of the number; null where the data gives none that this version knows
 * @param kind what kind of connection ({@code dct:type}, {@code hsds:type}); null when not stated
 * @param extension extension to ask for ({@code hsds:extension}); null when not stated
 * @param note why doubtful, or what it is for ({@code skos:note}, {@code hsds:description}); empty when not stated
 * @param extensions unknown members
 */
public record Phone(
        @Nullable @CodePointSize(min = 1, max = 100) String raw,
        @Nullable @E164 String number,
        @Nullable @NotNull State state,
        @Nullable Kind kind,
        @Nullable @CodePointSize(min = 1, max = 20) String extension,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /** What is known of a number. */
    public enum State {
        /** A valid number of its region. */
        VALID,
        /** Not a number that can be dialled: a digit is missing or one too many. */
        MALFORMED,
        /** A valid number that something speaks against; the note says what. */
        DOUBTFUL,
        /** The source hid it; there is no value. */
        REDACTED
    }

    /** What kind of connection a number is. */
    public enum Kind {
        /** Speech. */
        VOICE,
        /** A mobile telephone. */
        MOBILE,
        /** A fax machine. */
        FAX,
        /** Short messages only. */
        TEXT,
        /** A text telephone for people who do not hear well. */
        TEXTPHONE,
        /** An account of WhatsApp. */
        WHATSAPP,
        /** An account of Viber. */
        VIBER
    }

    /**
     * Checks that nothing that must be there is null.
     *
     * @param raw the number as published; null only where it was redacted in the source
     * @param number the number in the form of E.164, such as {@code +302621022199}; null unless it is valid
     * @param state what is known of the number; null where the data gives none that this version knows
     * @param kind what kind of connection
     * @param extension extension to ask for
     * @param note why doubtful, or what it is for
     * @param extensions unknown members
     */
    public Phone {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder in which nothing is set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this record.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder()
                .raw(raw)
                .number(number)
                .state(state)
                .kind(kind)
                .extension(extension)
                .note(note)
                .extensions(extensions);
    }

    /**
     * A number as published, judged by the numbering plan of its region.
     *
     * @param raw the number as published, such as {@code 26210 22199}
     * @param region the ISO 3166-1 alpha-2 code of the country a national number belongs to; {@code ZZ} for none
     * @return the number: valid with its E.164 form (and extension, where the text has one), or malformed without
     */
    public static Phone of(String raw, String region) {
        return NumberingPlans.judge(raw, region);
    }

    /**
     * A number that the source hid.
     *
     * @return a number without any value
     */
    public static Phone redacted() {
        return builder().state(State.REDACTED).build();
    }

    /**
     * A copy that is marked as doubtful.
     *
     * @param reason what speaks against the number
     * @return the copy, with the reason as its note
     */
    public Phone doubtful(LocalizedText reason) {
        return toBuilder().state(State.DOUBTFUL).note(reason).build();
    }

    /** Collects the components of a {@link Phone}; not thread-safe. */
    public static final class Builder {
        private @Nullable String raw;
        private @Nullable String number;
        private @Nullable State state;
        private @Nullable Kind kind;
        private @Nullable String extension;
        private LocalizedText note = LocalizedText.EMPTY;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets {@link Phone#raw()}.
         *
         * @param raw the number as published; null only where it was redacted in the source
         * @return this builder
         */
        public Builder raw(@Nullable String raw) {
            this.raw = raw;
            return this;
        }

        /**
         * Sets {@link Phone#number()}.
         *
         * @param number the number in the form of E.164, such as {@code +302621022199}; null unless it is valid
         * @return this builder
         */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link Phone#state()}.
         *
         * @param state what is known of the number; null where the data gives none that this version knows
         * @return this builder
         */
        public Builder state(@Nullable State state) {
            this.state = state;
            return this;
        }

        /**
         * Sets {@link Phone#kind()}.
         *
         * @param kind what kind of connection; null for none
         * @return this builder
         */
        public Builder kind(@Nullable Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Phone#extension()}.
         *
         * @param extension extension to ask for; null for none
         * @return this builder
         */
        public Builder extension(@Nullable String extension) {
            this.extension = extension;
            return this;
        }

        /**
         * Sets {@link Phone#note()}.
         *
         * @param note why doubtful, or what it is for
         * @return this builder
         */
        public Builder note(LocalizedText note) {
            this.note = note;
            return this;
        }

        /**
         * Sets {@link Phone#extensions()}.
         *
         * @param extensions unknown members
         * @return this builder
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Builds the record.
         *
         * @return the record
         */
        public Phone build() {
            return new Phone(raw, number, state, kind, extension, note, extensions);
        }
    }
}
