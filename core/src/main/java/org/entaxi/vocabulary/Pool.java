package org.entaxi.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.jspecify.annotations.Nullable;

/** Makes equal ids, words and windows one object each: a vocabulary is small then, and no text is made twice. */
final class Pool {

    private final Map<String, Codes> schemes = new HashMap<>();
    private final Map<String, Validity> windows = new HashMap<>();
    private final byte[] @Nullable [] spellings = new byte[512] @Nullable [];
    private final @Nullable String[] words = new @Nullable String[spellings.length];
    private int size;

    /** The ids of a scheme by their codes: a code is looked up faster than an IRI is put together. */
    private record Codes(String prefix, Map<String, ConceptId> ids) {}

    ConceptId id(String scheme, String code) {
        Codes ofScheme = schemes.get(scheme);
        if (ofScheme == null) {
            ofScheme = new Codes(ConceptId.SPACE.concat(scheme).concat("/"), new HashMap<>(256));
            schemes.put(scheme, ofScheme);
        }
        ConceptId known = ofScheme.ids.get(code);
        if (known == null) {
            known = new ConceptId(ofScheme.prefix.concat(code));
            ofScheme.ids.put(code, known);
        }
        return known;
    }

    /** Two dates with a slash between, each of which may be left out; always, when there is no text. */
    Validity window(@Nullable String text) {
        if (text == null) {
            return Validity.ALWAYS;
        }
        Validity known = windows.get(text);
        if (known == null) {
            int slash = text.indexOf('/');
            String from = slash < 0 ? text : text.substring(0, slash);
            String until = slash < 0 ? text : text.substring(slash + 1);
            known = new Validity(
                    from.isEmpty() ? null : PartialDate.parse(from), until.isEmpty() ? null : PartialDate.parse(until));
            windows.put(text, known);
        }
        return known;
    }

    /** The word that is written by these bytes of UTF-8. Beyond some hundred different words each is made anew. */
    String word(byte[] text, int from, int end) {
        int slot = hash(text, from, end) & (spellings.length - 1);
        for (byte[] spelling = spellings[slot]; spelling != null; spelling = spellings[slot]) {
            if (spelling.length == end - from && stands(spelling, text, from)) {
                return words[slot];
            }
            slot = (slot + 1) & (spellings.length - 1);
        }
        String word = new String(text, from, end - from, StandardCharsets.UTF_8);
        if (size < spellings.length / 2) {
            spellings[slot] = Arrays.copyOfRange(text, from, end);
            words[slot] = word;
            size++;
        }
        return word;
    }

    private static boolean stands(byte[] spelling, byte[] text, int from) {
        int at = 0;
        while (at < spelling.length && spelling[at] == text[from + at]) {
            at++;
        }
        return at == spelling.length;
    }

    private static int hash(byte[] text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ (hash >>> 9);
    }
}
