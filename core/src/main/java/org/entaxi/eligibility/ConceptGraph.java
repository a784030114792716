package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The concepts of a scheme of which a person may be several at once, with what is broader, what excludes what, and which
 * sets cover which concept, as bits. It answers one question: can somebody be all of these and none of those?
 */
abstract class ConceptGraph {

    /** A concept as seen from the graph: what it implies, what may turn out to imply it, what it excludes. */
    record Node(long[] up, long[] down, long[] excluded) {}

    private final List<ConceptId> ids;
    private final Map<ConceptId, Integer> index = new HashMap<>();

    ConceptGraph(List<ConceptId> ids) {
        this.ids = List.copyOf(ids);
        for (int i = 0; i < ids.size(); i++) {
            index.put(ids.get(i), i);
        }
    }

    /** A concept, whether it is one of the graph or stands beside it; null when it is not recognised. */
    abstract @Nullable Node node(ConceptId concept);

    abstract Node node(int i);

    /** Whether a concept is one of those that everybody may name. */
    boolean isCommon(ConceptId concept) {
        return indexOf(concept) >= 0;
    }

    /** Whether a concept that is not recognised is another, or within it, going by what is written alone. */
    boolean isWritten(ConceptId one, ConceptId other) {
        return one.equals(other);
    }

    /** The sets of which at least one concept holds for whoever is a concept. */
    abstract List<long[]> coverings(int i);

    final int size() {
        return ids.size();
    }

    final ConceptId id(int i) {
        return ids.get(i);
    }

    final int indexOf(ConceptId concept) {
        return index.getOrDefault(concept, -1);
    }

    final long[] none() {
        return Masks.none(size());
    }

    /**
     * Whether somebody can be all of one set and none of another.
     *
     * @param held concepts that hold; closed under "broader" here
     * @param not concepts that do not hold
     * @param listed null in an open world; otherwise the concepts that a complete list names, with everything narrower
     * @param given what a complete list implies as it stands
     */
    final boolean isPossible(long[] held, long[] not, long @Nullable [] listed, long @Nullable [] given) {
        long[] closed = none();
        for (int i = Masks.next(held, 0); i >= 0; i = Masks.next(held, i + 1)) {
            Masks.add(closed, node(i).up());
        }
        if (Masks.intersect(closed, not)) {
            return false;
        }
        for (int i = Masks.next(closed, 0); i >= 0; i = Masks.next(closed, i + 1)) {
            if (Masks.intersect(node(i).excluded(), closed)) {
                return false;
            }
        }
        return isJustified(closed, not, listed, given) && isCovered(closed, not, listed, given);
    }

    /** In a closed world each concept that holds is implied by something that a listed concept may turn out to be. */
    private boolean isJustified(long[] held, long[] not, long @Nullable [] listed, long @Nullable [] given) {
        if (listed == null || given == null) {
            return true;
        }
        for (int i = Masks.next(held, 0); i >= 0; i = Masks.next(held, i + 1)) {
            if (Masks.has(given, i)) {
                continue;
            }
            long[] sources = Masks.and(node(i).down(), listed);
            if (!Masks.intersect(sources, held)) {
                return someExtension(held, sources, not, listed, given);
            }
        }
        return true;
    }

    private boolean isCovered(long[] held, long[] not, long @Nullable [] listed, long @Nullable [] given) {
        for (int i = Masks.next(held, 0); i >= 0; i = Masks.next(held, i + 1)) {
            for (long[] covering : coverings(i)) {
                if (!Masks.intersect(covering, held)) {
                    return someExtension(held, covering, not, listed, given);
                }
            }
        }
        return true;
    }

    private boolean someExtension(
            long[] held, long[] choices, long[] not, long @Nullable [] listed, long @Nullable [] given) {
        for (int i = 0; i < size(); i++) {
            if (Masks.has(choices, i) && !Masks.has(not, i)) {
                long[] more = held.clone();
                Masks.set(more, i);
                if (isPossible(more, not, listed, given)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The graph of a scheme of the vocabulary. */
    static ConceptGraph of(Vocabulary vocabulary, String scheme) {
        return new SchemeGraph(vocabulary, vocabulary.concepts(scheme));
    }

    private static final class SchemeGraph extends ConceptGraph {

        private final List<Node> nodes = new ArrayList<>();
        private final List<List<long[]>> coverings = new ArrayList<>();

        SchemeGraph(Vocabulary vocabulary, List<Concept> concepts) {
            super(concepts.stream().map(Concept::id).toList());
            for (int i = 0; i < size(); i++) {
                ConceptId concept = id(i);
                nodes.add(new Node(
                        bits(vocabulary.broaderClosure(concept)),
                        bits(vocabulary.possiblyNarrower(concept)),
                        Masks.where(size(), other -> vocabulary.disjoint(concept, id(other)))));
                List<long[]> sets = new ArrayList<>();
                for (Set<ConceptId> covering : vocabulary.coverings(concept)) {
                    sets.add(bits(covering));
                }
                coverings.add(sets);
            }
        }

        private long[] bits(Set<ConceptId> concepts) {
            return Masks.where(size(), i -> concepts.contains(id(i)));
        }

        @Override
        Node node(int i) {
            return nodes.get(i);
        }

        @Override
        @Nullable
        Node node(ConceptId concept) {
            int i = indexOf(concept);
            return i < 0 ? null : nodes.get(i);
        }

        @Override
        List<long[]> coverings(int i) {
            return coverings.get(i);
        }
    }
}
