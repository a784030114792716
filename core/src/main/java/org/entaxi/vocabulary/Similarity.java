package org.entaxi.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which known codes an unknown one was probably meant to be. */
final class Similarity {

    private static final int MOST = 3;
    private static final int LONGEST = 80;
    private static final int SHORT = 2;

    /** How near: the same in other letters, by a standard, by so many changes, not at all. */
    private static final int SAME = 0;

    private static final int BY_STANDARD = 1;
    private static final int SIMILAR = 2;
    private static final int FAR = Integer.MAX_VALUE;

    private Similarity() {}

    /**
     * The known concepts whose code is nearest, best first; at most three, none that needs half of it rewritten. A code of
     * two letters is like every other one, so that nothing is near it but what a standard says.
     */
    static List<ConceptId> nearest(String code, Collection<Concept> known) {
        String wanted = simplified(code);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Concept concept : known) {
            int rank = rank(concept, wanted);
            if (rank != FAR) {
                candidates.add(new Candidate(concept.id(), rank));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank).thenComparing(Candidate::id));
        int best = candidates.isEmpty() ? FAR : candidates.get(0).rank();
        return candidates.stream()
                .filter(candidate -> best >= SIMILAR || candidate.rank() == best)
                .limit(MOST)
                .map(Candidate::id)
                .toList();
    }

    private static int rank(Concept concept, String wanted) {
        String code = concept.id().code();
        String have = code == null ? "" : simplified(code);
        if (wanted.equals(have)) {
            return SAME;
        }
        if (isGivenByAStandard(concept, wanted)) {
            return BY_STANDARD;
        }
        if (wanted.length() <= SHORT || have.length() <= SHORT) {
            return FAR;
        }
        int limit = Math.max(1, wanted.length() / 3);
        int distance = Math.min(byWords(wanted, have), distance(wanted, have, limit));
        return distance <= limit ? SIMILAR + distance : FAR;
    }

    /** Whether a law or standard gives the code, or another vocabulary has the concept under it. */
    private static boolean isGivenByAStandard(Concept concept, String wanted) {
        for (Notation notation : concept.notations()) {
            if (simplified(notation.value()).equals(wanted)) {
                return true;
            }
        }
        for (Link link : concept.links()) {
            String other = link.target().iri();
            if (link.kind() == Link.Kind.EXACT_MATCH
                    && simplified(other.substring(other.lastIndexOf('/') + 1)).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private record Candidate(ConceptId id, int rank) {}

    private static String simplified(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Nothing for the same words in another order, one where a word or two was left out; far otherwise. */
    private static int byWords(String wanted, String have) {
        List<String> words = new ArrayList<>(List.of(wanted.split("-", -1)));
        List<String> others = new ArrayList<>(List.of(have.split("-", -1)));
        boolean contained = words.size() > 1 && words.size() + 2 >= others.size();
        for (String word : words) {
            contained &= others.remove(word);
        }
        return contained ? Math.min(1, others.size()) : Integer.MAX_VALUE;
    }

    /** Optimal string alignment distance (a swap of neighbours is one step), cut off above the limit. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int replace = d[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                d[i][j] = swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
            }
        }
        return d[one.length()][other.length()];
    }
}
