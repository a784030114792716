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

    private Similarity() {}

    /** The known concepts whose code is nearest, best first; at most three, none that needs half of it rewritten. */
    static List<ConceptId> nearest(String code, Collection<ConceptId> known) {
        String wanted = simplified(code);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        int limit = Math.max(1, wanted.length() / 3);
        List<Candidate> candidates = new ArrayList<>();
        for (ConceptId id : known) {
            String candidate = id.code();
            if (candidate != null) {
                String have = simplified(candidate);
                int distance = Math.min(byWords(wanted, have), distance(wanted, have, limit));
                if (distance <= limit) {
                    candidates.add(new Candidate(id, distance));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id));
        return candidates.stream().limit(MOST).map(Candidate::id).toList();
    }

    private record Candidate(ConceptId id, int distance) {}

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
