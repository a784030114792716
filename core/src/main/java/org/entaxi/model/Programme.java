package org.entaxi.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.Validity;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.Country;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.OrderedPeriod;
import org.entaxi.constraint.RequiredText;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A programme or project under which services are given or publications made (HSDS {@code program}).
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
 * @param kind what it is ({@code dct:type}); null when not stated
 * @param partOf the programme it belongs to ({@code schema:isPartOf}); null when not stated
 * @param period from when until when ({@code dct:valid}); null when not stated
 * @param funding who pays for it; may be empty
 * @param countries countries it runs in; may be empty
 * @param audience whom it addresses ({@code dct:audience}); may be empty
 * @param populationGroups whom it names; may be empty
 * @param categories what it is about ({@code cv:thematicArea}); may be empty
 * @param goals what it is to achieve; may be empty
 * @param website its own site ({@code foaf:homepage}, {@code schema:url}); null when not stated
 * @param links pages about it ({@code hsds:url}); may be empty
 * @param sources the documents the record was taken from ({@code dct:source}, {@code schema:isBasedOn}); may be empty
 * @param verified when somebody last confirmed the record, and who ({@code hsds:assured_date}); null when not stated
 * @param extensions unknown members
 */
public record Programme(
        @AbsoluteIri String id,
        Set<Identifier> identifiers,
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        List<@Valid AlternateName> alternateNames,
        @LanguageTagged @LocalizedTextSize(max = 20000) LocalizedText description,
        @Nullable Kind kind,
        @Nullable @AbsoluteIri String partOf,
        @Nullable @OrderedPeriod Validity period,
        List<@Valid Funding> funding,
        Set<@Country String> countries,
        Set<Audience> audience,
        Set<ConceptId> populationGroups,
        Set<ConceptId> categories,
        List<@RequiredText @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText> goals,
        @Nullable @AbsoluteIri String website,
        List<@Valid Link> links,
        List<@Valid Source> sources,
        @Nullable @Valid Verification verified,
        Extensions extensions)
        implements Serializable {

    /** What kind of programme it is. */
    public enum Kind {
        /** A programme. */
        PROGRAMME,
        /** A project. */
        PROJECT,
        /** An operational programme of the European funds. */
        OPERATIONAL_PROGRAMME,
        /** An act funded under a programme. */
        ACT
    }

    /**
     * Copies the collections.
     *
     * @param id the absolute IRI of the record
     * @param identifiers numbers and codes that registers gave to it
     * @param name the name in each language, as published
     * @param alternateNames acronyms, former and other names
     * @param description what it is, in plain words
     * @param kind what it is
     * @param partOf the programme it belongs to
     * @param period from when until when
     * @param funding who pays for it
     * @param countries countries it runs in
     * @param audience whom it addresses
     * @param populationGroups whom it names
     * @param categories what it is about
     * @param goals what it is to achieve
     * @param website its own site
     * @param links pages about it
     * @param sources the documents the record was taken from
     * @param verified when somebody last confirmed the record, and who
     * @param extensions unknown members
     */
    public Programme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        identifiers = Copies.set(identifiers);
        alternateNames = List.copyOf(alternateNames);
        funding = List.copyOf(funding);
        countries = Copies.set(countries);
        audience = Copies.set(audience);
        populationGroups = Copies.set(populationGroups);
        categories = Copies.set(categories);
        goals = List.copyOf(goals);
        links = List.copyOf(links);
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
                .kind(kind)
                .partOf(partOf)
                .period(period)
                .funding(funding)
                .countries(countries)
                .audience(audience)
                .populationGroups(populationGroups)
                .categories(categories)
                .goals(goals)
                .website(website)
                .links(links)
                .sources(sources)
                .verified(verified)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Programme}; not thread-safe. */
    public static final class Builder {
        private final String id;
        private Set<Identifier> identifiers = Set.of();
        private LocalizedText name = LocalizedText.EMPTY;
        private List<AlternateName> alternateNames = List.of();
        private LocalizedText description = LocalizedText.EMPTY;
        private @Nullable Kind kind;
        private @Nullable String partOf;
        private @Nullable Validity period;
        private List<Funding> funding = List.of();
        private Set<String> countries = Set.of();
        private Set<Audience> audience = Set.of();
        private Set<ConceptId> populationGroups = Set.of();
        private Set<ConceptId> categories = Set.of();
        private List<LocalizedText> goals = List.of();
        private @Nullable String website;
        private List<Link> links = List.of();
        private List<Source> sources = List.of();
        private @Nullable Verification verified;
        private Extensions extensions = Extensions.NONE;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets {@link Programme#identifiers()}.
         *
         * @param identifiers numbers and codes that registers gave to it
         * @return this builder
         */
        public Builder identifiers(Collection<Identifier> identifiers) {
            this.identifiers = Copies.set(identifiers);
            return this;
        }

        /**
         * Sets {@link Programme#name()}.
         *
         * @param name the name in each language, as published
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Programme#alternateNames()}.
         *
         * @param alternateNames acronyms, former and other names
         * @return this builder
         */
        public Builder alternateNames(Collection<AlternateName> alternateNames) {
            this.alternateNames = List.copyOf(alternateNames);
            return this;
        }

        /**
         * Sets {@link Programme#description()}.
         *
         * @param description what it is, in plain words
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Sets {@link Programme#kind()}.
         *
         * @param kind what it is; null for none
         * @return this builder
         */
        public Builder kind(@Nullable Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Programme#partOf()}.
         *
         * @param partOf the programme it belongs to; null for none
         * @return this builder
         */
        public Builder partOf(@Nullable String partOf) {
            this.partOf = partOf;
            return this;
        }

        /**
         * Sets {@link Programme#period()}.
         *
         * @param period from when until when; null for none
         * @return this builder
         */
        public Builder period(@Nullable Validity period) {
            this.period = period;
            return this;
        }

        /**
         * Sets {@link Programme#funding()}.
         *
         * @param funding who pays for it
         * @return this builder
         */
        public Builder funding(Collection<Funding> funding) {
            this.funding = List.copyOf(funding);
            return this;
        }

        /**
         * Sets {@link Programme#countries()}.
         *
         * @param countries countries it runs in
         * @return this builder
         */
        public Builder countries(Collection<String> countries) {
            this.countries = Copies.set(countries);
            return this;
        }

        /**
         * Sets {@link Programme#audience()}.
         *
         * @param audience whom it addresses
         * @return this builder
         */
        public Builder audience(Collection<Audience> audience) {
            this.audience = Copies.set(audience);
            return this;
        }

        /**
         * Sets {@link Programme#populationGroups()}.
         *
         * @param populationGroups whom it names
         * @return this builder
         */
        public Builder populationGroups(Collection<ConceptId> populationGroups) {
            this.populationGroups = Copies.set(populationGroups);
            return this;
        }

        /**
         * Sets {@link Programme#categories()}.
         *
         * @param categories what it is about
         * @return this builder
         */
        public Builder categories(Collection<ConceptId> categories) {
            this.categories = Copies.set(categories);
            return this;
        }

        /**
         * Sets {@link Programme#goals()}.
         *
         * @param goals what it is to achieve
         * @return this builder
         */
        public Builder goals(Collection<LocalizedText> goals) {
            this.goals = List.copyOf(goals);
            return this;
        }

        /**
         * Sets {@link Programme#website()}.
         *
         * @param website its own site; null for none
         * @return this builder
         */
        public Builder website(@Nullable String website) {
            this.website = website;
            return this;
        }

        /**
         * Sets {@link Programme#links()}.
         *
         * @param links pages about it
         * @return this builder
         */
        public Builder links(Collection<Link> links) {
            this.links = List.copyOf(links);
            return this;
        }

        /**
         * Sets {@link Programme#sources()}.
         *
         * @param sources the documents the record was taken from
         * @return this builder
         */
        public Builder sources(Collection<Source> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets {@link Programme#verified()}.
         *
         * @param verified when somebody last confirmed the record, and who; null for none
         * @return this builder
         */
        public Builder verified(@Nullable Verification verified) {
            this.verified = verified;
            return this;
        }

        /**
         * Sets {@link Programme#extensions()}.
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
        public Programme build() {
            return new Programme(
                    id,
                    identifiers,
                    name,
                    alternateNames,
                    description,
                    kind,
                    partOf,
                    period,
                    funding,
                    countries,
                    audience,
                    populationGroups,
                    categories,
                    goals,
                    website,
                    links,
                    sources,
                    verified,
                    extensions);
        }
    }
}
