package org.entaxi.hours.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The states of a stretch of local time, in order and without gaps. The first stretch begins at second 0, the last one
 * is open ended.
 */
final class Timeline {

    static final int DAY = 86_400;

    private final int[] starts;
    private final HoursState[] states;

    private Timeline(int[] starts, HoursState[] states) {
        this.starts = starts;
        this.states = states;
    }

    static Timeline of(HoursState state) {
        return new Timeline(new int[] {0}, new HoursState[] {state});
    }

    HoursState at(int second) {
        return states[indexAt(second)];
    }

    /** The second at which the next stretch begins, or {@link Integer#MAX_VALUE}. */
    int endAt(int second) {
        int next = indexAt(second) + 1;
        return next < starts.length ? starts[next] : Integer.MAX_VALUE;
    }

    boolean isConstant() {
        return states.length == 1;
    }

    /** The same with another state wherever it is not closed. */
    Timeline replacingUnlessClosed(HoursState state) {
        Builder replaced = new Builder();
        for (int i = 0; i < starts.length; i++) {
            replaced.add(starts[i], states[i].state() == OpenState.CLOSED ? states[i] : state);
        }
        return replaced.build();
    }

    boolean reachesBeyond(int second) {
        return starts[starts.length - 1] > second || !isImplicitlyClosed(states[states.length - 1]);
    }

    private int indexAt(int second) {
        int i = starts.length - 1;
        while (starts[i] > second) {
            i--;
        }
        return i;
    }

    private static boolean isImplicitlyClosed(HoursState state) {
        return state.state() == OpenState.CLOSED && state.note().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(states, that.states);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(states);
    }

    /** Collects stretches in order; equal neighbours become one. */
    static final class Builder {
        private final List<Integer> starts = new ArrayList<>();
        private final List<HoursState> states = new ArrayList<>();

        void add(int start, HoursState state) {
            if (states.isEmpty() || !states.get(states.size() - 1).equals(state)) {
                starts.add(start);
                states.add(state);
            }
        }

        Timeline build() {
            return new Timeline(
                    starts.stream().mapToInt(Integer::intValue).toArray(), states.toArray(HoursState[]::new));
        }
    }
}
