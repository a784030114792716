package org.entaxi.matching;

import java.util.List;
import java.util.function.IntConsumer;
import org.entaxi.eligibility.Outcome;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * One person against one segment: how they stand to its rules, and which of its services are looked at.
 *
 * <p>Immutable and thread-safe.
 */
final class SegmentMatch {

    private final LiveSegment live;
    private final Standing standing;
    private final @Nullable Selection selection;

    SegmentMatch(LiveSegment live, Standing standing, @Nullable Selection selection) {
        this.live = live;
        this.standing = standing;
        this.selection = selection;
    }

    SegmentMatch with(Person person) {
        return new SegmentMatch(live, standing.with(person), selection);
    }

    LiveSegment live() {
        return live;
    }

    Segment segment() {
        return live.segment();
    }

    Standing standing() {
        return standing;
    }

    Outcome outcomeOfCase(int ruleCase) {
        return standing.outcome(standing.rules().rowOf(ruleCase));
    }

    boolean isSelected(int place) {
        return selection == null || Bits.has(selection.perhaps(), place);
    }

    boolean isSure(int place) {
        return selection == null || Bits.has(selection.sure(), place);
    }

    /** How many services of a case are looked at. */
    int size(int ruleCase) {
        int first = segment().first(ruleCase);
        int end = segment().first(ruleCase + 1);
        return selection == null ? end - first : Bits.count(selection.perhaps(), first, end);
    }

    int count(Outcome outcome) {
        return switch (outcome) {
            case NOT_ELIGIBLE -> count(standing.ruledOut());
            case UNDETERMINED -> count(standing.open());
            case ELIGIBLE -> size() - count(standing.ruledOut()) - count(standing.open());
        };
    }

    private int count(long[] rows) {
        DayRules rules = standing.rules();
        return selection == null ? rules.weigh(rows) : rules.runs().count(rows, selection.perhaps());
    }

    int size() {
        return selection == null ? segment().size() : Bits.count(selection.perhaps());
    }

    /** The places of the services looked at in one case. */
    void forEach(int ruleCase, IntConsumer place) {
        int end = segment().first(ruleCase + 1);
        for (int i = next(segment().first(ruleCase), end); i < end; i = next(i + 1, end)) {
            place.accept(i);
        }
    }

    /** The first place from one on that is looked at; the end when there is none before it. */
    private int next(int from, int end) {
        if (selection == null || from >= end) {
            return from;
        }
        int found = Bits.next(selection.perhaps(), from);
        return found < 0 ? end : Math.min(found, end);
    }

    /** The end of the unbroken run of places looked at that begins at one. */
    private int endOfRun(int from, int end) {
        int at = from;
        while (at < end && isSelected(at)) {
            at++;
        }
        return at;
    }

    /** Adds the ranges of services with an outcome; one that touches the last is joined to it. */
    void addRanges(Outcome outcome, List<ServiceRange> ranges) {
        for (int i = 0; i < segment().cases(); i++) {
            if (outcomeOfCase(i) == outcome) {
                int end = segment().first(i + 1);
                int from = next(segment().first(i), end);
                while (from < end) {
                    int until = selection == null ? end : endOfRun(from, end);
                    add(ranges, live.base() + from, live.base() + until);
                    from = next(until, end);
                }
            }
        }
    }

    private static void add(List<ServiceRange> ranges, int from, int until) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).until() == from) {
            ranges.set(last, new ServiceRange(ranges.get(last).from(), until));
        } else if (from < until) {
            ranges.add(new ServiceRange(from, until));
        }
    }

    /** How many services looked at each row stands for. */
    int[] weights() {
        if (selection == null) {
            return standing.rules().weights();
        }
        int[] weights = new int[standing.rules().rows()];
        standing.rules().runs().addWeights(selection.perhaps(), weights);
        return weights;
    }
}
