package org.entaxi.matching;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;

/** The services of some ranges, each made when it is asked for. Immutable and thread-safe. */
final class MatchList extends AbstractList<ServiceMatch> {

    private final Matches matches;
    private final List<ServiceRange> ranges;
    private final int[] ends;

    MatchList(Matches matches, List<ServiceRange> ranges) {
        this.matches = matches;
        this.ranges = List.copyOf(ranges);
        this.ends = new int[ranges.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += ranges.get(i).size();
            ends[i] = end;
        }
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public ServiceMatch get(int index) {
        Objects.checkIndex(index, size());
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return matches.match(ranges.get(low).until() - (ends[low] - index));
    }
}
