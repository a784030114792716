package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A field whose values are ordered: the cells are the spans between the bounds that the conditions name, and one more for
 * "there is no such thing".
 *
 * @param <T> the type of the values
 */
abstract class SpanField<T extends Comparable<? super T>> extends Field {

    /** A boundary between cells: just before a value, or just after it. */
    private record Cut<T extends Comparable<? super T>>(T value, boolean after) implements Comparable<Cut<T>> {
        @Override
        public int compareTo(Cut<T> other) {
            int byValue = value.compareTo(other.value);
            return byValue != 0 ? byValue : Boolean.compare(after, other.after);
        }

        boolean isBelow(T x) {
            int order = value.compareTo(x);
            return after ? order < 0 : order <= 0;
        }
    }

    private final TreeSet<Cut<T>> collected = new TreeSet<>();
    private List<Cut<T>> cuts = List.of();
    private final boolean mayBeAbsent;

    SpanField(boolean mayBeAbsent) {
        this.mayBeAbsent = mayBeAbsent;
    }

    /** Where a condition holds; an empty set of spans when nowhere. */
    abstract Intervals<T> span(Condition condition);

    /** What is known of the person; null when nothing is. */
    abstract @Nullable Intervals<T> known(Person person, ConflictLog conflicts);

    /** The next value where the values are discrete; null where they are dense. */
    abstract @Nullable T next(T value);

    @Override
    final void add(Condition condition) {
        for (Intervals.Span<T> span : span(condition).spans()) {
            if (span.from() != null) {
                collected.add(new Cut<>(span.from(), false));
            }
            if (span.until() != null) {
                T next = next(span.until());
                collected.add(next == null ? new Cut<>(span.until(), true) : new Cut<>(next, false));
            }
        }
    }

    @Override
    final boolean close() {
        cuts = new ArrayList<>(collected);
        return cells() <= MAX_CELLS;
    }

    @Override
    final int cells() {
        return cuts.size() + (mayBeAbsent ? 2 : 1);
    }

    @Override
    final long[] mask(Condition condition) {
        return cellsOf(span(condition));
    }

    @Override
    final long[] possible(Person person, ConflictLog conflicts) {
        Intervals<T> known = known(person, conflicts);
        return known == null ? Masks.all(cells()) : cellsOf(known);
    }

    private long[] cellsOf(Intervals<T> values) {
        long[] mask = Masks.none(cells());
        if (values.isAbsent() && mayBeAbsent) {
            Masks.set(mask, cells() - 1);
        }
        for (Intervals.Span<T> span : values.spans()) {
            int first = span.from() == null ? 0 : cellOf(span.from());
            int last = span.until() == null ? cuts.size() : cellOf(span.until());
            for (int cell = first; cell <= last; cell++) {
                Masks.set(mask, cell);
            }
        }
        return mask;
    }

    /** How many cuts are below a value. */
    private int cellOf(T value) {
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts.get(middle).isBelow(value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
