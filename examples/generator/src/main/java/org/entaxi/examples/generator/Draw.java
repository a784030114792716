package org.entaxi.examples.generator;

import java.util.List;
import java.util.SplittableRandom;

/** Chance for one thing: the same for the same seed, kind of thing and number, whatever was drawn for others. */
final class Draw {

    private final SplittableRandom random;

    private Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Draw of(long seed, String kind, long number) {
        return new Draw(mixed(mixed(seed + kind.hashCode()) + number));
    }

    /** Spreads neighbouring numbers (the finaliser of SplitMix64). */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    double share() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of some values, the first the likeliest: each counts about two thirds of the one before. */
    <T> T usual(List<T> values) {
        int i = 0;
        while (i < values.size() - 1 && random.nextInt(3) != 0) {
            i++;
        }
        return values.get(i);
    }
}
