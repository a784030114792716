package org.entaxi.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text in several languages: a JSON-LD language map (JSON-LD 1.1, section 4.6.2), {@code rdf:langString} in RDF.
 *
 * <p>Tags and texts are kept exactly as given; nothing is normalised, trimmed or dropped. A tag that is not BCP 47 is
 * kept too and reported by validation. Entries are held in code-point order of their tags, which is the order the
 * canonical form writes them in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param values text by language tag, in code-point order; may be empty
 */
public record LocalizedText(Map<String, String> values) implements Serializable {

    /** No text in any language. */
    public static final LocalizedText EMPTY = new LocalizedText(LanguageMap.EMPTY);

    private static final List<String> FALLBACK = List.of("en", "el");

    /**
     * Copies the entries.
     *
     * @param values text by language tag
     */
    public LocalizedText {
        values = LanguageMap.copyOf(values);
    }

    /**
     * A text in one language.
     *
     * @param tag the language tag
     * @param text the text
     * @return the text
     */
    public static LocalizedText of(String tag, String text) {
        return new LocalizedText(Map.of(tag, text));
    }

    /**
     * A text in two languages.
     *
     * @param tag1 the first language tag
     * @param text1 the text in it
     * @param tag2 the second language tag
     * @param text2 the text in it
     * @return the text
     * @throws IllegalArgumentException if both tags are the same
     */
    public static LocalizedText of(String tag1, String text1, String tag2, String text2) {
        return new LocalizedText(Map.of(tag1, text1, tag2, text2));
    }

    /**
     * A text in any number of languages.
     *
     * @param values text by language tag
     * @return the text
     */
    public static LocalizedText of(Map<String, String> values) {
        return values.isEmpty() ? EMPTY : new LocalizedText(values);
    }

    /**
     * A text that is put together tag by tag.
     *
     * @return a builder of no text
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether there is no text at all.
     *
     * @return true when no language has a text
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The text under exactly this tag.
     *
     * @param tag the language tag
     * @return the text, or null when this language is not there
     */
    public @Nullable String get(String tag) {
        return values.get(tag);
    }

    /**
     * A copy with one language set.
     *
     * @param tag the language tag
     * @param text the text in it
     * @return the copy
     */
    public LocalizedText with(String tag, String text) {
        Map<String, String> copy = new LinkedHashMap<>(values);
        copy.put(tag, text);
        return new LocalizedText(copy);
    }

    /**
     * The text for a reader, see {@link #best(List)}.
     *
     * @param reader the reader's language
     * @return the text and the language it is in, or null when there is no text at all
     */
    public @Nullable Chosen best(Locale reader) {
        return best(List.of(reader));
    }

    /**
     * The text for a reader of several languages, best first. Each language is looked up as RFC 4647 section 3.4
     * describes (the tag, then the tag with subtags taken off its end), then as any tag of the same primary language;
     * after the last one English, Greek and the first text there is.
     *
     * @param readers the languages of the reader, best first
     * @return the text and the language it is in, or null when there is no text at all
     */
    public @Nullable Chosen best(List<Locale> readers) {
        for (Locale reader : readers) {
            Chosen found = lookup(reader.toLanguageTag());
            if (found != null) {
                return found;
            }
        }
        for (String tag : FALLBACK) {
            Chosen found = lookup(tag);
            if (found != null) {
                return found;
            }
        }
        return values.isEmpty() ? null : chosen(values.entrySet().iterator().next());
    }

    /**
     * The text for a reader, without the language it was found in.
     *
     * @param reader the reader's language
     * @return the text; empty when there is no text at all
     */
    public String text(Locale reader) {
        Chosen chosen = best(reader);
        return chosen == null ? "" : chosen.text();
    }

    private @Nullable Chosen lookup(String wanted) {
        for (String tag = wanted; !tag.isEmpty(); tag = shortened(tag)) {
            for (Map.Entry<String, String> entry : values.entrySet()) {
                if (entry.getKey().equalsIgnoreCase(tag)) {
                    return chosen(entry);
                }
            }
        }
        String language = primary(wanted);
        for (Map.Entry<String, String> entry : values.entrySet()) {
            if (primary(entry.getKey()).equalsIgnoreCase(language)) {
                return chosen(entry);
            }
        }
        return null;
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    private static String shortened(String tag) {
        int dash = tag.lastIndexOf('-');
        return dash < 0 ? "" : tag.substring(0, dash);
    }

    private static Chosen chosen(Map.Entry<String, String> entry) {
        return new Chosen(entry.getKey(), entry.getValue());
    }

    /**
     * A text that was chosen for a reader.
     *
     * @param tag the language tag it stands under
     * @param text the text
     */
    public record Chosen(String tag, String text) {}

    /**
     * Puts a text together tag by tag, each tag once.
     *
     * <p>Not thread-safe.
     */
    public static final class Builder {

        /** Tag, text, tag, text, as long as the tags come in order. */
        private @Nullable String[] entries = new @Nullable String[4];

        private int size;
        /** All entries, once a tag came out of order. */
        private @Nullable TreeMap<String, String> unordered;

        private Builder() {}

        /**
         * Tells whether there is a text under exactly this tag.
         *
         * @param tag the language tag
         * @return true when it was added
         */
        public boolean has(String tag) {
            if (unordered != null) {
                return unordered.containsKey(tag);
            }
            return !isNext(tag) && LanguageMap.find(entries, size, tag) >= 0;
        }

        /**
         * Adds a text, unless there is one in the language already.
         *
         * @param tag the language tag
         * @param text the text in it
         * @return false when there is one already, which then stays
         */
        public boolean add(String tag, String text) {
            Objects.requireNonNull(text, "text");
            if (unordered == null && isNext(tag)) {
                if (2 * size == entries.length) {
                    entries = Arrays.copyOf(entries, 4 * size);
                }
                entries[2 * size] = tag;
                entries[2 * size + 1] = text;
                size++;
                return true;
            }
            if (unordered == null) {
                unordered = new TreeMap<>(CodePoints.ORDER);
                for (int i = 0; i < size; i++) {
                    unordered.put(Objects.requireNonNull(entries[2 * i]), Objects.requireNonNull(entries[2 * i + 1]));
                }
            }
            return unordered.putIfAbsent(tag, text) == null;
        }

        /** Whether the tag comes after all others. */
        private boolean isNext(String tag) {
            return size == 0 || CodePoints.ORDER.compare(Objects.requireNonNull(entries[2 * size - 2]), tag) < 0;
        }

        /**
         * Makes the text.
         *
         * @return the text
         */
        public LocalizedText build() {
            if (unordered != null) {
                return new LocalizedText(LanguageMap.ofSorted(unordered));
            }
            return size == 0 ? EMPTY : new LocalizedText(LanguageMap.ofOrdered(entries, size));
        }
    }
}
