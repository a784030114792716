package org.entaxi.text;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link LocalizedText} by their tags, in code-point order of the tags. Most have two or three entries and
 * a catalogue has tens of thousands of them, so they are one array and nothing else.
 *
 * <p>Immutable.
 */
final class LanguageMap extends AbstractMap<String, String> implements Serializable {

    private static final long serialVersionUID = 1L;

    static final LanguageMap EMPTY = new LanguageMap(new String[0]);

    /** Tag, text, tag, text, and so on. */
    private final String[] entries;

    /** Keeps the array, which must be in order and no longer change. */
    LanguageMap(String[] entries) {
        this.entries = entries;
    }

    static LanguageMap copyOf(Map<String, String> values) {
        if (values instanceof LanguageMap languages) {
            return languages;
        }
        String[] entries = new String[2 * values.size()];
        int at = 0;
        boolean ordered = true;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            entries[at++] = Objects.requireNonNull(entry.getKey(), "tag");
            entries[at++] = Objects.requireNonNull(entry.getValue(), entry.getKey());
            ordered &= at == 2 || CodePoints.ORDER.compare(entries[at - 4], entries[at - 2]) < 0;
        }
        if (ordered) {
            return new LanguageMap(entries);
        }
        TreeMap<String, String> sorted = new TreeMap<>(CodePoints.ORDER);
        sorted.putAll(values);
        return ofSorted(sorted);
    }

    static LanguageMap ofSorted(TreeMap<String, String> sorted) {
        String[] entries = new String[2 * sorted.size()];
        int at = 0;
        for (Map.Entry<String, String> entry : sorted.entrySet()) {
            entries[at++] = entry.getKey();
            entries[at++] = Objects.requireNonNull(entry.getValue(), entry.getKey());
        }
        return new LanguageMap(entries);
    }

    /** The first of these entries, which are in order; the array is kept when there are no others in it. */
    static LanguageMap ofOrdered(String[] ordered, int size) {
        return new LanguageMap(ordered.length == 2 * size ? ordered : Arrays.copyOf(ordered, 2 * size));
    }

    /** Where a tag is among the first of these entries, or where it would have to be put, as a negative number less one. */
    static int find(@Nullable String[] entries, int size, String tag) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = CodePoints.ORDER.compare(Objects.requireNonNull(entries[2 * middle]), tag);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    @Override
    public int size() {
        return entries.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object tag) {
        int at = tag instanceof String text ? find(entries, size(), text) : -1;
        return at < 0 ? null : entries[2 * at + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object tag) {
        return get(tag) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < entries.length; i += 2) {
            action.accept(entries[i], entries[i + 1]);
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new Entries();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageMap that ? Arrays.equals(entries, that.entries) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, String>> {

        @Override
        public int size() {
            return LanguageMap.this.size();
        }

        @Override
        public Iterator<Map.Entry<String, String>> iterator() {
            return new Walk(entries);
        }
    }

    /** From the first entry to the last. */
    private static final class Walk implements Iterator<Map.Entry<String, String>> {

        private final String[] entries;
        private int next;

        Walk(String[] entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return next < entries.length;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry(entries[next - 2], entries[next - 1]);
        }
    }
}
