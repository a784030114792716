package org.entaxi.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.NotNegative;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A post or a group of like posts: two intercultural mediators who speak Arabic and Kurmanji. Persons are never
 * named.
 *
 * <p>Immutable and thread-safe.
 *
 * @param speciality the speciality of the post
 * @param count how many; null when not stated
 * @param specialisation what they are specialised in; empty when not stated
 * @param languages BCP 47 tags of the languages they speak between them; no promise of the service; may be empty
 * @param since since when; null when not stated
 * @param employer who employs them, where it is not the provider; null when not stated
 * @param note what the source adds ({@code skos:note}); empty when not stated
 * @param extensions unknown members
 */
public record Staff(
        ConceptId speciality,
        @Nullable @NotNegative Quantity count,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText specialisation,
        Set<@LanguageTagged String> languages,
        @Nullable PartialDate since,
        @Nullable @AbsoluteIri String employer,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /**
     * Copies the collections.
     *
     * @param speciality the speciality of the post
     * @param count how many
     * @param specialisation what they are specialised in
     * @param languages BCP 47 tags of the languages they speak between them; no promise of the service
     * @param since since when
     * @param employer who employs them, where it is not the provider
     * @param note what the source adds
     * @param extensions unknown members
     */
    public Staff {
        Objects.requireNonNull(speciality, "speciality");
        Objects.requireNonNull(specialisation, "specialisation");
        Objects.requireNonNull(note, "note");
        languages = Copies.set(languages);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder in which nothing else is set.
     *
     * @param speciality the speciality of the post
     * @return the builder
     */
    public static Builder builder(ConceptId speciality) {
        return new Builder(speciality);
    }

    /**
     * A builder that starts from this record.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder(speciality)
                .count(count)
                .specialisation(specialisation)
                .languages(languages)
                .since(since)
                .employer(employer)
                .note(note)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Staff}; not thread-safe. */
    public static final class Builder {
        private final ConceptId speciality;
        private @Nullable Quantity count;
        private LocalizedText specialisation = LocalizedText.EMPTY;
        private Set<String> languages = Set.of();
        private @Nullable PartialDate since;
        private @Nullable String employer;
        private LocalizedText note = LocalizedText.EMPTY;
        private Extensions extensions = Extensions.NONE;

        private Builder(ConceptId speciality) {
            this.speciality = Objects.requireNonNull(speciality, "speciality");
        }

        /**
         * Sets {@link Staff#count()}.
         *
         * @param count how many; null for none
         * @return this builder
         */
        public Builder count(@Nullable Quantity count) {
            this.count = count;
            return this;
        }

        /**
         * Sets {@link Staff#specialisation()}.
         *
         * @param specialisation what they are specialised in
         * @return this builder
         */
        public Builder specialisation(LocalizedText specialisation) {
            this.specialisation = specialisation;
            return this;
        }

        /**
         * Sets {@link Staff#languages()}.
         *
         * @param languages BCP 47 tags of the languages they speak between them; no promise of the service
         * @return this builder
         */
        public Builder languages(Collection<String> languages) {
            this.languages = Copies.set(languages);
            return this;
        }

        /**
         * Sets {@link Staff#since()}.
         *
         * @param since since when; null for none
         * @return this builder
         */
        public Builder since(@Nullable PartialDate since) {
            this.since = since;
            return this;
        }

        /**
         * Sets {@link Staff#employer()}.
         *
         * @param employer who employs them, where it is not the provider; null for none
         * @return this builder
         */
        public Builder employer(@Nullable String employer) {
            this.employer = employer;
            return this;
        }

        /**
         * Sets {@link Staff#note()}.
         *
         * @param note what the source adds
         * @return this builder
         */
        public Builder note(LocalizedText note) {
            this.note = note;
            return this;
        }

        /**
         * Sets {@link Staff#extensions()}.
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
        public Staff build() {
            return new Staff(speciality, count, specialisation, languages, since, employer, note, extensions);
        }
    }
}
