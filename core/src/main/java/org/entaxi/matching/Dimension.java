package org.entaxi.matching;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.Truth;

/**
 * What services or offers state in one respect, such as their languages: for each value those that state it, and those that
 * state nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <K> the values
 */
final class Dimension<K> {

    private final int size;
    private final Map<K, Postings> stating;
    private final Postings silent;

    private Dimension(int size, Map<K, Postings> stating, Postings silent) {
        this.size = size;
        this.stating = stating;
        this.silent = silent;
    }

    /** Collects a dimension, in ascending order of the numbers; not thread-safe. */
    static final class Builder<K> {

        private final Map<K, PostingsBuilder> stating = new LinkedHashMap<>();
        private final PostingsBuilder silent = new PostingsBuilder();

        void add(int number, Collection<K> values) {
            if (values.isEmpty()) {
                silent.add(number);
            }
            for (K value : values) {
                stating.computeIfAbsent(value, key -> new PostingsBuilder()).add(number);
            }
        }

        Dimension<K> build(int size) {
            Map<K, Postings> built = new LinkedHashMap<>();
            stating.forEach((value, numbers) -> built.put(value, numbers.build(size)));
            return new Dimension<>(size, built, silent.build(size));
        }
    }

    /** Narrows a selection to what states a wanted value; where nothing is stated, or perhaps it, it may still fit. */
    void narrow(Selection selection, Function<K, Truth> wanted) {
        long[] sure = Bits.none(size);
        long[] perhaps = Bits.none(size);
        silent.addTo(perhaps);
        stating.forEach((value, numbers) -> {
            Truth truth = wanted.apply(value);
            if (truth == Truth.TRUE) {
                numbers.addTo(sure);
            } else if (truth == Truth.UNKNOWN) {
                numbers.addTo(perhaps);
            }
        });
        Bits.or(perhaps, sure);
        selection.narrow(sure, perhaps);
    }
}
