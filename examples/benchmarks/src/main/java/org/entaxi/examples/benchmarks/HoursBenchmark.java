package org.entaxi.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import org.entaxi.examples.benchmarks.peer.PlainHours;
import org.entaxi.hours.evaluation.HoursChange;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.evaluation.HoursState;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Is it open, and until when: one place with two shifts, holidays, a summer and a closure, asked at moments in no order. */
@State(Scope.Benchmark)
public class HoursBenchmark {

    private static final String STATE = "Is it open at an instant";
    private static final String CHANGE = "When does it change, within two weeks";
    private static final int MASK = 1023;
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final HoursEvaluator evaluator = HoursCases.evaluator(HoursCases.TYPICAL);
    private final PlainHours plain = PlainHours.typical();
    private final Instant[] instants = HoursCases.instants(MASK + 1);
    private int next;

    private Instant instant() {
        return instants[next++ & MASK];
    }

    /**
     * Ours.
     *
     * @return the state
     */
    @Benchmark
    @Row(table = STATE, who = "Entaxi", side = Row.Side.OURS)
    public HoursState state() {
        return evaluator.state(instant());
    }

    /**
     * With {@code java.time} and a list of ranges.
     *
     * @return whether it is open
     */
    @Benchmark
    @Row(table = STATE, who = "plain java.time, ranges by weekday", side = Row.Side.PEER)
    public boolean plainState() {
        return plain.isOpen(instant());
    }

    /**
     * Ours.
     *
     * @return the change
     */
    @Benchmark
    @Row(table = CHANGE, who = "Entaxi", side = Row.Side.OURS)
    public @Nullable HoursChange nextChange() {
        return evaluator.nextChange(instant(), FORTNIGHT);
    }

    /**
     * With {@code java.time}: quarter of an hour by quarter of an hour.
     *
     * @return the change
     */
    @Benchmark
    @Row(table = CHANGE, who = "plain java.time, in steps of 15 minutes", side = Row.Side.PEER)
    public Instant plainNextChange() {
        return plain.nextChange(instant(), FORTNIGHT);
    }
}
