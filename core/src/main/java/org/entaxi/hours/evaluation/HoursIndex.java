package org.entaxi.hours.evaluation;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/**
 * The hours of many places, for the question which of them are open. What was found for a place is kept until the next
 * moment at which it can change, so that asking again a little later is a walk over two arrays.
 *
 * <p>Thread-safe.
 */
public final class HoursIndex {

    private final HoursEvaluator[] places;
    private final long[] from;
    private final long[] until;
    private final BitSet open;

    private HoursIndex(List<HoursEvaluator> places) {
        this.places = places.toArray(HoursEvaluator[]::new);
        this.from = new long[this.places.length];
        this.until = new long[this.places.length];
        this.open = new BitSet(this.places.length);
    }

    /**
     * Makes an index.
     *
     * @param places the compiled hours, in the order in which answers number them; places with the same hours can share
     *     one
     * @return the index
     */
    public static HoursIndex of(List<HoursEvaluator> places) {
        return new HoursIndex(places);
    }

    /**
     * The places that are certainly open.
     *
     * @param instant the instant
     * @return the numbers of the places, a set of the caller's own
     */
    public synchronized BitSet openAt(Instant instant) {
        long at = instant.getEpochSecond();
        for (int i = 0; i < places.length; i++) {
            if (at < from[i] || at >= until[i]) {
                open.set(i, places[i].stateAt(at).isOpen());
                from[i] = at;
                until[i] = Math.max(places[i].boundaryAfter(at), at + 1);
            }
        }
        return (BitSet) open.clone();
    }

    /**
     * The number of places.
     *
     * @return how many there are
     */
    public int size() {
        return places.length;
    }
}
