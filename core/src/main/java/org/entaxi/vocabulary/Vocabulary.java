package org.entaxi.vocabulary;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Truth;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Concept schemes with their hierarchy, exclusions, attestations and labels. {@link #greece()} is the built-in one; a
 * host adds its own concepts with {@link #with(Concept...)} or {@link #toBuilder()}.
 *
 * <p>Nothing is disjoint, narrower or proved unless the data say so, and nothing that is still to be checked decides.
 *
 * <p>Immutable and thread-safe. Serialisable: what is not built in is written.
 */
public final class Vocabulary implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, ConceptScheme> schemes;
    private final transient Map<String, Source> sources;
    private final transient Map<ConceptId, Concept> concepts;
    private final transient Map<String, List<Concept>> byScheme;
    private final transient Hierarchy hierarchy;

    /** Keeps the maps as they are: whoever calls gives them away. */
    Vocabulary(Map<String, ConceptScheme> schemes, Map<String, Source> sources, Map<ConceptId, Concept> concepts) {
        this.schemes = Collections.unmodifiableMap(schemes);
        this.sources = Collections.unmodifiableMap(sources);
        this.concepts = Collections.unmodifiableMap(concepts);
        this.byScheme = grouped(concepts.values());
        this.hierarchy = new Hierarchy(concepts.values(), schemes);
    }

    private static Map<String, List<Concept>> grouped(Collection<Concept> concepts) {
        Map<String, List<Concept>> byScheme = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            List<Concept> ofScheme = byScheme.get(concept.inScheme());
            if (ofScheme == null) {
                ofScheme = new ArrayList<>();
                byScheme.put(concept.inScheme(), ofScheme);
            }
            ofScheme.add(concept);
        }
        for (Map.Entry<String, List<Concept>> entry : byScheme.entrySet()) {
            entry.setValue(List.copyOf(entry.getValue()));
        }
        return byScheme;
    }

    /**
     * The built-in vocabulary: Greece, with its parents in the law of the European Union. It is read once, when it is
     * first asked for.
     *
     * @return the vocabulary
     */
    public static Vocabulary greece() {
        return BuiltIn.GREECE;
    }

    /** Loads on first use (JLS 12.4). */
    private static final class BuiltIn {
        static final Vocabulary GREECE = VocabularyFiles.load();
    }

    /**
     * A builder without any scheme or concept.
     *
     * @return the builder
     */
    public static VocabularyBuilder builder() {
        return new VocabularyBuilder(Map.of(), Map.of(), Map.of());
    }

    /**
     * A builder that begins with this vocabulary.
     *
     * @return the builder
     */
    public VocabularyBuilder toBuilder() {
        return new VocabularyBuilder(schemes, sources, concepts);
    }

    /**
     * This vocabulary and more concepts.
     *
     * @param more the concepts; adding one that is already there just as it is does nothing
     * @return the larger vocabulary
     * @throws VocabularyException {@link VocabularyException.Code#CONCEPT_REDEFINED} if a concept is already there with
     *     another meaning, {@link VocabularyException.Code#SCHEME_UNKNOWN} if its scheme is not; otherwise as
     *     {@link VocabularyBuilder#concept(Concept)} and {@link VocabularyBuilder#build()}
     */
    public Vocabulary with(Concept... more) {
        return toBuilder().concepts(Arrays.asList(more)).build();
    }

    /**
     * Tells whether a concept can be added: it is not there, it is there just as it is, or it adds nothing but names in
     * languages in which the one that is there has none, see {@link VocabularyBuilder#offer(Concept)}.
     *
     * @param concept a concept out of data
     * @return false when it gives one that is there another meaning or another name
     */
    public boolean accepts(Concept concept) {
        Concept before = concepts.get(concept.id());
        return before == null || Relabelling.merged(before, concept) != null;
    }

    /**
     * Tells whether a scheme can be added: it is not there, or it is there just as it is, see
     * {@link VocabularyBuilder#offer(ConceptScheme)}.
     *
     * @param scheme a scheme out of data
     * @return false when it gives one that is there another meaning, or when its id lies in the built-in space
     */
    public boolean accepts(ConceptScheme scheme) {
        ConceptScheme before = schemes.get(scheme.id());
        return before != null && before.isDescribed()
                ? before.equals(scheme)
                : !scheme.id().startsWith(ConceptId.SPACE);
    }

    /**
     * A concept.
     *
     * @param id its name
     * @return the concept, or null when this vocabulary does not know it
     */
    public @Nullable Concept concept(ConceptId id) {
        return concepts.get(id);
    }

    /**
     * Tells whether a concept is known.
     *
     * @param id its name
     * @return true when {@link #concept(ConceptId)} has it
     */
    public boolean knows(ConceptId id) {
        return concepts.containsKey(id);
    }

    /**
     * Tells whether a concept is known as one of a scheme: it is in the scheme, or something broader is, as that of a host's
     * own scheme can be. One of another scheme is as good as unknown where a concept of this one is asked for.
     *
     * @param id its name
     * @param scheme the id of the scheme
     * @return false for a concept that is not known, or is something else
     */
    public boolean knows(ConceptId id, String scheme) {
        Concept concept = concepts.get(id);
        if (concept == null || concept.inScheme().equals(scheme)) {
            return concept != null;
        }
        for (ConceptId broader : hierarchy.broaderClosure(id)) {
            Concept wider = concepts.get(broader);
            if (wider != null && wider.inScheme().equals(scheme)) {
                return true;
            }
        }
        return false;
    }

    /**
     * All concepts, scheme by scheme.
     *
     * @return the concepts in the order of the files
     */
    public Collection<Concept> concepts() {
        return concepts.values();
    }

    /**
     * The concepts of one scheme.
     *
     * @param scheme the id of the scheme
     * @return the concepts in the order of the file; empty for an unknown scheme
     */
    public List<Concept> concepts(String scheme) {
        return byScheme.getOrDefault(scheme, List.of());
    }

    /**
     * All schemes.
     *
     * @return the schemes in order
     */
    public Collection<ConceptScheme> schemes() {
        return schemes.values();
    }

    /**
     * A scheme.
     *
     * @param id its short name or IRI
     * @return the scheme, or null when this vocabulary does not have it
     */
    public @Nullable ConceptScheme scheme(String id) {
        return schemes.get(id);
    }

    /**
     * All sources.
     *
     * @return the sources in order
     */
    public Collection<Source> sources() {
        return sources.values();
    }

    /**
     * Where something was read.
     *
     * @param id the id that an assertion names
     * @return the source, or null when it is not known
     */
    public @Nullable Source source(String id) {
        return sources.get(id);
    }

    /**
     * A concept and everything broader.
     *
     * @param id a concept, known or not
     * @return the concept itself first, then its broader ones by distance
     */
    public Set<ConceptId> broaderClosure(ConceptId id) {
        return hierarchy.broaderClosure(id);
    }

    /**
     * A concept and everything narrower.
     *
     * @param id a concept, known or not
     * @return the concept itself first, then its narrower ones by distance
     */
    public Set<ConceptId> narrowerClosure(ConceptId id) {
        return hierarchy.narrowerClosure(id);
    }

    /**
     * A concept and everything that may turn out to be narrower: links that have to be checked first are followed too.
     *
     * @param id a concept, known or not
     * @return the concept itself first
     */
    public Set<ConceptId> possiblyNarrower(ConceptId id) {
        return hierarchy.possiblyNarrower(id);
    }

    /**
     * Tells whether whoever is the one is also the other.
     *
     * @param narrower the one
     * @param broader the other
     * @return true when they are the same or a chain of broader links leads from one to the other
     */
    public boolean isNarrowerOrSame(ConceptId narrower, ConceptId broader) {
        return hierarchy.isNarrowerOrSame(narrower, broader);
    }

    /**
     * Tells whether nobody can be both at a time. It is declared for a pair and holds for everything narrower on both
     * sides; in a scheme whose siblings are disjoint it holds between branches.
     *
     * @param one a concept, known or not
     * @param other another
     * @return false unless the data say so
     */
    public boolean disjoint(ConceptId one, ConceptId other) {
        return hierarchy.disjoint(one, other);
    }

    /**
     * The sets of narrower concepts of which at least one holds for whoever is the concept.
     *
     * @param id a concept, known or not
     * @return the sets; empty when none is declared
     */
    public List<Set<ConceptId>> coverings(ConceptId id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            return List.of();
        }
        List<Set<ConceptId>> found = new ArrayList<>();
        for (Covering covering : concept.coverings()) {
            if (covering.decides()) {
                found.add(covering.parts());
            }
        }
        return List.copyOf(found);
    }

    /**
     * What documents of a kind prove: its own attestations and those of broader kinds, without what it is said to be no
     * proof of. Those still to be checked are included.
     *
     * @param documentType the kind of document, known or not
     * @return the attestations, its own first
     */
    public List<Attestation> attestations(ConceptId documentType) {
        return new Evidence(this).attestations(documentType);
    }

    /**
     * The statuses that papers prove on a day. A paper counts when it is certainly valid on that day, by its own dates or
     * by a decision that prolonged it. It proves no status before the kind of paper, what is printed on it and the status
     * exist in law, and none where the provisions named were in force neither on the day nor when it was granted. Statuses
     * broader than those returned are proved with them; a status that is not returned is not disproved.
     *
     * @param documents the papers held
     * @param asOf the day
     * @return one entry for each attestation that applies, in the order of the papers
     */
    public List<ProvedStatus> attested(Collection<HeldEvidence> documents, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new Evidence(this).attested(documents, asOf);
    }

    /**
     * Tells whether a paper is valid on a day by its dates and by the decisions that prolonged papers of its kind.
     *
     * @param document the paper
     * @param day the day
     * @return unknown when it cannot be told
     */
    public Truth validOn(HeldEvidence document, LocalDate day) {
        return new Evidence(this).validOn(document, day);
    }

    /**
     * The decisions that prolong a paper beyond what is printed on it.
     *
     * @param document the paper; without a printed last day nothing prolongs it
     * @return the decisions that certainly apply, the nearest new last day first
     */
    public List<Prolongation> prolongations(HeldEvidence document) {
        return new Evidence(this).prolongations(document);
    }

    /**
     * The decisions of which it is not known whether they prolong a paper: the printed last day is known only in part or
     * not at all, or the decision has to be checked.
     *
     * @param document the paper
     * @return the decisions that may apply, the nearest new last day first
     */
    public List<Prolongation> possibleProlongations(HeldEvidence document) {
        return new Evidence(this).possibleProlongations(document);
    }

    /**
     * Tells whether a country is a member of a group of countries on a day.
     *
     * @param country the country
     * @param group the group, see {@link CountryGroups}
     * @param day the day
     * @return unknown for a country or a group that is not known, and where membership has to be checked
     */
    public Truth isMember(ConceptId country, ConceptId group, LocalDate day) {
        Concept concept = concepts.get(country);
        if (concept == null || !concepts.containsKey(group)) {
            return Truth.UNKNOWN;
        }
        Truth member = Truth.FALSE;
        for (Link link : concept.links()) {
            if (link.kind() == Link.Kind.MEMBER_OF && link.target().equals(group)) {
                Truth during = link.validity().contains(day);
                member = member.or(link.decides() ? during : during.and(Truth.UNKNOWN));
            }
        }
        return member;
    }

    /**
     * The name of a concept to show to a reader. A label of which the wording has to be checked is not shown: a reader of
     * Kurmanji gets the English label as long as nobody has reviewed those in Kurmanji. Countries are named by ICU.
     *
     * @param id a concept, known or not
     * @param reader the language of the reader
     * @return the label, the code of a concept that has none, or the IRI
     */
    public String label(ConceptId id, Locale reader) {
        return Labels.label(id, concepts.get(id), reader);
    }

    /**
     * The preferred name of a concept for a reader, with its language, its source and how sure its wording is. For
     * whoever reviews or marks labels, among them those still to be checked.
     *
     * @param id a concept, known or not
     * @param reader the language of the reader
     * @param least the least certainty; {@link Certainty#CHECK} to get those still to be checked too
     * @return the name, in another language where there is none in the reader's; null when the concept has none so sure,
     *     as countries, which ICU names
     */
    public @Nullable Name name(ConceptId id, Locale reader, Certainty least) {
        Concept concept = concepts.get(id);
        LocalizedText.Chosen chosen =
                concept == null ? null : concept.prefLabel(least).best(reader);
        if (concept == null || chosen == null) {
            return null;
        }
        for (Name name : concept.names(Name.Kind.PREFERRED)) {
            if (name.language().equals(chosen.tag()) && name.text().equals(chosen.text())) {
                return name;
            }
        }
        return null;
    }

    /**
     * The known concepts that an unknown code was probably meant to be: those of the same code in other letters, otherwise
     * those to which a standard gives it, as EL for Greece or a country's code of three letters, otherwise those of similar
     * codes.
     *
     * @param code the unknown code
     * @param scheme the id of the scheme it should be in
     * @return at most three, best first; empty when none is near
     */
    public List<ConceptId> nearest(String code, String scheme) {
        return Similarity.nearest(code, concepts(scheme));
    }

    /**
     * As {@link #nearest(String, String)}, where a code of any of several schemes may be meant.
     *
     * @param code the unknown code
     * @param among the ids of the schemes
     * @return at most three, best first; empty when none is near
     */
    public List<ConceptId> nearest(String code, Collection<String> among) {
        List<Concept> candidates = new ArrayList<>();
        among.forEach(scheme -> candidates.addAll(concepts(scheme)));
        return Similarity.nearest(code, candidates);
    }

    /** How large it is. */
    @Override
    public String toString() {
        return "Vocabulary[" + schemes.size() + " schemes, " + concepts.size() + " concepts]";
    }

    private Object writeReplace() {
        return VocabularyForm.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Written in another form");
    }
}
