package org.entaxi.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.Country;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A postal address ({@code locn:Address}, schema.org {@code PostalAddress}, HSDS {@code address}). The lines stay as
 * they were published, also with an unusual spelling; "96-98" is one building.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines the lines as published: street and number ({@code locn:fullAddress}, {@code hsds:address_1}, {@code
 *     schema:streetAddress}); may be empty
 * @param locality the town or village ({@code locn:postName}, {@code schema:addressLocality}, {@code hsds:city});
 *     empty when not stated
 * @param district a part of the town, such as a municipal community ({@code locn:addressArea}); empty when not stated
 * @param postalCode the postal code ({@code locn:postCode}, {@code schema:postalCode}, {@code hsds:postal_code});
 *     null when not stated
 * @param municipality the municipality; null when not stated
 * @param region the region ({@code locn:adminUnitL2}, {@code schema:addressRegion}, {@code hsds:state_province});
 *     null when not stated
 * @param country the country, an ISO 3166-1 alpha-2 code: Greece is {@code GR} ({@code schema:addressCountry}, {@code
 *     locn:adminUnitL1}, {@code hsds:country}); null when not stated
 * @param extensions unknown members
 */
public record Address(
        List<@CodePointSize(min = 1, max = 300) String> lines,
        @LanguageTagged @LocalizedTextSize(max = 200) LocalizedText locality,
        @LanguageTagged @LocalizedTextSize(max = 300) LocalizedText district,
        @Nullable @CodePointSize(min = 1, max = 20) String postalCode,
        @Nullable ConceptId municipality,
        @Nullable ConceptId region,
        @Nullable @Country String country,
        Extensions extensions)
        implements Serializable {

    /**
     * Copies the collections.
     *
     * @param lines the lines as published: street and number
     * @param locality the town or village
     * @param district a part of the town, such as a municipal community
     * @param postalCode the postal code
     * @param municipality the municipality
     * @param region the region
     * @param country the country, an ISO 3166-1 alpha-2 code: Greece is {@code GR}
     * @param extensions unknown members
     */
    public Address {
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(district, "district");
        lines = List.copyOf(lines);
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
                .lines(lines)
                .locality(locality)
                .district(district)
                .postalCode(postalCode)
                .municipality(municipality)
                .region(region)
                .country(country)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Address}; not thread-safe. */
    public static final class Builder {
        private List<String> lines = List.of();
        private LocalizedText locality = LocalizedText.EMPTY;
        private LocalizedText district = LocalizedText.EMPTY;
        private @Nullable String postalCode;
        private @Nullable ConceptId municipality;
        private @Nullable ConceptId region;
        private @Nullable String country;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets {@link Address#lines()}.
         *
         * @param lines the lines as published: street and number
         * @return this builder
         */
        public Builder lines(Collection<String> lines) {
            this.lines = List.copyOf(lines);
            return this;
        }

        /**
         * Sets {@link Address#locality()}.
         *
         * @param locality the town or village
         * @return this builder
         */
        public Builder locality(LocalizedText locality) {
            this.locality = locality;
            return this;
        }

        /**
         * Sets {@link Address#district()}.
         *
         * @param district a part of the town, such as a municipal community
         * @return this builder
         */
        public Builder district(LocalizedText district) {
            this.district = district;
            return this;
        }

        /**
         * Sets {@link Address#postalCode()}.
         *
         * @param postalCode the postal code; null for none
         * @return this builder
         */
        public Builder postalCode(@Nullable String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /**
         * Sets {@link Address#municipality()}.
         *
         * @param municipality the municipality; null for none
         * @return this builder
         */
        public Builder municipality(@Nullable ConceptId municipality) {
            this.municipality = municipality;
            return this;
        }

        /**
         * Sets {@link Address#region()}.
         *
         * @param region the region; null for none
         * @return this builder
         */
        public Builder region(@Nullable ConceptId region) {
            this.region = region;
            return this;
        }

        /**
         * Sets {@link Address#country()}.
         *
         * @param country the country, an ISO 3166-1 alpha-2 code: Greece is {@code GR}; null for none
         * @return this builder
         */
        public Builder country(@Nullable String country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link Address#extensions()}.
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
        public Address build() {
            return new Address(lines, locality, district, postalCode, municipality, region, country, extensions);
        }
    }
}
