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
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.RequiredText;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A guide, toolkit or other document that helps those who give services (schema.org {@code CreativeWork}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the absolute IRI of the record ({@code dct:identifier})
 * @param identifiers numbers and codes that registers gave to it ({@code adms:identifier}, {@code
 *     hsds:organization_identifier}); may be empty
 * @param name the name in each language, as published ({@code dct:title}, {@code schema:name}, {@code hsds:name})
 * @param alternateNames acronyms, former and other names ({@code skos:altLabel}, {@code schema:alternateName}, {@code
 *     hsds:alternate_name}); may be empty
 * @param kind guide, toolkit ({@code dct:type}); null when not stated
 * @param description what it is, in plain words ({@code dct:description}, {@code schema:description}, {@code
 *     hsds:description}); empty when not stated
 * @param publisher who made it ({@code dct:publisher}, {@code schema:publisher}); null when not stated
 * @param programme the programme it belongs to ({@code cv:isGroupedBy}); null when not stated
 * @param audience whom it is for ({@code dct:audience}, {@code schema:audience}); may be empty
 * @param languages BCP 47 tags of the languages it is written in ({@code schema:inLanguage}, {@code dct:language});
 *     may be empty
 * @param published when it came out ({@code dct:issued}, {@code schema:datePublished}); null when not stated
 * @param contents what is in it, in its order ({@code dct:tableOfContents}); may be empty
 * @param links pages about it ({@code hsds:url}); may be empty
 * @param sources the documents the record was taken from ({@code dct:source}, {@code schema:isBasedOn}); may be empty
 * @param verified when somebody last confirmed the record, and who ({@code hsds:assured_date}); null when not stated
 * @param extensions unknown members
 */
public record Publication(
        @AbsoluteIri String id,
        Set<Identifier> identifiers,
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText name,
        List<@Valid AlternateName> alternateNames,
        @Nullable ConceptId kind,
        @LanguageTagged @LocalizedTextSize(max = 20000) LocalizedText description,
        @Nullable @AbsoluteIri String publisher,
        @Nullable @AbsoluteIri String programme,
        Set<Audience> audience,
        Set<@LanguageTagged String> languages,
        @Nullable PartialDate published,
        List<@RequiredText @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText> contents,
        List<@Valid Link> links,
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
     * @param kind guide, toolkit
     * @param description what it is, in plain words
     * @param publisher who made it
     * @param programme the programme it belongs to
     * @param audience whom it is for
     * @param languages BCP 47 tags of the languages it is written in
     * @param published when it came out
     * @param contents what is in it, in its order
     * @param links pages about it
     * @param sources the documents the record was taken from
     * @param verified when somebody last confirmed the record, and who
     * @param extensions unknown members
     */
    public Publication {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        identifiers = Copies.set(identifiers);
        alternateNames = List.copyOf(alternateNames);
        audience = Copies.set(audience);
        languages = Copies.set(languages);
        contents = List.copyOf(contents);
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
                .publisher(publisher)
                .programme(programme)
                .audience(audience)
                .languages(languages)
                .published(published)
                .contents(contents)
                .links(links)
                .sources(sources)
                .verified(verified)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Publication}; not thread-safe. */
    public static final class Builder {
        private final String id;
        private Set<Identifier> identifiers = Set.of();
        private LocalizedText name = LocalizedText.EMPTY;
        private List<AlternateName> alternateNames = List.of();
        private @Nullable ConceptId kind;
        private LocalizedText description = LocalizedText.EMPTY;
        private @Nullable String publisher;
        private @Nullable String programme;
        private Set<Audience> audience = Set.of();
        private Set<String> languages = Set.of();
        private @Nullable PartialDate published;
        private List<LocalizedText> contents = List.of();
        private List<Link> links = List.of();
        private List<Source> sources = List.of();
        private @Nullable Verification verified;
        private Extensions extensions = Extensions.NONE;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets {@link Publication#identifiers()}.
         *
         * @param identifiers numbers and codes that registers gave to it
         * @return this builder
         */
        public Builder identifiers(Collection<Identifier> identifiers) {
            this.identifiers = Copies.set(identifiers);
            return this;
        }

        /**
         * Sets {@link Publication#name()}.
         *
         * @param name the name in each language, as published
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Publication#alternateNames()}.
         *
         * @param alternateNames acronyms, former and other names
         * @return this builder
         */
        public Builder alternateNames(Collection<AlternateName> alternateNames) {
            this.alternateNames = List.copyOf(alternateNames);
            return this;
        }

        /**
         * Sets {@link Publication#kind()}.
         *
         * @param kind guide, toolkit; null for none
         * @return this builder
         */
        public Builder kind(@Nullable ConceptId kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Publication#description()}.
         *
         * @param description what it is, in plain words
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Sets {@link Publication#publisher()}.
         *
         * @param publisher who made it; null for none
         * @return this builder
         */
        public Builder publisher(@Nullable String publisher) {
            this.publisher = publisher;
            return this;
        }

        /**
         * Sets {@link Publication#programme()}.
         *
         * @param programme the programme it belongs to; null for none
         * @return this builder
         */
        public Builder programme(@Nullable String programme) {
            this.programme = programme;
            return this;
        }

        /**
         * Sets {@link Publication#audience()}.
         *
         * @param audience whom it is for
         * @return this builder
         */
        public Builder audience(Collection<Audience> audience) {
            this.audience = Copies.set(audience);
            return this;
        }

        /**
         * Sets {@link Publication#languages()}.
         *
         * @param languages BCP 47 tags of the languages it is written in
         * @return this builder
         */
        public Builder languages(Collection<String> languages) {
            this.languages = Copies.set(languages);
            return this;
        }

        /**
         * Sets {@link Publication#published()}.
         *
         * @param published when it came out; null for none
         * @return this builder
         */
        public Builder published(@Nullable PartialDate published) {
            this.published = published;
            return this;
        }

        /**
         * Sets {@link Publication#contents()}.
         *
         * @param contents what is in it, in its order
         * @return this builder
         */
        public Builder contents(Collection<LocalizedText> contents) {
            this.contents = List.copyOf(contents);
            return this;
        }

        /**
         * Sets {@link Publication#links()}.
         *
         * @param links pages about it
         * @return this builder
         */
        public Builder links(Collection<Link> links) {
            this.links = List.copyOf(links);
            return this;
        }

        /**
         * Sets {@link Publication#sources()}.
         *
         * @param sources the documents the record was taken from
         * @return this builder
         */
        public Builder sources(Collection<Source> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets {@link Publication#verified()}.
         *
         * @param verified when somebody last confirmed the record, and who; null for none
         * @return this builder
         */
        public Builder verified(@Nullable Verification verified) {
            this.verified = verified;
            return this;
        }

        /**
         * Sets {@link Publication#extensions()}.
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
        public Publication build() {
            return new Publication(
                    id,
                    identifiers,
                    name,
                    alternateNames,
                    kind,
                    description,
                    publisher,
                    programme,
                    audience,
                    languages,
                    published,
                    contents,
                    links,
                    sources,
                    verified,
                    extensions);
        }
    }
}
