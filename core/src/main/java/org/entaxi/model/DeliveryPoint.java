package org.entaxi.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a service is given: one service has as many as it has places and ways (HSDS {@code
 * service_at_location}, {@code cv:Channel}, schema.org {@code ServiceChannel}). What it states goes before what the
 * service states, and that before what the place states.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mode how the service is given there; null where the data gives none that this version knows ({@code
 *     dct:type})
 * @param name a name of its own ({@code dct:title}); empty when not stated
 * @param place where ({@code schema:serviceLocation}, {@code hsds:location_id}); null when not stated
 * @param contactPoints how to reach it there ({@code cv:contactPoint}, {@code schema:servicePhone}, {@code
 *     hsds:phones}); may be empty
 * @param url where it is given on-line ({@code schema:serviceUrl}); null when not stated
 * @param hours when it is given there; goes before the hours of service and place ({@code schema:hoursAvailable},
 *     {@code hsds:schedules}); null when not stated
 * @param languages languages there ({@code schema:availableLanguage}); may be empty
 * @param areas area served from there ({@code dct:spatial}, {@code schema:areaServed}); may be empty
 * @param note what else one should know ({@code skos:note}); empty when not stated
 * @param extensions unknown members
 */
public record DeliveryPoint(
        @Nullable @NotNull Mode mode,
        @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        @Nullable @AbsoluteIri String place,
        List<@Valid ContactPoint> contactPoints,
        @Nullable @AbsoluteIri String url,
        @Nullable OpeningHours hours,
        List<@Valid ServiceLanguage> languages,
        Set<ConceptId> areas,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /** How a service is given. */
    public enum Mode {
        /** Face to face at a place. */
        IN_PERSON,
        /** By telephone. */
        PHONE,
        /** Over the internet. */
        ONLINE,
        /** The staff go to the people. */
        OUTREACH
    }

    /**
     * Copies the collections.
     *
     * @param mode how the service is given there; null where the data gives none that this version knows
     * @param name a name of its own
     * @param place where
     * @param contactPoints how to reach it there
     * @param url where it is given on-line
     * @param hours when it is given there; goes before the hours of service and place
     * @param languages languages there
     * @param areas area served from there
     * @param note what else one should know
     * @param extensions unknown members
     */
    public DeliveryPoint {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        contactPoints = List.copyOf(contactPoints);
        languages = List.copyOf(languages);
        areas = Copies.set(areas);
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
                .mode(mode)
                .name(name)
                .place(place)
                .contactPoints(contactPoints)
                .url(url)
                .hours(hours)
                .languages(languages)
                .areas(areas)
                .note(note)
                .extensions(extensions);
    }

    /** Collects the components of a {@link DeliveryPoint}; not thread-safe. */
    public static final class Builder {
        private @Nullable Mode mode;
        private LocalizedText name = LocalizedText.EMPTY;
        private @Nullable String place;
        private List<ContactPoint> contactPoints = List.of();
        private @Nullable String url;
        private @Nullable OpeningHours hours;
        private List<ServiceLanguage> languages = List.of();
        private Set<ConceptId> areas = Set.of();
        private LocalizedText note = LocalizedText.EMPTY;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets {@link DeliveryPoint#mode()}.
         *
         * @param mode how the service is given there; null where the data gives none that this version knows
         * @return this builder
         */
        public Builder mode(@Nullable Mode mode) {
            this.mode = mode;
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#name()}.
         *
         * @param name a name of its own
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#place()}.
         *
         * @param place where; null for none
         * @return this builder
         */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#contactPoints()}.
         *
         * @param contactPoints how to reach it there
         * @return this builder
         */
        public Builder contactPoints(Collection<ContactPoint> contactPoints) {
            this.contactPoints = List.copyOf(contactPoints);
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#url()}.
         *
         * @param url where it is given on-line; null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#hours()}.
         *
         * @param hours when it is given there; goes before the hours of service and place; null for none
         * @return this builder
         */
        public Builder hours(@Nullable OpeningHours hours) {
            this.hours = hours;
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#languages()}.
         *
         * @param languages languages there
         * @return this builder
         */
        public Builder languages(Collection<ServiceLanguage> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#areas()}.
         *
         * @param areas area served from there
         * @return this builder
         */
        public Builder areas(Collection<ConceptId> areas) {
            this.areas = Copies.set(areas);
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#note()}.
         *
         * @param note what else one should know
         * @return this builder
         */
        public Builder note(LocalizedText note) {
            this.note = note;
            return this;
        }

        /**
         * Sets {@link DeliveryPoint#extensions()}.
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
        public DeliveryPoint build() {
            return new DeliveryPoint(mode, name, place, contactPoints, url, hours, languages, areas, note, extensions);
        }
    }
}
