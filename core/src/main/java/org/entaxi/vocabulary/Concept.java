package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a concept scheme ({@code skos:Concept}) with everything that is said about it, each assertion with its own
 * certainty and source. Nothing that is inferred from a concept is surer than the concept: its attestations, prolongations,
 * coverings, and its broader, disjoint and membership links are lowered to its certainty. Make one with {@link #builder(ConceptId, String)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name
 * @param inScheme the id of the {@link ConceptScheme} it belongs to
 * @param names what it is and was called
 * @param definition what it is
 * @param note what to know when using it
 * @param links its relations to other concepts and other vocabularies
 * @param attestations what it proves, when it is a kind of document
 * @param notProof what is often wrongly read from it
 * @param prolongations decisions that prolonged documents of this kind
 * @param terms how long documents of this kind usually run
 * @param coverings sets of narrower concepts of which at least one holds
 * @param bases the provisions it rests on
 * @param notations codes that laws and standards give it
 * @param inflections its forms within a sentence, by language
 * @param validity when the concept exists in law
 * @param certainty how sure the concept is as a whole
 * @param source the id of a {@link Source}; null when none is stated
 * @param extensions unknown members
 */
public record Concept(
        ConceptId id,
        String inScheme,
        List<Name> names,
        LocalizedText definition,
        LocalizedText note,
        List<Link> links,
        List<Attestation> attestations,
        List<NotProof> notProof,
        List<Prolongation> prolongations,
        List<Term> terms,
        List<Covering> coverings,
        List<LegalBasis> bases,
        List<Notation> notations,
        List<Inflection> inflections,
        Validity validity,
        Certainty certainty,
        @Nullable String source,
        Extensions extensions)
        implements Serializable {

    /**
     * Copies the lists, and lowers what is inferred from the concept to its certainty.
     *
     * @param id its name
     * @param inScheme the id of the scheme
     * @param names what it is and was called
     * @param definition what it is
     * @param note what to know when using it
     * @param links its relations
     * @param attestations what it proves
     * @param notProof what is wrongly read from it
     * @param prolongations decisions that prolonged it
     * @param terms how long it usually runs
     * @param coverings sets of narrower concepts of which at least one holds
     * @param bases the provisions it rests on
     * @param notations codes that laws and standards give it
     * @param inflections its forms within a sentence
     * @param validity when it exists in law
     * @param certainty how sure it is as a whole
     * @param source the id of a {@link Source}, or null
     * @param extensions unknown members
     */
    public Concept {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(inScheme, "inScheme");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(extensions, "extensions");
        names = List.copyOf(names);
        links = Caps.links(List.copyOf(links), certainty);
        attestations = Caps.attestations(List.copyOf(attestations), certainty);
        notProof = List.copyOf(notProof);
        prolongations = Caps.prolongations(List.copyOf(prolongations), certainty);
        terms = List.copyOf(terms);
        coverings = Caps.coverings(List.copyOf(coverings), certainty);
        bases = List.copyOf(bases);
        notations = List.copyOf(notations);
        inflections = List.copyOf(inflections);
    }

    /**
     * A builder.
     *
     * @param id its name
     * @param inScheme the id of the scheme it belongs to
     * @return the builder
     */
    public static Builder builder(ConceptId id, String inScheme) {
        return new Builder(id, inScheme);
    }

    /**
     * A builder that begins with this concept.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The name to show in each language ({@code skos:prefLabel}). A name of which the wording has to be checked is left
     * out, so that a reader of that language gets another one; in a concept that has to be checked as a whole its names
     * are all there is to show.
     *
     * @return text by language tag; the first one where a language has several
     */
    public LocalizedText prefLabel() {
        return prefLabel(certainty == Certainty.CHECK ? Certainty.CHECK : Certainty.LIKELY);
    }

    /**
     * The preferred names of which the wording is at least so sure. How sure each one is, {@link #names(Name.Kind)} says.
     *
     * @param least the least certainty; {@link Certainty#CHECK} for all of them
     * @return text by language tag; the first one where a language has several
     */
    public LocalizedText prefLabel(Certainty least) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Name name : names) {
            if (name.kind() == Name.Kind.PREFERRED && name.certainty().compareTo(least) <= 0) {
                labels.putIfAbsent(name.language(), name.text());
            }
        }
        return LocalizedText.of(labels);
    }

    /**
     * The names of one kind.
     *
     * @param kind the kind
     * @return the names, in the order given
     */
    public List<Name> names(Name.Kind kind) {
        List<Name> found = new ArrayList<>();
        for (Name name : names) {
            if (name.kind() == kind) {
                found.add(name);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The concepts that a relation leads to, those still to be checked included.
     *
     * @param kind the relation
     * @return the targets, in the order given
     */
    public List<ConceptId> targets(Link.Kind kind) {
        List<ConceptId> found = new ArrayList<>();
        for (Link link : links) {
            if (link.kind() == kind) {
                found.add(link.target());
            }
        }
        return List.copyOf(found);
    }

    /**
     * The broader concepts ({@code skos:broader}), those still to be checked included.
     *
     * @return the broader concepts, nearest first
     */
    public List<ConceptId> broader() {
        return targets(Link.Kind.BROADER);
    }

    /**
     * The forms of the name within a sentence.
     *
     * @param reader the language
     * @return the forms, or null when that language has none
     */
    public @Nullable Inflection inflection(Locale reader) {
        for (Inflection inflection : inflections) {
            if (inflection.language().equals(reader.getLanguage())) {
                return inflection;
            }
        }
        return null;
    }

    /** The IRI; everything else is data to look up. */
    @Override
    public String toString() {
        return "Concept[" + id.iri() + "]";
    }

    /** Collects the parts of a concept. */
    public static final class Builder {

        private final ConceptId id;
        private final String inScheme;
        private List<Name> names = List.of();
        private LocalizedText definition = LocalizedText.EMPTY;
        private LocalizedText note = LocalizedText.EMPTY;
        private List<Link> links = List.of();
        private List<Attestation> attestations = List.of();
        private List<NotProof> notProof = List.of();
        private List<Prolongation> prolongations = List.of();
        private List<Term> terms = List.of();
        private List<Covering> coverings = List.of();
        private List<LegalBasis> bases = List.of();
        private List<Notation> notations = List.of();
        private List<Inflection> inflections = List.of();
        private Validity validity = Validity.ALWAYS;
        private Certainty certainty = Certainty.SURE;
        private @Nullable String source;
        private Extensions extensions = Extensions.NONE;

        private Builder(ConceptId id, String inScheme) {
            this.id = Objects.requireNonNull(id, "id");
            this.inScheme = Objects.requireNonNull(inScheme, "inScheme");
        }

        private Builder(Concept concept) {
            this(concept.id, concept.inScheme);
            names = concept.names;
            definition = concept.definition;
            note = concept.note;
            links = concept.links;
            attestations = concept.attestations;
            notProof = concept.notProof;
            prolongations = concept.prolongations;
            terms = concept.terms;
            coverings = concept.coverings;
            bases = concept.bases;
            notations = concept.notations;
            inflections = concept.inflections;
            validity = concept.validity;
            certainty = concept.certainty;
            source = concept.source;
            extensions = concept.extensions;
        }

        /** Most concepts leave most lists empty, and there are many concepts. */
        private static <T> List<T> grown(List<T> list, T more) {
            Objects.requireNonNull(more);
            List<T> grown = list;
            if (list.isEmpty()) {
                grown = new ArrayList<>(4);
            } else if (!(list instanceof ArrayList)) {
                grown = new ArrayList<>(list);
            }
            grown.add(more);
            return grown;
        }

        /**
         * Adds the name to show in a language.
         *
         * @param language the BCP 47 tag
         * @param text the name
         * @return this
         */
        public Builder prefLabel(String language, String text) {
            return name(Name.of(language, text, Name.Kind.PREFERRED));
        }

        /**
         * Adds the names to show in each language.
         *
         * @param labels text by language tag
         * @return this
         */
        public Builder prefLabel(LocalizedText labels) {
            labels.values().forEach(this::prefLabel);
            return this;
        }

        /**
         * Adds another name in a language.
         *
         * @param language the BCP 47 tag
         * @param text the name
         * @return this
         */
        public Builder altLabel(String language, String text) {
            return name(Name.of(language, text, Name.Kind.ALTERNATIVE));
        }

        /**
         * Adds a name with its kind, dates, certainty and source.
         *
         * @param name the name
         * @return this
         */
        public Builder name(Name name) {
            names = grown(names, name);
            return this;
        }

        /** Puts other names in the place of those that are there. */
        Builder names(List<Name> others) {
            names = others;
            return this;
        }

        /**
         * Sets what it is.
         *
         * @param text the definition
         * @return this
         */
        public Builder definition(LocalizedText text) {
            definition = text;
            return this;
        }

        /**
         * Sets what to know when using it.
         *
         * @param text the note
         * @return this
         */
        public Builder note(LocalizedText text) {
            note = text;
            return this;
        }

        /**
         * Adds broader concepts.
         *
         * @param concepts the broader concepts
         * @return this
         */
        public Builder broader(ConceptId... concepts) {
            for (ConceptId concept : concepts) {
                link(Link.of(Link.Kind.BROADER, concept));
            }
            return this;
        }

        /**
         * Adds a relation.
         *
         * @param link the relation
         * @return this
         */
        public Builder link(Link link) {
            links = grown(links, link);
            return this;
        }

        /**
         * Adds statuses that a document of this kind proves by itself.
         *
         * @param statuses the statuses
         * @return this
         */
        public Builder attests(ConceptId... statuses) {
            for (ConceptId status : statuses) {
                attestation(Attestation.of(status));
            }
            return this;
        }

        /**
         * Adds what a document of this kind proves.
         *
         * @param attestation the attestation
         * @return this
         */
        public Builder attestation(Attestation attestation) {
            attestations = grown(attestations, attestation);
            return this;
        }

        /**
         * Adds what is often wrongly read from it.
         *
         * @param fallacy what it does not prove
         * @return this
         */
        public Builder notProof(NotProof fallacy) {
            notProof = grown(notProof, fallacy);
            return this;
        }

        /**
         * Adds a decision that prolonged documents of this kind.
         *
         * @param prolongation the decision
         * @return this
         */
        public Builder prolongation(Prolongation prolongation) {
            prolongations = grown(prolongations, prolongation);
            return this;
        }

        /**
         * Adds how long documents of this kind usually run.
         *
         * @param term the usual length
         * @return this
         */
        public Builder term(Term term) {
            terms = grown(terms, term);
            return this;
        }

        /**
         * Adds a set of narrower concepts of which at least one holds.
         *
         * @param covering the set
         * @return this
         */
        public Builder covering(Covering covering) {
            coverings = grown(coverings, covering);
            return this;
        }

        /**
         * Adds a provision it rests on.
         *
         * @param basis the provision
         * @return this
         */
        public Builder basis(LegalBasis basis) {
            bases = grown(bases, basis);
            return this;
        }

        /**
         * Adds a code that a law or standard gives it.
         *
         * @param notation the code
         * @return this
         */
        public Builder notation(Notation notation) {
            notations = grown(notations, notation);
            return this;
        }

        /**
         * Adds its forms within a sentence in one language.
         *
         * @param inflection the forms
         * @return this
         */
        public Builder inflection(Inflection inflection) {
            inflections = grown(inflections, inflection);
            return this;
        }

        /**
         * Sets when the concept exists in law.
         *
         * @param period the period
         * @return this
         */
        public Builder validity(Validity period) {
            validity = period;
            return this;
        }

        /**
         * Sets how sure the concept is as a whole.
         *
         * @param value the certainty
         * @return this
         */
        public Builder certainty(Certainty value) {
            certainty = value;
            return this;
        }

        /**
         * Sets where it was read.
         *
         * @param id the id of a {@link Source}, or null
         * @return this
         */
        public Builder source(@Nullable String id) {
            source = id;
            return this;
        }

        /**
         * Sets the unknown members.
         *
         * @param members the members
         * @return this
         */
        public Builder extensions(Extensions members) {
            extensions = members;
            return this;
        }

        /**
         * Makes the concept.
         *
         * @return the concept
         */
        public Concept build() {
            return new Concept(
                    id,
                    inScheme,
                    names,
                    definition,
                    note,
                    links,
                    attestations,
                    notProof,
                    prolongations,
                    terms,
                    coverings,
                    bases,
                    notations,
                    inflections,
                    validity,
                    certainty,
                    source,
                    extensions);
        }
    }
}
