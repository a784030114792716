package org.entaxi.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.hours.OpeningHours;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach an organisation, a service or a place ({@code cv:ContactPoint}, schema.org {@code ContactPoint},
 * HSDS {@code contact}). It names an office or a purpose, never a private person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name a name, such as Secretariat; never a private person ({@code dct:title}, {@code hsds:name}); empty when
 *     not stated
 * @param role what it is for ({@code schema:contactType}, {@code hsds:title}); empty when not stated
 * @param phones telephones, in the order published ({@code cv:telephone}, {@code schema:telephone}, {@code
 *     hsds:phones}); may be empty
 * @param emails E-mail addresses, in the order published ({@code cv:email}, {@code schema:email}, {@code
 *     hsds:email}); may be empty
 * @param url a contact page ({@code cv:contactPage}, {@code schema:url}); null when not stated
 * @param hours when somebody answers ({@code cv:openingHours}, {@code schema:hoursAvailable}); null when not stated
 * @param languages BCP 47 tags of the languages spoken there ({@code schema:availableLanguage}, {@code
 *     hsds:languages}); may be empty
 * @param visibility who may see it
 * @param note what the source adds ({@code skos:note}); empty when not stated
 * @param extensions unknown members
 */
public record ContactPoint(
        @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText role,
        List<@Valid Phone> phones,
        List<@Valid Email> emails,
        @Nullable @AbsoluteIri String url,
        @Nullable OpeningHours hours,
        Set<@LanguageTagged String> languages,
        Visibility visibility,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /** Who may see a contact point. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** Professionals who refer people. */
        PROFESSIONALS,
        /** The organisation itself. */
        INTERNAL
    }

    /**
     * Copies the collections.
     *
     * @param name a name, such as Secretariat; never a private person
     * @param role what it is for
     * @param phones telephones, in the order published
     * @param emails E-mail addresses, in the order published
     * @param url a contact page
     * @param hours when somebody answers
     * @param languages BCP 47 tags of the languages spoken there
     * @param visibility who may see it
     * @param note what the source adds
     * @param extensions unknown members
     */
    public ContactPoint {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(note, "note");
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        languages = Copies.set(languages);
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
                .name(name)
                .role(role)
                .phones(phones)
                .emails(emails)
                .url(url)
                .hours(hours)
                .languages(languages)
                .visibility(visibility)
                .note(note)
                .extensions(extensions);
    }

    /** Collects the components of a {@link ContactPoint}; not thread-safe. */
    public static final class Builder {
        private LocalizedText name = LocalizedText.EMPTY;
        private LocalizedText role = LocalizedText.EMPTY;
        private List<Phone> phones = List.of();
        private List<Email> emails = List.of();
        private @Nullable String url;
        private @Nullable OpeningHours hours;
        private Set<String> languages = Set.of();
        private Visibility visibility = Visibility.PUBLIC;
        private LocalizedText note = LocalizedText.EMPTY;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets {@link ContactPoint#name()}.
         *
         * @param name a name, such as Secretariat; never a private person
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link ContactPoint#role()}.
         *
         * @param role what it is for
         * @return this builder
         */
        public Builder role(LocalizedText role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@link ContactPoint#phones()}.
         *
         * @param phones telephones, in the order published
         * @return this builder
         */
        public Builder phones(Collection<Phone> phones) {
            this.phones = List.copyOf(phones);
            return this;
        }

        /**
         * Sets {@link ContactPoint#emails()}.
         *
         * @param emails E-mail addresses, in the order published
         * @return this builder
         */
        public Builder emails(Collection<Email> emails) {
            this.emails = List.copyOf(emails);
            return this;
        }

        /**
         * Sets {@link ContactPoint#url()}.
         *
         * @param url a contact page; null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets {@link ContactPoint#hours()}.
         *
         * @param hours when somebody answers; null for none
         * @return this builder
         */
        public Builder hours(@Nullable OpeningHours hours) {
            this.hours = hours;
            return this;
        }

        /**
         * Sets {@link ContactPoint#languages()}.
         *
         * @param languages BCP 47 tags of the languages spoken there
         * @return this builder
         */
        public Builder languages(Collection<String> languages) {
            this.languages = Copies.set(languages);
            return this;
        }

        /**
         * Sets {@link ContactPoint#visibility()}.
         *
         * @param visibility who may see it
         * @return this builder
         */
        public Builder visibility(Visibility visibility) {
            this.visibility = visibility;
            return this;
        }

        /**
         * Sets {@link ContactPoint#note()}.
         *
         * @param note what the source adds
         * @return this builder
         */
        public Builder note(LocalizedText note) {
            this.note = note;
            return this;
        }

        /**
         * Sets {@link ContactPoint#extensions()}.
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
        public ContactPoint build() {
            return new ContactPoint(name, role, phones, emails, url, hours, languages, visibility, note, extensions);
        }
    }
}
