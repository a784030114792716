package org.entaxi.examples.benchmarks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came out for one benchmark with one choice of parameters.
 *
 * @param benchmark class and method, without the package
 * @param table what was measured
 * @param who whose row it is
 * @param side ours, the floor, or a peer's
 * @param parameters the parameters that the row depends on, in order
 * @param nanoseconds mean elapsed time of one thing
 * @param error half of its 99.9 % confidence interval, in nanoseconds; NaN where there were too few iterations
 * @param cpu mean processor time of one thing, in nanoseconds
 * @param bytes allocated for one thing
 */
public record Measurement(
        String benchmark,
        String table,
        String who,
        Row.Side side,
        Map<String, String> parameters,
        double nanoseconds,
        double error,
        double cpu,
        double bytes) {

    /**
     * Copies the parameters.
     *
     * @param benchmark class and method
     * @param table what was measured
     * @param who whose row it is
     * @param side whose side
     * @param parameters the parameters, in order
     * @param nanoseconds mean elapsed time
     * @param error half of the confidence interval
     * @param cpu mean processor time
     * @param bytes allocated
     */
    public Measurement {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
