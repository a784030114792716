package org.entaxi.matching;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.model.Service;

/**
 * A segment as one version of an index has it: where its services are numbered from, and which of them were removed.
 *
 * @param segment the segment, shared with other versions
 * @param base the number of its first service
 * @param removed the places of removed services, as bits; empty when there is none
 * @param live how many services are left
 */
record LiveSegment(Segment segment, int base, long[] removed, int live) {

    static LiveSegment of(Segment segment) {
        return new LiveSegment(segment, 0, new long[0], segment.size());
    }

    LiveSegment at(int newBase) {
        return new LiveSegment(segment, newBase, removed, live);
    }

    /** Whether a number is that of a live service in this segment. */
    boolean has(int number) {
        int place = number - base;
        return place >= 0 && place < segment.size() && isLive(place);
    }

    boolean isLive(int place) {
        return removed.length == 0 || !Bits.has(removed, place);
    }

    /** How many live services a case has. */
    int size(int ruleCase) {
        int first = segment.first(ruleCase);
        int end = segment.first(ruleCase + 1);
        return end - first - (removed.length == 0 ? 0 : Bits.count(removed, first, end));
    }

    /** Without the services at these places. */
    LiveSegment without(List<Integer> places) {
        long[] bits = removed.length == 0 ? Bits.none(segment.size()) : removed.clone();
        places.forEach(place -> Bits.set(bits, place));
        return new LiveSegment(segment, base, bits, segment.size() - Bits.count(bits));
    }

    /** The places of the live services with an identifier. */
    List<Integer> placesOf(String id) {
        return live(segment.placesOf(id));
    }

    /** The places of the live services that are part of one. */
    List<Integer> partsOf(String id) {
        return live(segment.partsOf(id));
    }

    private List<Integer> live(int[] places) {
        List<Integer> found = new ArrayList<>();
        for (int place : places) {
            if (isLive(place)) {
                found.add(place);
            }
        }
        return found;
    }

    /** The live services in the order of their identifiers; where several have one, the first stays the first. */
    List<Service> services() {
        List<Service> found = new ArrayList<>(live);
        for (int rank = 0; rank < segment.size(); rank++) {
            int place = segment.placeOfRank(rank);
            if (isLive(place)) {
                found.add(segment.service(place));
            }
        }
        return found;
    }
}
