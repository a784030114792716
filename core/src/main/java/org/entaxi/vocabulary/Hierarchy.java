package org.entaxi.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is broader than whom, and who excludes whom. Only links that may decide are followed, save where the question is what
 * may turn out to be narrower; a cycle, which validation
 * reports, does no harm.
 */
final class Hierarchy {

    private final Map<ConceptId, List<ConceptId>> broader = new HashMap<>();
    private final Map<ConceptId, List<ConceptId>> narrower = new LinkedHashMap<>();
    private final Map<ConceptId, List<ConceptId>> possiblyNarrower = new LinkedHashMap<>();
    private final Map<ConceptId, Set<ConceptId>> excluded = new HashMap<>();
    /** Concepts with a place in the hierarchy that has to be checked: they are nobody's sibling for sure. */
    private final Set<ConceptId> placedUnsurely = new HashSet<>();

    private final Map<ConceptId, String> treeScheme = new HashMap<>();

    Hierarchy(Collection<Concept> concepts, Map<String, ConceptScheme> schemes) {
        for (Concept concept : concepts) {
            ConceptScheme scheme = schemes.get(concept.inScheme());
            if (scheme != null && scheme.siblingsDisjoint()) {
                treeScheme.put(concept.id(), concept.inScheme());
            }
            for (Link link : concept.links()) {
                if (link.kind() == Link.Kind.BROADER) {
                    add(possiblyNarrower, link.target(), concept.id());
                }
                if (!link.decides()) {
                    if (link.kind() == Link.Kind.BROADER) {
                        placedUnsurely.add(concept.id());
                    }
                    continue;
                }
                if (link.kind() == Link.Kind.BROADER) {
                    add(broader, concept.id(), link.target());
                    add(narrower, link.target(), concept.id());
                } else if (link.kind() == Link.Kind.DISJOINT_WITH) {
                    exclude(concept.id(), link.target());
                    exclude(link.target(), concept.id());
                }
            }
        }
    }

    private static void add(Map<ConceptId, List<ConceptId>> map, ConceptId from, ConceptId to) {
        List<ConceptId> targets = map.get(from);
        if (targets == null) {
            map.put(from, List.of(to));
        } else if (targets.size() == 1) {
            List<ConceptId> more = new ArrayList<>(targets);
            more.add(to);
            map.put(from, more);
        } else {
            targets.add(to);
        }
    }

    private void exclude(ConceptId one, ConceptId other) {
        Set<ConceptId> exclusions = excluded.get(one);
        if (exclusions == null) {
            exclusions = new LinkedHashSet<>(4);
            excluded.put(one, exclusions);
        }
        exclusions.add(other);
    }

    Set<ConceptId> broaderClosure(ConceptId id) {
        return closure(id, broader);
    }

    Set<ConceptId> narrowerClosure(ConceptId id) {
        return closure(id, narrower);
    }

    Set<ConceptId> possiblyNarrower(ConceptId id) {
        return closure(id, possiblyNarrower);
    }

    boolean isNarrowerOrSame(ConceptId one, ConceptId other) {
        return one.equals(other)
                || (broader.containsKey(one) && broaderClosure(one).contains(other));
    }

    boolean disjoint(ConceptId one, ConceptId other) {
        Set<ConceptId> aboveOne = broaderClosure(one);
        Set<ConceptId> aboveOther = broaderClosure(other);
        if (aboveOne.contains(other) || aboveOther.contains(one)) {
            return false;
        }
        for (ConceptId above : aboveOne) {
            Set<ConceptId> exclusions = excluded.getOrDefault(above, Set.of());
            if (!Collections.disjoint(exclusions, aboveOther)) {
                return true;
            }
        }
        return inSeparateBranches(aboveOne, aboveOther);
    }

    /** In a scheme whose siblings are disjoint: two different children of one parent, or two different tops. */
    private boolean inSeparateBranches(Set<ConceptId> aboveOne, Set<ConceptId> aboveOther) {
        for (ConceptId x : aboveOne) {
            String scheme = treeScheme.get(x);
            if (scheme == null || aboveOther.contains(x) || placedUnsurely.contains(x)) {
                continue;
            }
            for (ConceptId y : aboveOther) {
                boolean apart = scheme.equals(treeScheme.get(y)) && !aboveOne.contains(y);
                if (!apart || placedUnsurely.contains(y)) {
                    continue;
                }
                List<ConceptId> parentsOfX = broader.getOrDefault(x, List.of());
                List<ConceptId> parentsOfY = broader.getOrDefault(y, List.of());
                boolean siblings =
                        parentsOfX.isEmpty() ? parentsOfY.isEmpty() : !Collections.disjoint(parentsOfX, parentsOfY);
                if (siblings) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<ConceptId> closure(ConceptId start, Map<ConceptId, List<ConceptId>> next) {
        Set<ConceptId> found = new LinkedHashSet<>();
        ArrayDeque<ConceptId> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            ConceptId id = open.poll();
            if (found.add(id)) {
                open.addAll(next.getOrDefault(id, List.of()));
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
