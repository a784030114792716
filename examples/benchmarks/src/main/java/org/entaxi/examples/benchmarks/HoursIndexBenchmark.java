package org.entaxi.examples.benchmarks;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.evaluation.HoursIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Which of 50 000 places are open, each with hours of its own. */
@State(Scope.Benchmark)
public class HoursIndexBenchmark {

    private static final String TABLE = "Who of 50 000 places is open";
    private static final int PLACES = 50_000;
    private static final int MASK = 63;

    private List<HoursEvaluator> places = List.of();
    private HoursIndex index = HoursIndex.of(List.of());
    private final Instant[] instants = HoursCases.instants(MASK + 1);
    private Instant now = instants[0];
    private int next;

    /** Compiles the places. */
    @Setup
    public void prepare() {
        places = HoursCases.places(PLACES);
        index = HoursIndex.of(places);
    }

    /**
     * Asked again a minute later, as a service does all day.
     *
     * @return the places
     */
    @Benchmark
    @Row(table = TABLE, who = "Entaxi, HoursIndex, a minute later each time", side = Row.Side.OURS)
    public BitSet minuteByMinute() {
        now = now.plusSeconds(60);
        return index.openAt(now);
    }

    /**
     * Asked for a moment of which nothing is known yet.
     *
     * @return the places
     */
    @Benchmark
    @Row(table = TABLE, who = "Entaxi, HoursIndex, any moment of the year", side = Row.Side.OURS)
    public BitSet anyMoment() {
        return index.openAt(instants[next++ & MASK]);
    }

    /**
     * Asks each place.
     *
     * @return the places
     */
    @Benchmark
    @Row(table = TABLE, who = "Entaxi, one place after the other, any moment", side = Row.Side.OURS)
    public BitSet oneByOne() {
        Instant at = instants[next++ & MASK];
        BitSet open = new BitSet(places.size());
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).state(at).isOpen()) {
                open.set(i);
            }
        }
        return open;
    }
}
