package org.entaxi.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.Validity;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.DurationText;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.OrderedPeriod;
import org.entaxi.constraint.RequiredText;
import org.entaxi.eligibility.RequiredDocument;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.hours.OpeningHours;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A service that somebody can use, or a part of one ({@code cpsv:PublicService}, schema.org {@code Service}, HSDS
 * {@code service}).
 *
 * <p>Three questions are kept apart: <em>may</em> somebody use it ({@code eligibility}), what must they
 * <em>bring</em> ({@code requiredDocuments}), and is it <em>taking people now</em> ({@code status}, {@code
 * availability}, {@code access}, {@code capacity}). The audience is a filter of lists and the population groups are a
 * description; neither is ever evaluated. A service without a rule has the rule of the service it is part of; when
 * there is none either, nobody knows who may use it, which is not the same as everyone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the absolute IRI of the record ({@code dct:identifier})
 * @param identifiers numbers and codes that registers gave to it ({@code adms:identifier}, {@code
 *     hsds:organization_identifier}); may be empty
 * @param name the name in each language, as published ({@code dct:title}, {@code schema:name}, {@code hsds:name})
 * @param alternateNames acronyms, former and other names ({@code skos:altLabel}, {@code schema:alternateName}, {@code
 *     hsds:alternate_name}); may be empty
 * @param kind service, activity, coordination ({@code dct:type}); null when not stated
 * @param description what it is, in plain words ({@code dct:description}, {@code schema:description}, {@code
 *     hsds:description}); empty when not stated
 * @param audience for whom it is listed; a filter of lists, never evaluated as eligibility ({@code dct:audience},
 *     {@code schema:audience}); may be empty
 * @param provider who runs it ({@code schema:provider}, {@code cv:hasCompetentAuthority}, {@code
 *     hsds:organization_id}); null when not stated
 * @param partOf the service it is a part of ({@code schema:isPartOf}); null when not stated
 * @param programme the programme it belongs to ({@code cv:isGroupedBy}, {@code hsds:program_id}); null when not
 *     stated
 * @param categories what it is about ({@code cv:thematicArea}, {@code schema:serviceType}, {@code hsds:attributes});
 *     may be empty
 * @param populationGroups the groups that the provider names; a description, never evaluated ({@code
 *     schema:audience}); may be empty
 * @param eligibility who may use it; null when not known or when the rule of the service it is part of holds ({@code
 *     cv:holdsRequirement})
 * @param eligibilityVersions rules with the days they apply, where the rule changed or will change; may be empty
 * @param requiredDocuments what one has to bring ({@code cv:hasInputType}, {@code hsds:required_documents}); may be
 *     empty
 * @param access how one gets in ({@code hsds:application_process}); null when not stated
 * @param deliveryPoints where and how it is given ({@code cv:hasChannel}, {@code schema:availableChannel}, {@code
 *     hsds:service_at_locations}); may be empty
 * @param contactPoints how to reach it ({@code cv:contactPoint}, {@code schema:contactPoint}, {@code hsds:contacts});
 *     may be empty
 * @param hours when it is given, where a delivery point states nothing ({@code schema:hoursAvailable}, {@code
 *     hsds:schedules}); null when not stated
 * @param languages languages it is promised in ({@code schema:availableLanguage}, {@code hsds:languages}, {@code
 *     dct:language}); may be empty
 * @param staff the posts, without names of persons; may be empty
 * @param modules parts of its content that are not services of their own; may be empty
 * @param cost what it costs. Absent: not stated ({@code cv:hasCost}, {@code hsds:cost_options}, {@code
 *     schema:offers}); may be empty
 * @param capacity how many it takes or took ({@code hsds:capacities}); may be empty
 * @param funding who pays for it ({@code hsds:funding}); may be empty
 * @param areas area served; a residence condition is part of the rule, not of this ({@code dct:spatial}, {@code
 *     schema:areaServed}, {@code hsds:service_areas}); may be empty
 * @param legalBases the law it rests on ({@code cv:hasLegalResource}); may be empty
 * @param status whether it is being given ({@code adms:status}, {@code hsds:status}); null when not stated
 * @param availability from when until when it is given ({@code dct:valid}); null when not stated
 * @param outputs what one has at the end ({@code cpsv:produces}, {@code schema:serviceOutput}); may be empty
 * @param processingTime how long it takes: a duration of ISO 8601 such as {@code P3M} ({@code cv:processingTime},
 *     {@code schema:processingTime}); null when not stated
 * @param lifeEvents events in life it belongs to ({@code cv:isGroupedBy}); may be empty
 * @param alerts what one should know now ({@code hsds:alert}); may be empty
 * @param website its page ({@code foaf:page}, {@code schema:url}, {@code hsds:url}); null when not stated
 * @param links pages about it ({@code hsds:url}); may be empty
 * @param sources the documents the record was taken from ({@code dct:source}, {@code schema:isBasedOn}); may be empty
 * @param verified when somebody last confirmed the record, and who ({@code hsds:assured_date}); null when not stated
 * @param extensions unknown members
 */
public record Service(
        @AbsoluteIri String id,
        Set<Identifier> identifiers,
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        List<@Valid AlternateName> alternateNames,
        @Nullable ConceptId kind,
        @LanguageTagged @LocalizedTextSize(max = 20000) LocalizedText description,
        Set<Audience> audience,
        @Nullable @AbsoluteIri String provider,
        @Nullable @AbsoluteIri String partOf,
        @Nullable @AbsoluteIri String programme,
        Set<ConceptId> categories,
        Set<ConceptId> populationGroups,
        @Nullable Rule eligibility,
        List<RuleVersion> eligibilityVersions,
        List<RequiredDocument> requiredDocuments,
        @Nullable @Valid Access access,
        List<@Valid DeliveryPoint> deliveryPoints,
        List<@Valid ContactPoint> contactPoints,
        @Nullable OpeningHours hours,
        List<@Valid ServiceLanguage> languages,
        List<@Valid Staff> staff,
        List<@Valid ServiceModule> modules,
        List<@Valid Cost> cost,
        List<@Valid Capacity> capacity,
        List<@Valid Funding> funding,
        Set<ConceptId> areas,
        List<Citation> legalBases,
        @Nullable Status status,
        @Nullable @OrderedPeriod Validity availability,
        List<@RequiredText @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText> outputs,
        @Nullable @DurationText String processingTime,
        Set<ConceptId> lifeEvents,
        List<@Valid Alert> alerts,
        @Nullable @AbsoluteIri String website,
        List<@Valid Link> links,
        List<@Valid Source> sources,
        @Nullable @Valid Verification verified,
        Extensions extensions)
        implements Serializable {

    /** Whether a service is being given. */
    public enum Status {
        /** It is being given. */
        ACTIVE,
        /** It is not being given, for no reason stated. */
        INACTIVE,
        /** It is interrupted and is to go on. */
        TEMPORARILY_CLOSED,
        /** It was given and is over. */
        ENDED,
        /** It is to be given. */
        PLANNED,
        /** The sources do not tell: their period is over and nothing newer was found. */
        UNKNOWN
    }

    /**
     * Copies the collections.
     *
     * @param id the absolute IRI of the record
     * @param identifiers numbers and codes that registers gave to it
     * @param name the name in each language, as published
     * @param alternateNames acronyms, former and other names
     * @param kind service, activity, coordination
     * @param description what it is, in plain words
     * @param audience for whom it is listed; a filter of lists, never evaluated as eligibility
     * @param provider who runs it
     * @param partOf the service it is a part of
     * @param programme the programme it belongs to
     * @param categories what it is about
     * @param populationGroups the groups that the provider names; a description, never evaluated
     * @param eligibility who may use it; null when not known or when the rule of the service it is part of holds
     * @param eligibilityVersions rules with the days they apply, where the rule changed or will change
     * @param requiredDocuments what one has to bring
     * @param access how one gets in
     * @param deliveryPoints where and how it is given
     * @param contactPoints how to reach it
     * @param hours when it is given, where a delivery point states nothing
     * @param languages languages it is promised in
     * @param staff the posts, without names of persons
     * @param modules parts of its content that are not services of their own
     * @param cost what it costs. Absent: not stated
     * @param capacity how many it takes or took
     * @param funding who pays for it
     * @param areas area served; a residence condition is part of the rule, not of this
     * @param legalBases the law it rests on
     * @param status whether it is being given
     * @param availability from when until when it is given
     * @param outputs what one has at the end
     * @param processingTime how long it takes: a duration of ISO 8601 such as {@code P3M}
     * @param lifeEvents events in life it belongs to
     * @param alerts what one should know now
     * @param website its page
     * @param links pages about it
     * @param sources the documents the record was taken from
     * @param verified when somebody last confirmed the record, and who
     * @param extensions unknown members
     */
    public Service {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        identifiers = Copies.set(identifiers);
        alternateNames = List.copyOf(alternateNames);
        audience = Copies.set(audience);
        categories = Copies.set(categories);
        populationGroups = Copies.set(populationGroups);
        eligibilityVersions = List.copyOf(eligibilityVersions);
        requiredDocuments = List.copyOf(requiredDocuments);
        deliveryPoints = List.copyOf(deliveryPoints);
        contactPoints = List.copyOf(contactPoints);
        languages = List.copyOf(languages);
        staff = List.copyOf(staff);
        modules = List.copyOf(modules);
        cost = List.copyOf(cost);
        capacity = List.copyOf(capacity);
        funding = List.copyOf(funding);
        areas = Copies.set(areas);
        legalBases = List.copyOf(legalBases);
        outputs = List.copyOf(outputs);
        lifeEvents = Copies.set(lifeEvents);
        alerts = List.copyOf(alerts);
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
                .kind(kind)
                .description(description)
                .audience(audience)
                .provider(provider)
                .partOf(partOf)
                .programme(programme)
                .categories(categories)
                .populationGroups(populationGroups)
                .eligibility(eligibility)
                .eligibilityVersions(eligibilityVersions)
                .requiredDocuments(requiredDocuments)
                .access(access)
                .deliveryPoints(deliveryPoints)
                .contactPoints(contactPoints)
                .hours(hours)
                .languages(languages)
                .staff(staff)
                .modules(modules)
                .cost(cost)
                .capacity(capacity)
                .funding(funding)
                .areas(areas)
                .legalBases(legalBases)
                .status(status)
                .availability(availability)
                .outputs(outputs)
                .processingTime(processingTime)
                .lifeEvents(lifeEvents)
                .alerts(alerts)
                .website(website)
                .links(links)
                .sources(sources)
                .verified(verified)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Service}; not thread-safe. */
    public static final class Builder {
        private final String id;
        private Set<Identifier> identifiers = Set.of();
        private LocalizedText name = LocalizedText.EMPTY;
        private List<AlternateName> alternateNames = List.of();
        private @Nullable ConceptId kind;
        private LocalizedText description = LocalizedText.EMPTY;
        private Set<Audience> audience = Set.of();
        private @Nullable String provider;
        private @Nullable String partOf;
        private @Nullable String programme;
        private Set<ConceptId> categories = Set.of();
        private Set<ConceptId> populationGroups = Set.of();
        private @Nullable Rule eligibility;
        private List<RuleVersion> eligibilityVersions = List.of();
        private List<RequiredDocument> requiredDocuments = List.of();
        private @Nullable Access access;
        private List<DeliveryPoint> deliveryPoints = List.of();
        private List<ContactPoint> contactPoints = List.of();
        private @Nullable OpeningHours hours;
        private List<ServiceLanguage> languages = List.of();
        private List<Staff> staff = List.of();
        private List<ServiceModule> modules = List.of();
        private List<Cost> cost = List.of();
        private List<Capacity> capacity = List.of();
        private List<Funding> funding = List.of();
        private Set<ConceptId> areas = Set.of();
        private List<Citation> legalBases = List.of();
        private @Nullable Status status;
        private @Nullable Validity availability;
        private List<LocalizedText> outputs = List.of();
        private @Nullable String processingTime;
        private Set<ConceptId> lifeEvents = Set.of();
        private List<Alert> alerts = List.of();
        private @Nullable String website;
        private List<Link> links = List.of();
        private List<Source> sources = List.of();
        private @Nullable Verification verified;
        private Extensions extensions = Extensions.NONE;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets {@link Service#identifiers()}.
         *
         * @param identifiers numbers and codes that registers gave to it
         * @return this builder
         */
        public Builder identifiers(Collection<Identifier> identifiers) {
            this.identifiers = Copies.set(identifiers);
            return this;
        }

        /**
         * Sets {@link Service#name()}.
         *
         * @param name the name in each language, as published
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Service#alternateNames()}.
         *
         * @param alternateNames acronyms, former and other names
         * @return this builder
         */
        public Builder alternateNames(Collection<AlternateName> alternateNames) {
            this.alternateNames = List.copyOf(alternateNames);
            return this;
        }

        /**
         * Sets {@link Service#kind()}.
         *
         * @param kind service, activity, coordination; null for none
         * @return this builder
         */
        public Builder kind(@Nullable ConceptId kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Service#description()}.
         *
         * @param description what it is, in plain words
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Sets {@link Service#audience()}.
         *
         * @param audience for whom it is listed; a filter of lists, never evaluated as eligibility
         * @return this builder
         */
        public Builder audience(Collection<Audience> audience) {
            this.audience = Copies.set(audience);
            return this;
        }

        /**
         * Sets {@link Service#provider()}.
         *
         * @param provider who runs it; null for none
         * @return this builder
         */
        public Builder provider(@Nullable String provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets {@link Service#partOf()}.
         *
         * @param partOf the service it is a part of; null for none
         * @return this builder
         */
        public Builder partOf(@Nullable String partOf) {
            this.partOf = partOf;
            return this;
        }

        /**
         * Sets {@link Service#programme()}.
         *
         * @param programme the programme it belongs to; null for none
         * @return this builder
         */
        public Builder programme(@Nullable String programme) {
            this.programme = programme;
            return this;
        }

        /**
         * Sets {@link Service#categories()}.
         *
         * @param categories what it is about
         * @return this builder
         */
        public Builder categories(Collection<ConceptId> categories) {
            this.categories = Copies.set(categories);
            return this;
        }

        /**
         * Sets {@link Service#populationGroups()}.
         *
         * @param populationGroups the groups that the provider names; a description, never evaluated
         * @return this builder
         */
        public Builder populationGroups(Collection<ConceptId> populationGroups) {
            this.populationGroups = Copies.set(populationGroups);
            return this;
        }

        /**
         * Sets {@link Service#eligibility()}.
         *
         * @param eligibility who may use it; null when not known or when the rule of the service it is part of holds
         * @return this builder
         */
        public Builder eligibility(@Nullable Rule eligibility) {
            this.eligibility = eligibility;
            return this;
        }

        /**
         * Sets {@link Service#eligibilityVersions()}.
         *
         * @param eligibilityVersions rules with the days they apply, where the rule changed or will change
         * @return this builder
         */
        public Builder eligibilityVersions(Collection<RuleVersion> eligibilityVersions) {
            this.eligibilityVersions = List.copyOf(eligibilityVersions);
            return this;
        }

        /**
         * Sets {@link Service#requiredDocuments()}.
         *
         * @param requiredDocuments what one has to bring
         * @return this builder
         */
        public Builder requiredDocuments(Collection<RequiredDocument> requiredDocuments) {
            this.requiredDocuments = List.copyOf(requiredDocuments);
            return this;
        }

        /**
         * Sets {@link Service#access()}.
         *
         * @param access how one gets in; null for none
         * @return this builder
         */
        public Builder access(@Nullable Access access) {
            this.access = access;
            return this;
        }

        /**
         * Sets {@link Service#deliveryPoints()}.
         *
         * @param deliveryPoints where and how it is given
         * @return this builder
         */
        public Builder deliveryPoints(Collection<DeliveryPoint> deliveryPoints) {
            this.deliveryPoints = List.copyOf(deliveryPoints);
            return this;
        }

        /**
         * Sets {@link Service#contactPoints()}.
         *
         * @param contactPoints how to reach it
         * @return this builder
         */
        public Builder contactPoints(Collection<ContactPoint> contactPoints) {
            this.contactPoints = List.copyOf(contactPoints);
            return this;
        }

        /**
         * Sets {@link Service#hours()}.
         *
         * @param hours when it is given, where a delivery point states nothing; null for none
         * @return this builder
         */
        public Builder hours(@Nullable OpeningHours hours) {
            this.hours = hours;
            return this;
        }

        /**
         * Sets {@link Service#languages()}.
         *
         * @param languages languages it is promised in
         * @return this builder
         */
        public Builder languages(Collection<ServiceLanguage> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }

        /**
         * Sets {@link Service#staff()}.
         *
         * @param staff the posts, without names of persons
         * @return this builder
         */
        public Builder staff(Collection<Staff> staff) {
            this.staff = List.copyOf(staff);
            return this;
        }

        /**
         * Sets {@link Service#modules()}.
         *
         * @param modules parts of its content that are not services of their own
         * @return this builder
         */
        public Builder modules(Collection<ServiceModule> modules) {
            this.modules = List.copyOf(modules);
            return this;
        }

        /**
         * Sets {@link Service#cost()}.
         *
         * @param cost what it costs. Absent: not stated
         * @return this builder
         */
        public Builder cost(Collection<Cost> cost) {
            this.cost = List.copyOf(cost);
            return this;
        }

        /**
         * Sets {@link Service#capacity()}.
         *
         * @param capacity how many it takes or took
         * @return this builder
         */
        public Builder capacity(Collection<Capacity> capacity) {
            this.capacity = List.copyOf(capacity);
            return this;
        }

        /**
         * Sets {@link Service#funding()}.
         *
         * @param funding who pays for it
         * @return this builder
         */
        public Builder funding(Collection<Funding> funding) {
            this.funding = List.copyOf(funding);
            return this;
        }

        /**
         * Sets {@link Service#areas()}.
         *
         * @param areas area served; a residence condition is part of the rule, not of this
         * @return this builder
         */
        public Builder areas(Collection<ConceptId> areas) {
            this.areas = Copies.set(areas);
            return this;
        }

        /**
         * Sets {@link Service#legalBases()}.
         *
         * @param legalBases the law it rests on
         * @return this builder
         */
        public Builder legalBases(Collection<Citation> legalBases) {
            this.legalBases = List.copyOf(legalBases);
            return this;
        }

        /**
         * Sets {@link Service#status()}.
         *
         * @param status whether it is being given; null for none
         * @return this builder
         */
        public Builder status(@Nullable Status status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link Service#availability()}.
         *
         * @param availability from when until when it is given; null for none
         * @return this builder
         */
        public Builder availability(@Nullable Validity availability) {
            this.availability = availability;
            return this;
        }

        /**
         * Sets {@link Service#outputs()}.
         *
         * @param outputs what one has at the end
         * @return this builder
         */
        public Builder outputs(Collection<LocalizedText> outputs) {
            this.outputs = List.copyOf(outputs);
            return this;
        }

        /**
         * Sets {@link Service#processingTime()}.
         *
         * @param processingTime how long it takes: a duration of ISO 8601 such as {@code P3M}; null for none
         * @return this builder
         */
        public Builder processingTime(@Nullable String processingTime) {
            this.processingTime = processingTime;
            return this;
        }

        /**
         * Sets {@link Service#lifeEvents()}.
         *
         * @param lifeEvents events in life it belongs to
         * @return this builder
         */
        public Builder lifeEvents(Collection<ConceptId> lifeEvents) {
            this.lifeEvents = Copies.set(lifeEvents);
            return this;
        }

        /**
         * Sets {@link Service#alerts()}.
         *
         * @param alerts what one should know now
         * @return this builder
         */
        public Builder alerts(Collection<Alert> alerts) {
            this.alerts = List.copyOf(alerts);
            return this;
        }

        /**
         * Sets {@link Service#website()}.
         *
         * @param website its page; null for none
         * @return this builder
         */
        public Builder website(@Nullable String website) {
            this.website = website;
            return this;
        }

        /**
         * Sets {@link Service#links()}.
         *
         * @param links pages about it
         * @return this builder
         */
        public Builder links(Collection<Link> links) {
            this.links = List.copyOf(links);
            return this;
        }

        /**
         * Sets {@link Service#sources()}.
         *
         * @param sources the documents the record was taken from
         * @return this builder
         */
        public Builder sources(Collection<Source> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets {@link Service#verified()}.
         *
         * @param verified when somebody last confirmed the record, and who; null for none
         * @return this builder
         */
        public Builder verified(@Nullable Verification verified) {
            this.verified = verified;
            return this;
        }

        /**
         * Sets {@link Service#extensions()}.
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
        public Service build() {
            return new Service(
                    id,
                    identifiers,
                    name,
                    alternateNames,
                    kind,
                    description,
                    audience,
                    provider,
                    partOf,
                    programme,
                    categories,
                    populationGroups,
                    eligibility,
                    eligibilityVersions,
                    requiredDocuments,
                    access,
                    deliveryPoints,
                    contactPoints,
                    hours,
                    languages,
                    staff,
                    modules,
                    cost,
                    capacity,
                    funding,
                    areas,
                    legalBases,
                    status,
                    availability,
                    outputs,
                    processingTime,
                    lifeEvents,
                    alerts,
                    website,
                    links,
                    sources,
                    verified,
                    extensions);
        }
    }
}
