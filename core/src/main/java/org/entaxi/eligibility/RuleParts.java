package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule in normal form, made of the parts that must hold together, and which of them are tied to each other because they are
 * about the same variables.
 *
 * @param root the rule
 * @param tied the parts that have to be looked at together to be exact; empty when each is exact by itself
 */
record RuleParts(Node root, List<Tied> tied) {

    /** Parts about the same variables: their normal forms, the rules that they come from. */
    record Tied(List<Node> nodes, List<Rule> rules) {

        /** Whether a field occurs more than once in one of them. */
        boolean isRepeating() {
            return nodes.stream().anyMatch(node -> RuleParts.isRepeating(node, new HashSet<>()));
        }
    }

    static RuleParts of(List<SharedFields.Part> parts, SharedFields shared) {
        List<Node> nodes = new ArrayList<>(parts.size());
        for (SharedFields.Part part : parts) {
            nodes.add(part.rule().accept(new Normaliser(shared.of(part))));
        }
        Node root = Node.all(nodes);
        return new RuleParts(root, isEachExact(root, shared) ? List.of() : tied(parts, nodes, shared));
    }

    /** Whether no variable occurs in two conjuncts, nor a field twice in one. */
    private static boolean isEachExact(Node root, SharedFields shared) {
        if (!(root instanceof Node.Threshold threshold)) {
            return true;
        }
        if (!threshold.isSame(true)) {
            return !isRepeating(root, new HashSet<>());
        }
        Set<String> seen = new HashSet<>();
        for (Node conjunct : threshold.parts()) {
            if (isRepeating(conjunct, new HashSet<>())) {
                return false;
            }
            for (String key : keys(conjunct, shared)) {
                if (!seen.add(key)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Tied> tied(List<SharedFields.Part> parts, List<Node> nodes, SharedFields shared) {
        Map<String, String> leader = new HashMap<>();
        List<String> first = new ArrayList<>();
        for (Node node : nodes) {
            String together = "";
            for (String key : keys(node, shared)) {
                String found = find(leader, key);
                if (together.isEmpty()) {
                    together = found;
                } else {
                    leader.put(found, together);
                }
            }
            first.add(together);
        }
        Map<String, Tied> byLeader = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!first.get(i).isEmpty()) {
                Tied tied = byLeader.computeIfAbsent(
                        find(leader, first.get(i)), key -> new Tied(new ArrayList<>(), new ArrayList<>()));
                tied.nodes().add(nodes.get(i));
                tied.rules().add(parts.get(i).rule());
            }
        }
        List<Tied> found = new ArrayList<>(byLeader.values());
        found.removeIf(tied -> isEachExact(Node.all(tied.nodes()), shared));
        return found;
    }

    private static String find(Map<String, String> leader, String key) {
        String at = key;
        for (String next = leader.get(at); next != null && !next.equals(at); next = leader.get(at)) {
            at = next;
        }
        return at;
    }

    private static Set<String> keys(Node node, SharedFields shared) {
        Set<String> keys = new LinkedHashSet<>();
        addKeys(node, shared, keys);
        return keys;
    }

    private static void addKeys(Node node, SharedFields shared, Set<String> keys) {
        if (node instanceof Node.Leaf leaf) {
            if (!leaf.field().isProviders()) {
                keys.add(shared.keyOf(leaf.field()));
            }
        } else if (node instanceof Node.Threshold threshold) {
            threshold.parts().forEach(part -> addKeys(part, shared, keys));
        }
    }

    /** Whether a field that facts settle occurs more than once. */
    private static boolean isRepeating(Node node, Set<Field> seen) {
        if (node instanceof Node.Leaf leaf) {
            return !leaf.field().isProviders() && !seen.add(leaf.field());
        }
        if (node instanceof Node.Threshold threshold) {
            for (Node part : threshold.parts()) {
                if (isRepeating(part, seen)) {
                    return true;
                }
            }
        }
        return false;
    }
}
