package org.entaxi.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what refers to itself by way of others, in time proportional to the number of references. */
final class Cycles {

    private final Map<String, List<String>> forward = new LinkedHashMap<>();
    private final Map<String, List<String>> backward = new HashMap<>();

    void refer(String from, String to) {
        forward.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
        backward.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
    }

    /**
     * What is on a cycle, or between two of them. Whatever refers to nothing that is left, or is referred to by nothing
     * that is left, is taken away until no more can be.
     */
    Set<String> members() {
        Map<String, Integer> out = degrees(forward, backward.keySet());
        Map<String, Integer> in = degrees(backward, forward.keySet());
        Deque<String> ends = new ArrayDeque<>();
        for (String id : out.keySet()) {
            if (out.getOrDefault(id, 0) == 0 || in.getOrDefault(id, 0) == 0) {
                ends.add(id);
            }
        }
        while (!ends.isEmpty()) {
            String end = ends.remove();
            if (out.remove(end) != null) {
                in.remove(end);
                loosen(forward.getOrDefault(end, List.of()), in, ends);
                loosen(backward.getOrDefault(end, List.of()), out, ends);
            }
        }
        return out.keySet();
    }

    private static Map<String, Integer> degrees(Map<String, List<String>> edges, Collection<String> others) {
        Map<String, Integer> degrees = new LinkedHashMap<>();
        edges.forEach((id, targets) -> degrees.put(id, targets.size()));
        others.forEach(id -> degrees.putIfAbsent(id, 0));
        return degrees;
    }

    private static void loosen(List<String> neighbours, Map<String, Integer> degrees, Deque<String> ends) {
        for (String neighbour : neighbours) {
            Integer left = degrees.computeIfPresent(neighbour, (id, degree) -> degree - 1);
            if (left != null && left == 0) {
                ends.add(neighbour);
            }
        }
    }
}
