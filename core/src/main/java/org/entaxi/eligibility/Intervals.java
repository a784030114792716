package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers or days as closed intervals of a totally ordered type, or everything, or the knowledge that there is no
 * such thing.
 *
 * @param <T> the type of the values
 */
final class Intervals<T extends Comparable<? super T>> {

    /** One interval; a null edge is open. */
    record Span<T>(@Nullable T from, @Nullable T until) {}

    private final List<Span<T>> spans;
    private final boolean absent;

    private Intervals(List<Span<T>> spans, boolean absent) {
        this.spans = spans;
        this.absent = absent;
    }

    static <T extends Comparable<? super T>> Intervals<T> of(List<Span<T>> spans) {
        return new Intervals<>(List.copyOf(spans), false);
    }

    static <T extends Comparable<? super T>> Intervals<T> of(@Nullable T from, @Nullable T until) {
        return new Intervals<>(List.of(new Span<>(from, until)), false);
    }

    static <T extends Comparable<? super T>> Intervals<T> absent() {
        return new Intervals<>(List.of(), true);
    }

    boolean isAbsent() {
        return absent;
    }

    List<Span<T>> spans() {
        return spans;
    }

    /** What both allow; empty when they contradict each other. */
    Intervals<T> intersect(Intervals<T> other) {
        List<Span<T>> both = new ArrayList<>();
        for (Span<T> a : spans) {
            for (Span<T> b : other.spans) {
                T from = later(a.from(), b.from());
                T until = earlier(a.until(), b.until());
                if (from == null || until == null || from.compareTo(until) <= 0) {
                    both.add(new Span<>(from, until));
                }
            }
        }
        return new Intervals<>(both, absent && other.absent);
    }

    Intervals<T> union(Intervals<T> other) {
        List<Span<T>> either = new ArrayList<>(spans);
        either.addAll(other.spans);
        return new Intervals<>(either, absent || other.absent);
    }

    boolean isEmpty() {
        return spans.isEmpty() && !absent;
    }

    private static <T extends Comparable<? super T>> @Nullable T later(@Nullable T a, @Nullable T b) {
        return a == null ? b : b == null ? a : a.compareTo(b) >= 0 ? a : b;
    }

    private static <T extends Comparable<? super T>> @Nullable T earlier(@Nullable T a, @Nullable T b) {
        return a == null ? b : b == null ? a : a.compareTo(b) <= 0 ? a : b;
    }
}
