package org.entaxi.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Identifier;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.RequiredText;
import org.entaxi.constraint.TimeZoneId;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleScope;
import org.entaxi.hours.OpeningHours;
import org.entaxi.person.FactDefinition;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Vocabulary;
import org.entaxi.vocabulary.VocabularyBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of integration services: everything that one publisher says, with the concepts, facts and rules of its
 * own.
 *
 * <p>Records refer to each other by identifier; {@link #organisation(String)}, {@link #service(String)} and their
 * like resolve a reference. Records are held in code-point order of their identifiers, which is the order of the
 * canonical form; two records with the same identifier are both kept, and validation reports them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the absolute IRI of the record ({@code dct:identifier})
 * @param identifiers numbers and codes that registers gave to it ({@code adms:identifier}, {@code
 *     hsds:organization_identifier}); may be empty
 * @param name the name in each language, as published ({@code dct:title}, {@code schema:name}, {@code hsds:name})
 * @param description what it is, in plain words ({@code dct:description}, {@code schema:description}, {@code
 *     hsds:description}); empty when not stated
 * @param publisher who publishes the catalogue ({@code dct:publisher}, {@code schema:publisher}); null when not
 *     stated
 * @param licence the licence of the data ({@code dct:license}, {@code schema:license}); null when not stated
 * @param languages BCP 47 tags of the languages that the texts are written in ({@code schema:inLanguage}, {@code
 *     dct:language}); may be empty
 * @param timeZone the IANA zone, such as {@code Europe/Athens}, where a place or its hours state none; null when not
 *     stated
 * @param schemes schemes of its own for concepts of its own ({@code skos:ConceptScheme}); may be empty
 * @param concepts concepts of its own ({@code skos:Concept}); may be empty
 * @param facts facts of its own that rules may ask for ({@code cv:InformationConcept}); may be empty
 * @param rules rules that several services share; may be empty
 * @param organisations the organisations; may be empty
 * @param places the places; may be empty
 * @param programmes the programmes and projects; may be empty
 * @param services the services ({@code dct:hasPart}); may be empty
 * @param publications guides and toolkits; may be empty
 * @param sources the documents the record was taken from ({@code dct:source}, {@code schema:isBasedOn}); may be empty
 * @param verified when somebody last confirmed the record, and who ({@code hsds:assured_date}); null when not stated
 * @param extensions unknown members
 */
public record Catalogue(
        @AbsoluteIri String id,
        Set<Identifier> identifiers,
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        @LanguageTagged @LocalizedTextSize(max = 20000) LocalizedText description,
        @Nullable @AbsoluteIri String publisher,
        @Nullable @AbsoluteIri String licence,
        Set<@LanguageTagged String> languages,
        @Nullable @TimeZoneId String timeZone,
        List<CatalogueScheme> schemes,
        List<CatalogueConcept> concepts,
        List<FactDefinition> facts,
        List<NamedRule> rules,
        List<Organisation> organisations,
        List<Place> places,
        List<Programme> programmes,
        List<Service> services,
        List<Publication> publications,
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
     * @param description what it is, in plain words
     * @param publisher who publishes the catalogue
     * @param licence the licence of the data
     * @param languages BCP 47 tags of the languages that the texts are written in
     * @param timeZone the IANA zone, such as {@code Europe/Athens}, where a place or its hours state none
     * @param schemes schemes of its own for concepts of its own
     * @param concepts concepts of its own
     * @param facts facts of its own that rules may ask for
     * @param rules rules that several services share
     * @param organisations the organisations
     * @param places the places
     * @param programmes the programmes and projects
     * @param services the services
     * @param publications guides and toolkits
     * @param sources the documents the record was taken from
     * @param verified when somebody last confirmed the record, and who
     * @param extensions unknown members
     */
    public Catalogue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        identifiers = Copies.set(identifiers);
        languages = Copies.set(languages);
        schemes = Copies.byId(schemes, CatalogueScheme::id);
        concepts = Copies.byId(concepts, CatalogueConcept::id);
        facts = Copies.byId(facts, FactDefinition::id);
        rules = Copies.byId(rules, NamedRule::id);
        organisations = Copies.byId(organisations, Organisation::id);
        places = Copies.byId(places, Place::id);
        programmes = Copies.byId(programmes, Programme::id);
        services = Copies.byId(services, Service::id);
        publications = Copies.byId(publications, Publication::id);
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
     * The catalogue itself: what is large in it is left out, for reading and writing it record by record.
     *
     * @return the same without organisations, places, programmes, services and publications
     */
    public Catalogue withoutRecords() {
        return toBuilder()
                .organisations(List.of())
                .places(List.of())
                .programmes(List.of())
                .services(List.of())
                .publications(List.of())
                .build();
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
                .description(description)
                .publisher(publisher)
                .licence(licence)
                .languages(languages)
                .timeZone(timeZone)
                .schemes(schemes)
                .concepts(concepts)
                .facts(facts)
                .rules(rules)
                .organisations(organisations)
                .places(places)
                .programmes(programmes)
                .services(services)
                .publications(publications)
                .sources(sources)
                .verified(verified)
                .extensions(extensions);
    }

    /**
     * Finds an organisation by identifier.
     *
     * @param id the identifier
     * @return the record, the first one if there are several; null when there is none
     */
    public @Nullable Organisation organisation(String id) {
        return Copies.find(organisations, Organisation::id, id);
    }

    /**
     * Finds a place by identifier.
     *
     * @param id the identifier
     * @return the record, the first one if there are several; null when there is none
     */
    public @Nullable Place place(String id) {
        return Copies.find(places, Place::id, id);
    }

    /**
     * Finds a programme by identifier.
     *
     * @param id the identifier
     * @return the record, the first one if there are several; null when there is none
     */
    public @Nullable Programme programme(String id) {
        return Copies.find(programmes, Programme::id, id);
    }

    /**
     * Finds a service by identifier.
     *
     * @param id the identifier
     * @return the record, the first one if there are several; null when there is none
     */
    public @Nullable Service service(String id) {
        return Copies.find(services, Service::id, id);
    }

    /**
     * Finds a publication by identifier.
     *
     * @param id the identifier
     * @return the record, the first one if there are several; null when there is none
     */
    public @Nullable Publication publication(String id) {
        return Copies.find(publications, Publication::id, id);
    }

    /**
     * The parts of a service, in order of their identifiers.
     *
     * @param id the identifier of the service
     * @return the services that say they are part of it; may be empty
     */
    public List<Service> partsOf(String id) {
        return services.stream().filter(each -> id.equals(each.partOf())).toList();
    }

    /**
     * The services that a service is part of: its parent first, then the parent of that. The chain ends where a parent
     * is missing from the catalogue or is in the chain already.
     *
     * @param service the service
     * @return the chain; empty for a service that is no part
     */
    public List<Service> ancestorsOf(Service service) {
        Map<String, Service> chain = new LinkedHashMap<>();
        String parent = service.partOf();
        while (parent != null && !parent.equals(service.id()) && !chain.containsKey(parent)) {
            Service found = service(parent);
            if (found == null) {
                break;
            }
            chain.put(parent, found);
            parent = found.partOf();
        }
        return List.copyOf(chain.values());
    }

    /**
     * Who gives a service: its own provider, or that of the nearest service it is part of.
     *
     * @param service the service
     * @return the identifier of the organisation; null when none is stated
     */
    public @Nullable String providerOf(Service service) {
        if (service.provider() != null) {
            return service.provider();
        }
        return ancestorsOf(service).stream()
                .map(Service::provider)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The vocabulary that the records are written in: a given one and the catalogue's own schemes and concepts. A known
     * concept gets the labels that the catalogue has for it in languages without one. What gives a known scheme or concept
     * another meaning or another label is left out, and so are a concept without an id and one of a scheme in the built-in
     * space that is not known; validation reports them all.
     *
     * @param base what is known without the catalogue, usually {@link Vocabulary#greece()}
     * @return the base itself when the catalogue has no schemes and concepts
     */
    public Vocabulary vocabulary(Vocabulary base) {
        if (schemes.isEmpty() && concepts.isEmpty()) {
            return base;
        }
        VocabularyBuilder vocabulary = base.toBuilder();
        schemes.forEach(scheme -> vocabulary.offer(scheme.toScheme()));
        for (CatalogueConcept concept : concepts) {
            if (!concept.id().isEmpty()
                    && !concept.broader().contains("")
                    && !concept.closeMatch().contains("")) {
                vocabulary.offer(concept.toConcept());
            }
        }
        return vocabulary.build();
    }

    /**
     * Finds a shared rule by identifier.
     *
     * @param id the identifier
     * @return the rule, the first one if there are several; null when there is none
     */
    public @Nullable NamedRule rule(String id) {
        return Copies.find(rules, NamedRule::id, id);
    }

    /**
     * Who may use a service on a day, put together: its own rule or the version of it that applies, otherwise the rule of
     * the service it is part of; with the parent's rule and the shared rules in their places.
     *
     * @param service a service of this catalogue
     * @param asOf the day
     * @return the rule; {@link org.entaxi.eligibility.Unsettled} where no rule is stated or none applies on that day
     * @throws org.entaxi.eligibility.RuleException if it is nested too deeply or has too many parts
     */
    public Rule eligibilityOf(Service service, LocalDate asOf) {
        RuleScope scope = RuleScope.of(rules);
        Rule inherited = null;
        List<Service> chain = ancestorsOf(service);
        for (int i = chain.size() - 1; i >= 0; i--) {
            inherited = scope.resolve(ownRule(chain.get(i), asOf), inherited);
        }
        return scope.resolve(ownRule(service, asOf), inherited);
    }

    private static @Nullable Rule ownRule(Service service, LocalDate asOf) {
        return RuleScope.inForce(service.eligibility(), service.eligibilityVersions(), asOf);
    }

    /**
     * When a service is given: the hours of the delivery point, otherwise those of the service, otherwise those of the
     * place; in the zone of the hours, otherwise of the place, otherwise of the catalogue.
     *
     * @param service a service of this catalogue
     * @param at one of its delivery points; null for the service as such
     * @return the hours with their zone, which is null when nothing states one; {@link OpeningHours#UNKNOWN} in that zone
     *     when no hours are stated
     */
    public OpeningHours hoursOf(Service service, @Nullable DeliveryPoint at) {
        String placeId = at == null ? null : at.place();
        Place place = placeId == null ? null : place(placeId);
        OpeningHours hours = at == null ? null : at.hours();
        if (hours == null) {
            hours = service.hours();
        }
        if (hours == null && place != null) {
            hours = place.hours();
        }
        if (hours == null) {
            hours = OpeningHours.UNKNOWN;
        }
        if (hours.zone() != null) {
            return hours;
        }
        String placeZone = place == null ? null : place.timeZone();
        return hours.toBuilder().zone(placeZone == null ? timeZone : placeZone).build();
    }

    /** Collects the components of a {@link Catalogue}; not thread-safe. */
    public static final class Builder {
        private final String id;
        private Set<Identifier> identifiers = Set.of();
        private LocalizedText name = LocalizedText.EMPTY;
        private LocalizedText description = LocalizedText.EMPTY;
        private @Nullable String publisher;
        private @Nullable String licence;
        private Set<String> languages = Set.of();
        private @Nullable String timeZone;
        private List<CatalogueScheme> schemes = List.of();
        private List<CatalogueConcept> concepts = List.of();
        private List<FactDefinition> facts = List.of();
        private List<NamedRule> rules = List.of();
        private List<Organisation> organisations = List.of();
        private List<Place> places = List.of();
        private List<Programme> programmes = List.of();
        private List<Service> services = List.of();
        private List<Publication> publications = List.of();
        private List<Source> sources = List.of();
        private @Nullable Verification verified;
        private Extensions extensions = Extensions.NONE;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets {@link Catalogue#identifiers()}.
         *
         * @param identifiers numbers and codes that registers gave to it
         * @return this builder
         */
        public Builder identifiers(Collection<Identifier> identifiers) {
            this.identifiers = Copies.set(identifiers);
            return this;
        }

        /**
         * Sets {@link Catalogue#name()}.
         *
         * @param name the name in each language, as published
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Catalogue#description()}.
         *
         * @param description what it is, in plain words
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Sets {@link Catalogue#publisher()}.
         *
         * @param publisher who publishes the catalogue; null for none
         * @return this builder
         */
        public Builder publisher(@Nullable String publisher) {
            this.publisher = publisher;
            return this;
        }

        /**
         * Sets {@link Catalogue#licence()}.
         *
         * @param licence the licence of the data; null for none
         * @return this builder
         */
        public Builder licence(@Nullable String licence) {
            this.licence = licence;
            return this;
        }

        /**
         * Sets {@link Catalogue#languages()}.
         *
         * @param languages BCP 47 tags of the languages that the texts are written in
         * @return this builder
         */
        public Builder languages(Collection<String> languages) {
            this.languages = Copies.set(languages);
            return this;
        }

        /**
         * Sets {@link Catalogue#timeZone()}.
         *
         * @param timeZone the IANA zone, such as {@code Europe/Athens}, where a place or its hours state none; null
         *     for none
         * @return this builder
         */
        public Builder timeZone(@Nullable String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /**
         * Sets {@link Catalogue#schemes()}.
         *
         * @param schemes schemes of its own for concepts of its own
         * @return this builder
         */
        public Builder schemes(Collection<CatalogueScheme> schemes) {
            this.schemes = List.copyOf(schemes);
            return this;
        }

        /**
         * Sets {@link Catalogue#concepts()}.
         *
         * @param concepts concepts of its own
         * @return this builder
         */
        public Builder concepts(Collection<CatalogueConcept> concepts) {
            this.concepts = List.copyOf(concepts);
            return this;
        }

        /**
         * Sets {@link Catalogue#facts()}.
         *
         * @param facts facts of its own that rules may ask for
         * @return this builder
         */
        public Builder facts(Collection<FactDefinition> facts) {
            this.facts = List.copyOf(facts);
            return this;
        }

        /**
         * Sets {@link Catalogue#rules()}.
         *
         * @param rules rules that several services share
         * @return this builder
         */
        public Builder rules(Collection<NamedRule> rules) {
            this.rules = List.copyOf(rules);
            return this;
        }

        /**
         * Sets {@link Catalogue#organisations()}.
         *
         * @param organisations the organisations
         * @return this builder
         */
        public Builder organisations(Collection<Organisation> organisations) {
            this.organisations = List.copyOf(organisations);
            return this;
        }

        /**
         * Sets {@link Catalogue#places()}.
         *
         * @param places the places
         * @return this builder
         */
        public Builder places(Collection<Place> places) {
            this.places = List.copyOf(places);
            return this;
        }

        /**
         * Sets {@link Catalogue#programmes()}.
         *
         * @param programmes the programmes and projects
         * @return this builder
         */
        public Builder programmes(Collection<Programme> programmes) {
            this.programmes = List.copyOf(programmes);
            return this;
        }

        /**
         * Sets {@link Catalogue#services()}.
         *
         * @param services the services
         * @return this builder
         */
        public Builder services(Collection<Service> services) {
            this.services = List.copyOf(services);
            return this;
        }

        /**
         * Sets {@link Catalogue#publications()}.
         *
         * @param publications guides and toolkits
         * @return this builder
         */
        public Builder publications(Collection<Publication> publications) {
            this.publications = List.copyOf(publications);
            return this;
        }

        /**
         * Sets {@link Catalogue#sources()}.
         *
         * @param sources the documents the record was taken from
         * @return this builder
         */
        public Builder sources(Collection<Source> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets {@link Catalogue#verified()}.
         *
         * @param verified when somebody last confirmed the record, and who; null for none
         * @return this builder
         */
        public Builder verified(@Nullable Verification verified) {
            this.verified = verified;
            return this;
        }

        /**
         * Sets {@link Catalogue#extensions()}.
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
        public Catalogue build() {
            return new Catalogue(
                    id,
                    identifiers,
                    name,
                    description,
                    publisher,
                    licence,
                    languages,
                    timeZone,
                    schemes,
                    concepts,
                    facts,
                    rules,
                    organisations,
                    places,
                    programmes,
                    services,
                    publications,
                    sources,
                    verified,
                    extensions);
        }
    }
}
