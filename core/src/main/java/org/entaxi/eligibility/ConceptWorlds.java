package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which somebody can be, or not be, the concepts that a rule names: every combination that hierarchy, exclusions
 * and coverings allow, as bits in the order of the concepts. A concept that is not recognised is free of all ties.
 */
final class ConceptWorlds {

    /**
     * What is known: concepts stated, and whether they are a complete list; concepts proved besides; and concepts that would
     * have to hold as well, which a complete list must allow.
     */
    record Known(List<ConceptId> stated, List<ConceptId> proved, List<ConceptId> implied, boolean complete) {

        static Known of(List<ConceptId> stated, boolean complete) {
            return new Known(stated, List.of(), List.of(), complete);
        }

        /** Hides what somebody is. */
        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    /** The combinations possible, and whether what is known contradicts itself. */
    record Possible(long[] worlds, boolean conflict) {

        /** Hides what somebody may be. */
        @Override
        public String toString() {
            return "Possible[…]";
        }
    }

    /** Bounds what is kept in memory when people with ever new combinations are encoded. */
    private static final int MAX_REMEMBERED = 1024;

    /** Only combinations of a few concepts of the vocabulary are kept: what is longer or odd could tell people apart. */
    private static final int MAX_KEPT = 6;

    private static final int MAX_CONCEPTS = 20;
    private static final int MAX_SUBSETS = 8;

    private final ConceptGraph graph;
    private final List<ConceptId> named;
    private final int[] nodes;
    private final List<Integer> worlds = new ArrayList<>();
    private final boolean tooMany;
    private final Map<Known, Possible> remembered = new ConcurrentHashMap<>();

    ConceptWorlds(ConceptGraph graph, List<ConceptId> named) {
        this.graph = graph;
        this.named = List.copyOf(named);
        this.nodes = named.stream().mapToInt(graph::indexOf).toArray();
        this.tooMany = named.size() > MAX_CONCEPTS || !enumerate(0, 0);
    }

    private boolean enumerate(int i, int world) {
        if (worlds.size() > Field.MAX_CELLS) {
            return false;
        }
        if (!isPossible(world, i, graph.none(), null, null)) {
            return true;
        }
        if (i == nodes.length) {
            worlds.add(world);
            return true;
        }
        return enumerate(i + 1, world) && enumerate(i + 1, world | 1 << i);
    }

    boolean tooMany() {
        return tooMany;
    }

    int size() {
        return worlds.size();
    }

    /** Which of the named concepts hold in a world, as bits. */
    int world(int i) {
        return worlds.get(i);
    }

    int indexOf(ConceptId concept) {
        return named.indexOf(concept);
    }

    Possible possible(Known known) {
        Possible found = remembered.get(known);
        if (found != null) {
            return found;
        }
        Possible computed = compute(known);
        if (remembered.size() < MAX_REMEMBERED && isCommon(known)) {
            remembered.put(known, computed);
        }
        return computed;
    }

    private boolean isCommon(Known known) {
        int size =
                known.stated().size() + known.proved().size() + known.implied().size();
        return size <= MAX_KEPT && known.stated().stream().allMatch(graph::isCommon);
    }

    /** How many combinations are kept. */
    int kept() {
        return remembered.size();
    }

    private Possible compute(Known known) {
        List<ConceptId> all = new ArrayList<>(known.stated());
        all.addAll(known.proved());
        if (isConsistent(all)) {
            return new Possible(worldsOf(known), false);
        }
        long[] union = Masks.none(worlds.size());
        for (List<ConceptId> part : largestConsistent(all)) {
            Masks.add(union, worldsOf(new Known(part, List.of(), List.of(), known.complete())));
        }
        return new Possible(union, true);
    }

    private boolean isConsistent(List<ConceptId> concepts) {
        return graph.isPossible(implied(concepts), graph.none(), null, null);
    }

    private long[] implied(List<ConceptId> concepts) {
        long[] bits = graph.none();
        for (ConceptId concept : concepts) {
            ConceptGraph.Node node = graph.node(concept);
            if (node != null) {
                bits = Masks.or(bits, node.up());
            }
        }
        return bits;
    }

    /** The largest sets that do not contradict themselves; with very many concepts, each alone. */
    private List<List<ConceptId>> largestConsistent(List<ConceptId> all) {
        List<ConceptId> distinct = all.stream().distinct().toList();
        if (distinct.size() > MAX_SUBSETS) {
            return distinct.stream().map(List::of).toList();
        }
        List<Integer> kept = new ArrayList<>();
        List<List<ConceptId>> largest = new ArrayList<>();
        for (int size = distinct.size() - 1; size >= 1; size--) {
            for (int subset = 1; subset < 1 << distinct.size(); subset++) {
                int candidate = subset;
                if (Integer.bitCount(subset) != size || kept.stream().anyMatch(k -> (k & candidate) == candidate)) {
                    continue;
                }
                List<ConceptId> part = new ArrayList<>();
                for (int i = 0; i < distinct.size(); i++) {
                    if ((subset & 1 << i) != 0) {
                        part.add(distinct.get(i));
                    }
                }
                if (isConsistent(part)) {
                    kept.add(subset);
                    largest.add(part);
                }
            }
        }
        return largest;
    }

    /**
     * The worlds of what is known. A complete list is taken by its word as long as it can be true together with what is proved; what
     * the list has no room for is added to it.
     */
    private long[] worldsOf(Known known) {
        List<ConceptId> all = new ArrayList<>(known.stated());
        all.addAll(known.proved());
        long[] held = Masks.or(implied(all), implied(known.implied()));
        if (!known.complete() || all.stream().anyMatch(concept -> graph.node(concept) == null)) {
            return worldsOf(all, held, null, null);
        }
        long[] stated = implied(known.stated());
        long[] listed = listed(known.stated());
        if (known.proved().isEmpty() || graph.isPossible(implied(all), graph.none(), listed, stated)) {
            return worldsOf(all, held, listed, stated);
        }
        List<ConceptId> list = new ArrayList<>(known.stated());
        for (ConceptId concept : known.proved()) {
            int i = graph.indexOf(concept);
            if (i < 0 || !Masks.has(stated, i)) {
                list.add(concept);
            }
        }
        return worldsOf(all, held, listed(list), implied(all));
    }

    /** What the concepts of a list are, or may turn out to be. */
    private long[] listed(List<ConceptId> list) {
        long[] listed = graph.none();
        for (ConceptId concept : list) {
            ConceptGraph.Node node = graph.node(concept);
            listed = node == null ? listed : Masks.or(listed, node.down());
        }
        return listed;
    }

    private long[] worldsOf(List<ConceptId> all, long[] held, long @Nullable [] listed, long @Nullable [] given) {
        long[] possible = Masks.none(worlds.size());
        for (int i = 0; i < worlds.size(); i++) {
            if (agrees(worlds.get(i), all) && isPossible(worlds.get(i), nodes.length, held, listed, given)) {
                Masks.set(possible, i);
            }
        }
        return possible;
    }

    /** Whether a named concept that is not recognised holds where it was stated as such. */
    private boolean agrees(int world, List<ConceptId> all) {
        for (int i = 0; i < nodes.length; i++) {
            ConceptId each = named.get(i);
            boolean excluded = nodes[i] < 0 && (world & 1 << i) == 0;
            if (excluded && all.stream().anyMatch(concept -> graph.isWritten(concept, each))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(int world, int decided, long[] held, long @Nullable [] listed, long @Nullable [] given) {
        long[] all = held.clone();
        long[] not = graph.none();
        for (int i = 0; i < decided; i++) {
            if (nodes[i] >= 0) {
                Masks.set((world & 1 << i) != 0 ? all : not, nodes[i]);
            }
        }
        return graph.isPossible(all, not, listed, given);
    }
}
