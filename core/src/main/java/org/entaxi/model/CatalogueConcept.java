package org.entaxi.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.RequiredText;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Link;

/**
 * A concept that a catalogue adds to the vocabulary ({@code skos:Concept}): a category of its own, a municipality
 * that the built-in list lacks. Its identifier is outside the built-in space, unless it gives a built-in concept labels in
 * languages in which that has none, and says nothing else of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the absolute IRI of the concept, outside the built-in space; a built-in one only to label it in more languages
 * @param scheme the id of a built-in scheme, or the IRI of a {@link CatalogueScheme} ({@code skos:inScheme})
 * @param label its preferred label ({@code skos:prefLabel})
 * @param alternateLabels other labels ({@code skos:altLabel}); may be empty
 * @param definition what it means ({@code skos:definition}); empty when not stated
 * @param broader broader concepts ({@code skos:broader}); may be empty
 * @param closeMatch concepts of other vocabularies that are close ({@code skos:closeMatch}); may be empty
 * @param extensions unknown members
 */
public record CatalogueConcept(
        @AbsoluteIri String id,
        @CodePointSize(min = 1, max = 2000) String scheme,
        @RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText label,
        List<@RequiredText @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText> alternateLabels,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText definition,
        Set<@AbsoluteIri String> broader,
        Set<@AbsoluteIri String> closeMatch,
        Extensions extensions)
        implements Serializable {

    /**
     * Copies the collections.
     *
     * @param id the absolute IRI of the concept, outside the built-in space
     * @param scheme the scheme it belongs to
     * @param label its preferred label
     * @param alternateLabels other labels
     * @param definition what it means
     * @param broader broader concepts
     * @param closeMatch concepts of other vocabularies that are close
     * @param extensions unknown members
     */
    public CatalogueConcept {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(definition, "definition");
        alternateLabels = List.copyOf(alternateLabels);
        broader = Copies.set(broader);
        closeMatch = Copies.set(closeMatch);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder in which nothing else is set.
     *
     * @param id the absolute IRI of the concept, outside the built-in space
     * @param scheme the scheme it belongs to
     * @return the builder
     */
    public static Builder builder(String id, String scheme) {
        return new Builder(id, scheme);
    }

    /**
     * A builder that starts from this record.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder(id, scheme)
                .label(label)
                .alternateLabels(alternateLabels)
                .definition(definition)
                .broader(broader)
                .closeMatch(closeMatch)
                .extensions(extensions);
    }

    /**
     * The record as a concept of a vocabulary.
     *
     * @return the concept
     * @throws IllegalArgumentException if the id, or that of a broader or close concept, is empty
     */
    public Concept toConcept() {
        Concept.Builder concept =
                Concept.builder(new ConceptId(id), scheme).prefLabel(label).definition(definition);
        for (LocalizedText alternate : alternateLabels) {
            alternate.values().forEach(concept::altLabel);
        }
        for (String each : broader) {
            concept.broader(new ConceptId(each));
        }
        for (String each : closeMatch) {
            concept.link(Link.of(Link.Kind.CLOSE_MATCH, new ConceptId(each)));
        }
        return concept.extensions(extensions).build();
    }

    /** Collects the components of a {@link CatalogueConcept}; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String scheme;
        private LocalizedText label = LocalizedText.EMPTY;
        private List<LocalizedText> alternateLabels = List.of();
        private LocalizedText definition = LocalizedText.EMPTY;
        private Set<String> broader = Set.of();
        private Set<String> closeMatch = Set.of();
        private Extensions extensions = Extensions.NONE;

        private Builder(String id, String scheme) {
            this.id = Objects.requireNonNull(id, "id");
            this.scheme = Objects.requireNonNull(scheme, "scheme");
        }

        /**
         * Sets {@link CatalogueConcept#label()}.
         *
         * @param label its preferred label
         * @return this builder
         */
        public Builder label(LocalizedText label) {
            this.label = label;
            return this;
        }

        /**
         * Sets {@link CatalogueConcept#alternateLabels()}.
         *
         * @param alternateLabels other labels
         * @return this builder
         */
        public Builder alternateLabels(Collection<LocalizedText> alternateLabels) {
            this.alternateLabels = List.copyOf(alternateLabels);
            return this;
        }

        /**
         * Sets {@link CatalogueConcept#definition()}.
         *
         * @param definition what it means
         * @return this builder
         */
        public Builder definition(LocalizedText definition) {
            this.definition = definition;
            return this;
        }

        /**
         * Sets {@link CatalogueConcept#broader()}.
         *
         * @param broader broader concepts
         * @return this builder
         */
        public Builder broader(Collection<String> broader) {
            this.broader = Copies.set(broader);
            return this;
        }

        /**
         * Sets {@link CatalogueConcept#closeMatch()}.
         *
         * @param closeMatch concepts of other vocabularies that are close
         * @return this builder
         */
        public Builder closeMatch(Collection<String> closeMatch) {
            this.closeMatch = Copies.set(closeMatch);
            return this;
        }

        /**
         * Sets {@link CatalogueConcept#extensions()}.
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
        public CatalogueConcept build() {
            return new CatalogueConcept(
                    id, scheme, label, alternateLabels, definition, broader, closeMatch, extensions);
        }
    }
}
