package org.entaxi.hours.evaluation;

import java.util.List;
import java.util.TreeSet;
import org.entaxi.hours.AccessMode;
import org.jspecify.annotations.Nullable;

/**
 * A claim about part of a service day, in seconds from its start; it may reach into the next day.
 *
 * @param from the first second inside
 * @param until the first second outside, up to two days
 * @param state what is claimed
 * @param rank which claim wins where several overlap
 */
record Stretch(int from, int until, HoursState state, int rank) {

    static final int BREAK = 100;
    static final int OPEN = 50;
    static final int UNKNOWN = 20;
    static final int CLOSED = 10;

    static int rankOfOpen(@Nullable AccessMode access) {
        if (access == null) {
            return OPEN - 1;
        }
        return switch (access) {
            case WALK_IN -> OPEN;
            case APPOINTMENT -> OPEN - 2;
            case PHONE_ONLY -> OPEN - 3;
            case EMERGENCY -> OPEN - 4;
        };
    }

    /** Settles overlapping claims: at each second the first of the highest rank holds, and {@code otherwise} elsewhere. */
    static Timeline settle(List<Stretch> claims, HoursState otherwise) {
        TreeSet<Integer> edges = new TreeSet<>();
        edges.add(0);
        for (Stretch claim : claims) {
            edges.add(claim.from);
            edges.add(claim.until);
        }
        Timeline.Builder timeline = new Timeline.Builder();
        for (int edge : edges) {
            HoursState best = otherwise;
            int rank = -1;
            for (Stretch claim : claims) {
                if (claim.from <= edge && edge < claim.until && claim.rank > rank) {
                    best = claim.state;
                    rank = claim.rank;
                }
            }
            timeline.add(edge, best);
        }
        return timeline.build();
    }
}
