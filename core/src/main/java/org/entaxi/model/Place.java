package org.entaxi.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Identifier;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.RequiredText;
import org.entaxi.constraint.TimeZoneId;
import org.entaxi.hours.OpeningHours;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A place with an address ({@code dct:Location}, schema.org {@code Place}, HSDS {@code location}). A confidential one
 * is a shelter: what is published in the open leaves out its street, its coordinates and the way there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the absolute IRI of the record ({@code dct:identifier})
 * @param identifiers numbers and codes that registers gave to it ({@code adms:identifier}, {@code
 *     hsds:organization_identifier}); may be empty
 * @param name the name in each language, as published ({@code dct:title}, {@code schema:name}, {@code hsds:name})
 * @param alternateNames acronyms, former and other names ({@code skos:altLabel}, {@code schema:alternateName}, {@code
 *     hsds:alternate_name}); may be empty
 * @param description what it is, in plain words ({@code dct:description}, {@code schema:description}, {@code
 *     hsds:description}); empty when not stated
 * @param address the address ({@code locn:address}, {@code schema:address}, {@code hsds:addresses}); null when not
 *     stated
 * @param point its coordinates in WGS 84 ({@code schema:geo}, {@code hsds:latitude}, {@code hsds:longitude}); null
 *     when not stated
 * @param confidential whether it is a shelter, of which public forms leave out street, coordinates and directions
 * @param accessibility what helps or hinders people with disabilities ({@code hsds:accessibility}, {@code
 *     schema:amenityFeature}); may be empty
 * @param directions how to get there ({@code hsds:transportation}); empty when not stated
 * @param hours when the place is open ({@code schema:openingHoursSpecification}, {@code hsds:schedules}); null when
 *     not stated
 * @param timeZone the IANA zone, such as {@code Europe/Athens}; null when not stated
 * @param contactPoints how to reach the place ({@code cv:contactPoint}, {@code schema:contactPoint}, {@code
 *     hsds:contacts}); may be empty
 * @param sources the documents the record was taken from ({@code dct:source}, {@code schema:isBasedOn}); may be empty
 * @param verified when somebody last confirmed the record, and who ({@code hsds:assured_date}); null when not stated
 * @param extensions unknown members
 */
public record Place(
        @AbsoluteIri String id,
        Set<Identifier> identifiers,
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        List<@Valid AlternateName> alternateNames,
        @LanguageTagged @LocalizedTextSize(max = 20000) LocalizedText description,
        @Nullable @Valid Address address,
        @Nullable @Valid Point point,
        boolean confidential,
        List<@Valid Accessibility> accessibility,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText directions,
        @Nullable OpeningHours hours,
        @Nullable @TimeZoneId String timeZone,
        List<@Valid ContactPoint> contactPoints,
        List<@Valid Source> sources,
        @Nullable @Valid Verification verified,
        Extensions extensions)
        implements Serializable {

    /**
     * Copies the collections.
     *
     * @param id the absolute IRI of the record
     * @param identifiers numbers and codes that registers gave to it
     * @param name the name in each language, as published
     * @param alternateNames acronyms, former and other names
     * @param description what it is, in plain words
     * @param address the address
     * @param point its coordinates in WGS 84
     * @param confidential whether it is a shelter, of which public forms leave out street, coordinates and directions
     * @param accessibility what helps or hinders people with disabilities
     * @param directions how to get there
     * @param hours when the place is open
     * @param timeZone the IANA zone, such as {@code Europe/Athens}
     * @param contactPoints how to reach the place
     * @param sources the documents the record was taken from
     * @param verified when somebody last confirmed the record, and who
     * @param extensions unknown members
     */
    public Place {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(directions, "directions");
        identifiers = Copies.set(identifiers);
        alternateNames = List.copyOf(alternateNames);
        accessibility = List.copyOf(accessibility);
        contactPoints = List.copyOf(contactPoints);
        sources = List.copyOf(sources);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder in which nothing else is set.
     *
     * @param id the absolute IRI of the record
     * @return the builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * A builder that starts from this record.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder(id)
                .identifiers(identifiers)
                .name(name)
                .alternateNames(alternateNames)
                .description(description)
                .address(address)
                .point(point)
                .confidential(confidential)
                .accessibility(accessibility)
                .directions(directions)
                .hours(hours)
                .timeZone(timeZone)
                .contactPoints(contactPoints)
                .sources(sources)
                .verified(verified)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Place}; not thread-safe. */
    public static final class Builder {
        private final String id;
        private Set<Identifier> identifiers = Set.of();
        private LocalizedText name = LocalizedText.EMPTY;
        private List<AlternateName> alternateNames = List.of();
        private LocalizedText description = LocalizedText.EMPTY;
        private @Nullable Address address;
        private @Nullable Point point;
        private boolean confidential;
        private List<Accessibility> accessibility = List.of();
        private LocalizedText directions = LocalizedText.EMPTY;
        private @Nullable OpeningHours hours;
        private @Nullable String timeZone;
        private List<ContactPoint> contactPoints = List.of();
        private List<Source> sources = List.of();
        private @Nullable Verification verified;
        private Extensions extensions = Extensions.NONE;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets {@link Place#identifiers()}.
         *
         * @param identifiers numbers and codes that registers gave to it
         * @return this builder
         */
        public Builder identifiers(Collection<Identifier> identifiers) {
            this.identifiers = Copies.set(identifiers);
            return this;
        }

        /**
         * Sets {@link Place#name()}.
         *
         * @param name the name in each language, as published
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Place#alternateNames()}.
         *
         * @param alternateNames acronyms, former and other names
         * @return this builder
         */
        public Builder alternateNames(Collection<AlternateName> alternateNames) {
            this.alternateNames = List.copyOf(alternateNames);
            return this;
        }

        /**
         * Sets {@link Place#description()}.
         *
         * @param description what it is, in plain words
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Sets {@link Place#address()}.
         *
         * @param address the address; null for none
         * @return this builder
         */
        public Builder address(@Nullable Address address) {
            this.address = address;
            return this;
        }

        /**
         * Sets {@link Place#point()}.
         *
         * @param point its coordinates in WGS 84; null for none
         * @return this builder
         */
        public Builder point(@Nullable Point point) {
            this.point = point;
            return this;
        }

        /**
         * Sets {@link Place#confidential()}.
         *
         * @param confidential whether it is a shelter, of which public forms leave out street, coordinates and
         *     directions
         * @return this builder
         */
        public Builder confidential(boolean confidential) {
            this.confidential = confidential;
            return this;
        }

        /**
         * Sets {@link Place#accessibility()}.
         *
         * @param accessibility what helps or hinders people with disabilities
         * @return this builder
         */
        public Builder accessibility(Collection<Accessibility> accessibility) {
            this.accessibility = List.copyOf(accessibility);
            return this;
        }

        /**
         * Sets {@link Place#directions()}.
         *
         * @param directions how to get there
         * @return this builder
         */
        public Builder directions(LocalizedText directions) {
            this.directions = directions;
            return this;
        }

        /**
         * Sets {@link Place#hours()}.
         *
         * @param hours when the place is open; null for none
         * @return this builder
         */
        public Builder hours(@Nullable OpeningHours hours) {
            this.hours = hours;
            return this;
        }

        /**
         * Sets {@link Place#timeZone()}.
         *
         * @param timeZone the IANA zone, such as {@code Europe/Athens}; null for none
         * @return this builder
         */
        public Builder timeZone(@Nullable String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /**
         * Sets {@link Place#contactPoints()}.
         *
         * @param contactPoints how to reach the place
         * @return this builder
         */
        public Builder contactPoints(Collection<ContactPoint> contactPoints) {
            this.contactPoints = List.copyOf(contactPoints);
            return this;
        }

        /**
         * Sets {@link Place#sources()}.
         *
         * @param sources the documents the record was taken from
         * @return this builder
         */
        public Builder sources(Collection<Source> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets {@link Place#verified()}.
         *
         * @param verified when somebody last confirmed the record, and who; null for none
         * @return this builder
         */
        public Builder verified(@Nullable Verification verified) {
            this.verified = verified;
            return this;
        }

        /**
         * Sets {@link Place#extensions()}.
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
        public Place build() {
            return new Place(
                    id,
                    identifiers,
                    name,
                    alternateNames,
                    description,
                    address,
                    point,
                    confidential,
                    accessibility,
                    directions,
                    hours,
                    timeZone,
                    contactPoints,
                    sources,
                    verified,
                    extensions);
        }
    }
}
