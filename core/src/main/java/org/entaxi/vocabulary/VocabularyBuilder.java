package org.entaxi.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Iris;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Collects schemes, sources and concepts for a {@link Vocabulary}. What is there cannot be given another meaning: a
 * concept, scheme or source that differs from the one already known by its id is refused. It may be given more names, see
 * {@link #label(ConceptId, Name)}.
 */
public final class VocabularyBuilder {

    private final Map<String, ConceptScheme> schemes;
    private final Map<String, Source> sources;
    private final Map<ConceptId, Concept> concepts;
    private final List<Concept> added = new ArrayList<>();

    VocabularyBuilder(
            Map<String, ConceptScheme> schemes, Map<String, Source> sources, Map<ConceptId, Concept> concepts) {
        this.schemes = new LinkedHashMap<>(schemes);
        this.sources = new LinkedHashMap<>(sources);
        this.concepts = new LinkedHashMap<>(concepts);
    }

    /**
     * Adds a scheme.
     *
     * @param scheme the scheme
     * @return this
     * @throws VocabularyException {@link VocabularyException.Code#SCHEME_REDEFINED} if there is another one of that id
     */
    public VocabularyBuilder scheme(ConceptScheme scheme) {
        ConceptScheme before = schemes.putIfAbsent(scheme.id(), scheme);
        if (before != null && !before.equals(scheme)) {
            throw new VocabularyException(
                    VocabularyException.Code.SCHEME_REDEFINED, "Scheme already defined: '" + scheme.id() + "'");
        }
        return this;
    }

    /**
     * Adds what a document says of a scheme. Of one that is there it may say again what is known, in part or as a whole, and
     * add texts in more languages; anything else is as {@link #scheme(ConceptScheme)}.
     *
     * @param scheme the scheme as the document has it
     * @return this
     * @throws VocabularyException {@link VocabularyException.Code#SCHEME_REDEFINED} if there is one of that id with another
     *     meaning or other texts
     */
    public VocabularyBuilder merge(ConceptScheme scheme) {
        ConceptScheme before = schemes.get(scheme.id());
        ConceptScheme merged = before == null ? null : before.mergedWith(scheme);
        if (merged == null) {
            return scheme(scheme);
        }
        schemes.put(scheme.id(), merged);
        return this;
    }

    /**
     * Adds a source.
     *
     * @param source the source
     * @return this
     * @throws VocabularyException {@link VocabularyException.Code#SOURCE_REDEFINED} if there is another one of that id
     */
    public VocabularyBuilder source(Source source) {
        Source before = sources.putIfAbsent(source.id(), source);
        if (before != null && !before.equals(source)) {
            throw new VocabularyException(
                    VocabularyException.Code.SOURCE_REDEFINED, "Source already defined: '" + source.id() + "'");
        }
        return this;
    }

    /**
     * Adds a concept. Its scheme has to be there first.
     *
     * @param concept the concept
     * @return this
     * @throws VocabularyException {@link VocabularyException.Code#CONCEPT_REDEFINED} if there is another one of that id,
     *     {@link VocabularyException.Code#SCHEME_UNKNOWN} if its scheme is not there,
     *     {@link VocabularyException.Code#LINK_DATED} if a broader or disjoint link has dates,
     *     {@link VocabularyException.Code#SPACE_RESERVED} if it has an IRI of a closed built-in scheme that has no such
     *     concept, or of another scheme than its own
     */
    public VocabularyBuilder concept(Concept concept) {
        for (Link link : concept.links()) {
            if (link.isDatedHierarchy()) {
                throw new VocabularyException(
                        VocabularyException.Code.LINK_DATED,
                        "Broader and disjoint concepts have no dates: '" + concept.id() + "'");
            }
        }
        if (isIntruder(concept)) {
            throw new VocabularyException(
                    VocabularyException.Code.SPACE_RESERVED,
                    "A concept of a host needs an IRI of the host's: '" + concept.id() + "'");
        }
        added.add(concept);
        return restored(concept);
    }

    /** Whether a concept has an IRI of the built-in space without being of that vocabulary, or of an open scheme. */
    private boolean isIntruder(Concept concept) {
        String space = concept.id().scheme();
        if (space == null) {
            return false;
        }
        if (!space.equals(concept.inScheme())) {
            return true;
        }
        ConceptScheme scheme = schemes.get(space);
        return scheme != null
                && !scheme.open()
                && scheme.equals(Vocabulary.greece().scheme(space))
                && !isBuiltIn(concept.id());
    }

    private static boolean isBuiltIn(ConceptId id) {
        return Vocabulary.greece().knows(id);
    }

    /** Adds a concept that was in a vocabulary before, and was judged then. */
    VocabularyBuilder restored(Concept concept) {
        if (!schemes.containsKey(concept.inScheme())) {
            throw new VocabularyException(
                    VocabularyException.Code.SCHEME_UNKNOWN, "Unknown scheme: '" + concept.inScheme() + "'");
        }
        Concept before = concepts.putIfAbsent(concept.id(), concept);
        if (before != null && !before.equals(concept)) {
            throw redefined(concept.id());
        }
        return this;
    }

    /**
     * Adds concepts, each as {@link #concept(Concept)}.
     *
     * @param more the concepts
     * @return this
     */
    public VocabularyBuilder concepts(Collection<Concept> more) {
        more.forEach(this::concept);
        return this;
    }

    /**
     * Adds a name to a concept that is there, in a language without one. Other names than the preferred one may be added
     * in any language. A name takes the place of one of which the wording has to be checked, and of no other; adding the
     * same again does nothing.
     *
     * @param concept the concept, built in or of a host
     * @param name the name
     * @return this
     * @throws VocabularyException {@link VocabularyException.Code#CONCEPT_UNKNOWN} if there is no such concept,
     *     {@link VocabularyException.Code#LABEL_REDEFINED} if it has another preferred name in that language
     */
    public VocabularyBuilder label(ConceptId concept, Name name) {
        Concept before = concepts.get(concept);
        if (before == null) {
            throw new VocabularyException(
                    VocabularyException.Code.CONCEPT_UNKNOWN, "Unknown concept: '" + concept + "'");
        }
        Concept named = Relabelling.with(before, List.of(name));
        if (named == null) {
            throw new VocabularyException(
                    VocabularyException.Code.LABEL_REDEFINED,
                    "Concept already has a label in '" + name.language() + "': '" + concept + "'");
        }
        concepts.put(concept, named);
        return this;
    }

    /**
     * Adds what a document says of a concept. Where nothing is said of a concept that is there but names, they are added to
     * it, see {@link #label(ConceptId, Name)}; anything else is as {@link #concept(Concept)}.
     *
     * @param concept the concept as the document has it
     * @return this
     * @throws VocabularyException {@link VocabularyException.Code#CONCEPT_REDEFINED} if there is one of that id with another
     *     meaning or another name, {@link VocabularyException.Code#SCHEME_UNKNOWN} if its scheme is not there
     */
    public VocabularyBuilder merge(Concept concept) {
        Concept before = concepts.get(concept.id());
        if (before == null) {
            return concept(concept);
        }
        Concept named = Relabelling.merged(before, concept);
        if (named == null) {
            throw redefined(concept.id());
        }
        concepts.put(concept.id(), named);
        return this;
    }

    private static VocabularyException redefined(ConceptId concept) {
        return new VocabularyException(
                VocabularyException.Code.CONCEPT_REDEFINED, "Concept already defined: '" + concept + "'");
    }

    /**
     * Adds a concept out of data, where another meaning is a fault of the data and not of the program: it is left out,
     * and what was there stays. Where nothing is said of a concept that is there but names, they are added to it, see
     * {@link #label(ConceptId, Name)}. A scheme that is not there is added, open and without a name, if it has an absolute
     * IRI outside the built-in space; a bare name that is not there is a slip of the pen.
     *
     * @param concept the concept
     * @return false when there is another concept of that id, or one with another name, when there is no such scheme, or when
     *     the IRI is one of the built-in space that a host cannot have
     */
    public boolean offer(Concept concept) {
        Concept before = concepts.get(concept.id());
        if (before != null) {
            Concept named = Relabelling.merged(before, concept);
            concepts.put(concept.id(), named == null ? before : named);
            return named != null;
        }
        boolean declared = schemes.containsKey(concept.inScheme())
                || offer(ConceptScheme.of(concept.inScheme(), LocalizedText.EMPTY));
        if (!declared || isIntruder(concept)) {
            return false;
        }
        restored(concept);
        return true;
    }

    /**
     * Adds a scheme out of data, see {@link #offer(Concept)}. It takes the place of one that is there only because concepts
     * out of data are in it.
     *
     * @param scheme the scheme
     * @return false when there is another scheme of that id, or the id is no absolute IRI outside the built-in space
     */
    public boolean offer(ConceptScheme scheme) {
        ConceptScheme before = schemes.get(scheme.id());
        if (before != null && before.isDescribed()) {
            return before.equals(scheme);
        }
        boolean own = Iris.isAbsolute(scheme.id()) && !scheme.id().startsWith(ConceptId.SPACE);
        if (own) {
            schemes.put(scheme.id(), scheme);
        }
        return own;
    }

    /**
     * Makes the vocabulary.
     *
     * @return the vocabulary
     * @throws VocabularyException {@link VocabularyException.Code#REFERENCE_UNKNOWN} if a concept that was added by
     *     {@link #concept(Concept)} refers to one of the built-in space that there is not, or proves a status that is known
     *     neither there nor here
     */
    public Vocabulary build() {
        for (Concept concept : added) {
            references(concept);
        }
        return new Vocabulary(
                new LinkedHashMap<>(schemes), new LinkedHashMap<>(sources), new LinkedHashMap<>(concepts));
    }

    private void references(Concept concept) {
        for (Link link : concept.links()) {
            reference(concept, link.target());
        }
        for (Covering covering : concept.coverings()) {
            covering.parts().forEach(part -> reference(concept, part));
        }
        for (NotProof fallacy : concept.notProof()) {
            reference(concept, fallacy.status());
        }
        for (Term term : concept.terms()) {
            reference(concept, term.remark());
        }
        for (Attestation attestation : concept.attestations()) {
            reference(concept, attestation.remark());
            if (!isKnown(attestation.status())) {
                throw unknown(concept, attestation.status());
            }
        }
    }

    /** IRIs of other vocabularies lead elsewhere, one of the built-in space leads to a concept or nowhere. */
    private void reference(Concept concept, @Nullable ConceptId target) {
        if (target != null && target.isBuiltInSpace() && !isKnown(target)) {
            throw unknown(concept, target);
        }
    }

    /** A small vocabulary may do without the built-in concepts that it refers to. */
    private boolean isKnown(ConceptId id) {
        return concepts.containsKey(id) || isBuiltIn(id);
    }

    private static VocabularyException unknown(Concept concept, ConceptId target) {
        return new VocabularyException(
                VocabularyException.Code.REFERENCE_UNKNOWN,
                "'" + concept.id() + "' refers to an unknown concept: '" + target + "'");
    }
}
