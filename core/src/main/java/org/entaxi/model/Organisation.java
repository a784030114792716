package org.entaxi.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.NotNegative;
import org.entaxi.constraint.RequiredText;
import org.entaxi.hours.OpeningHours;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A body that runs, funds or supports services: a municipality, a centre of one, a non-governmental organisation, an
 * international one ({@code cv:PublicOrganisation}, {@code org:Organization}, schema.org {@code Organization}, HSDS
 * {@code organization}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the absolute IRI of the record ({@code dct:identifier})
 * @param identifiers numbers and codes that registers gave to it ({@code adms:identifier}, {@code
 *     hsds:organization_identifier}); may be empty
 * @param name the name in each language, as published ({@code dct:title}, {@code schema:name}, {@code hsds:name})
 * @param alternateNames acronyms, former and other names ({@code skos:altLabel}, {@code schema:alternateName}, {@code
 *     hsds:alternate_name}); may be empty
 * @param kind what kind of organisation it is ({@code org:classification}); null when not stated
 * @param description what it is, in plain words ({@code dct:description}, {@code schema:description}, {@code
 *     hsds:description}); empty when not stated
 * @param parent the organisation it is part of ({@code org:subOrganizationOf}, {@code hsds:parent_organization_id},
 *     {@code schema:parentOrganization}); null when not stated
 * @param units departments and committees that have no record of their own ({@code org:hasUnit}); may be empty
 * @param memberOf networks and bodies it is a member of ({@code org:memberOf}, {@code schema:memberOf}); may be empty
 * @param members how many members it has; null when not stated
 * @param places where it is ({@code org:hasSite}, {@code schema:location}); may be empty
 * @param contactPoints how to reach it ({@code cv:contactPoint}, {@code schema:contactPoint}, {@code hsds:contacts});
 *     may be empty
 * @param website its own site ({@code foaf:homepage}, {@code schema:url}, {@code hsds:website}); null when not stated
 * @param links pages about it ({@code hsds:url}); may be empty
 * @param areas where it works ({@code dct:spatial}, {@code schema:areaServed}); may be empty
 * @param founded when it was founded or began to operate ({@code schema:foundingDate}, {@code
 *     hsds:year_incorporated}); null when not stated
 * @param funding who pays or paid for it ({@code hsds:funding}); may be empty
 * @param roles what it is or was towards others ({@code cv:participates}); may be empty
 * @param staff the posts, without names of persons; may be empty
 * @param hours when it is open; its places and services go before ({@code schema:openingHoursSpecification}); null
 *     when not stated
 * @param sources the documents the record was taken from ({@code dct:source}, {@code schema:isBasedOn}); may be empty
 * @param verified when somebody last confirmed the record, and who ({@code hsds:assured_date}); null when not stated
 * @param extensions unknown members
 */
public record Organisation(
        @AbsoluteIri String id,
        Set<Identifier> identifiers,
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        List<@Valid AlternateName> alternateNames,
        @Nullable ConceptId kind,
        @LanguageTagged @LocalizedTextSize(max = 20000) LocalizedText description,
        @Nullable @AbsoluteIri String parent,
        List<@Valid OrganisationUnit> units,
        Set<@AbsoluteIri String> memberOf,
        @Nullable @NotNegative Quantity members,
        Set<@AbsoluteIri String> places,
        List<@Valid ContactPoint> contactPoints,
        @Nullable @AbsoluteIri String website,
        List<@Valid Link> links,
        Set<ConceptId> areas,
        @Nullable PartialDate founded,
        List<@Valid Funding> funding,
        List<@Valid OrganisationRole> roles,
        List<@Valid Staff> staff,
        @Nullable OpeningHours hours,
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
     * @param kind what kind of organisation it is
     * @param description what it is, in plain words
     * @param parent the organisation it is part of
     * @param units departments and committees that have no record of their own
     * @param memberOf networks and bodies it is a member of
     * @param members how many members it has
     * @param places where it is
     * @param contactPoints how to reach it
     * @param website its own site
     * @param links pages about it
     * @param areas where it works
     * @param founded when it was founded or began to operate
     * @param funding who pays or paid for it
     * @param roles what it is or was towards others
     * @param staff the posts, without names of persons
     * @param hours when it is open; its places and services go before
     * @param sources the documents the record was taken from
     * @param verified when somebody last confirmed the record, and who
     * @param extensions unknown members
     */
    public Organisation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        identifiers = Copies.set(identifiers);
        alternateNames = List.copyOf(alternateNames);
        units = List.copyOf(units);
        memberOf = Copies.set(memberOf);
        places = Copies.set(places);
        contactPoints = List.copyOf(contactPoints);
        links = List.copyOf(links);
        areas = Copies.set(areas);
        funding = List.copyOf(funding);
        roles = List.copyOf(roles);
        staff = List.copyOf(staff);
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
                .kind(kind)
                .description(description)
                .parent(parent)
                .units(units)
                .memberOf(memberOf)
                .members(members)
                .places(places)
                .contactPoints(contactPoints)
                .website(website)
                .links(links)
                .areas(areas)
                .founded(founded)
                .funding(funding)
                .roles(roles)
                .staff(staff)
                .hours(hours)
                .sources(sources)
                .verified(verified)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Organisation}; not thread-safe. */
    public static final class Builder {
        private final String id;
        private Set<Identifier> identifiers = Set.of();
        private LocalizedText name = LocalizedText.EMPTY;
        private List<AlternateName> alternateNames = List.of();
        private @Nullable ConceptId kind;
        private LocalizedText description = LocalizedText.EMPTY;
        private @Nullable String parent;
        private List<OrganisationUnit> units = List.of();
        private Set<String> memberOf = Set.of();
        private @Nullable Quantity members;
        private Set<String> places = Set.of();
        private List<ContactPoint> contactPoints = List.of();
        private @Nullable String website;
        private List<Link> links = List.of();
        private Set<ConceptId> areas = Set.of();
        private @Nullable PartialDate founded;
        private List<Funding> funding = List.of();
        private List<OrganisationRole> roles = List.of();
        private List<Staff> staff = List.of();
        private @Nullable OpeningHours hours;
        private List<Source> sources = List.of();
        private @Nullable Verification verified;
        private Extensions extensions = Extensions.NONE;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets {@link Organisation#identifiers()}.
         *
         * @param identifiers numbers and codes that registers gave to it
         * @return this builder
         */
        public Builder identifiers(Collection<Identifier> identifiers) {
            this.identifiers = Copies.set(identifiers);
            return this;
        }

        /**
         * Sets {@link Organisation#name()}.
         *
         * @param name the name in each language, as published
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Organisation#alternateNames()}.
         *
         * @param alternateNames acronyms, former and other names
         * @return this builder
         */
        public Builder alternateNames(Collection<AlternateName> alternateNames) {
            this.alternateNames = List.copyOf(alternateNames);
            return this;
        }

        /**
         * Sets {@link Organisation#kind()}.
         *
         * @param kind what kind of organisation it is; null for none
         * @return this builder
         */
        public Builder kind(@Nullable ConceptId kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Organisation#description()}.
         *
         * @param description what it is, in plain words
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Sets {@link Organisation#parent()}.
         *
         * @param parent the organisation it is part of; null for none
         * @return this builder
         */
        public Builder parent(@Nullable String parent) {
            this.parent = parent;
            return this;
        }

        /**
         * Sets {@link Organisation#units()}.
         *
         * @param units departments and committees that have no record of their own
         * @return this builder
         */
        public Builder units(Collection<OrganisationUnit> units) {
            this.units = List.copyOf(units);
            return this;
        }

        /**
         * Sets {@link Organisation#memberOf()}.
         *
         * @param memberOf networks and bodies it is a member of
         * @return this builder
         */
        public Builder memberOf(Collection<String> memberOf) {
            this.memberOf = Copies.set(memberOf);
            return this;
        }

        /**
         * Sets {@link Organisation#members()}.
         *
         * @param members how many members it has; null for none
         * @return this builder
         */
        public Builder members(@Nullable Quantity members) {
            this.members = members;
            return this;
        }

        /**
         * Sets {@link Organisation#places()}.
         *
         * @param places where it is
         * @return this builder
         */
        public Builder places(Collection<String> places) {
            this.places = Copies.set(places);
            return this;
        }

        /**
         * Sets {@link Organisation#contactPoints()}.
         *
         * @param contactPoints how to reach it
         * @return this builder
         */
        public Builder contactPoints(Collection<ContactPoint> contactPoints) {
            this.contactPoints = List.copyOf(contactPoints);
            return this;
        }

        /**
         * Sets {@link Organisation#website()}.
         *
         * @param website its own site; null for none
         * @return this builder
         */
        public Builder website(@Nullable String website) {
            this.website = website;
            return this;
        }

        /**
         * Sets {@link Organisation#links()}.
         *
         * @param links pages about it
         * @return this builder
         */
        public Builder links(Collection<Link> links) {
            this.links = List.copyOf(links);
            return this;
        }

        /**
         * Sets {@link Organisation#areas()}.
         *
         * @param areas where it works
         * @return this builder
         */
        public Builder areas(Collection<ConceptId> areas) {
            this.areas = Copies.set(areas);
            return this;
        }

        /**
         * Sets {@link Organisation#founded()}.
         *
         * @param founded when it was founded or began to operate; null for none
         * @return this builder
         */
        public Builder founded(@Nullable PartialDate founded) {
            this.founded = founded;
            return this;
        }

        /**
         * Sets {@link Organisation#funding()}.
         *
         * @param funding who pays or paid for it
         * @return this builder
         */
        public Builder funding(Collection<Funding> funding) {
            this.funding = List.copyOf(funding);
            return this;
        }

        /**
         * Sets {@link Organisation#roles()}.
         *
         * @param roles what it is or was towards others
         * @return this builder
         */
        public Builder roles(Collection<OrganisationRole> roles) {
            this.roles = List.copyOf(roles);
            return this;
        }

        /**
         * Sets {@link Organisation#staff()}.
         *
         * @param staff the posts, without names of persons
         * @return this builder
         */
        public Builder staff(Collection<Staff> staff) {
            this.staff = List.copyOf(staff);
            return this;
        }

        /**
         * Sets {@link Organisation#hours()}.
         *
         * @param hours when it is open; its places and services go before; null for none
         * @return this builder
         */
        public Builder hours(@Nullable OpeningHours hours) {
            this.hours = hours;
            return this;
        }

        /**
         * Sets {@link Organisation#sources()}.
         *
         * @param sources the documents the record was taken from
         * @return this builder
         */
        public Builder sources(Collection<Source> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets {@link Organisation#verified()}.
         *
         * @param verified when somebody last confirmed the record, and who; null for none
         * @return this builder
         */
        public Builder verified(@Nullable Verification verified) {
            this.verified = verified;
            return this;
        }

        /**
         * Sets {@link Organisation#extensions()}.
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
        public Organisation build() {
            return new Organisation(
                    id,
                    identifiers,
                    name,
                    alternateNames,
                    kind,
                    description,
                    parent,
                    units,
                    memberOf,
                    members,
                    places,
                    contactPoints,
                    website,
                    links,
                    areas,
                    founded,
                    funding,
                    roles,
                    staff,
                    hours,
                    sources,
                    verified,
                    extensions);
        }
    }
}
