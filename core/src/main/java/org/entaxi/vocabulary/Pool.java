package org.entaxi.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes equal ids and words one object each, so that a vocabulary is small and read without making the same text again. */
final class Pool {

    private final Map<String, Codes> schemes = new HashMap<>();
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

    /** The word that is written by these bytes of UTF-8. Beyond some hundred different words each is made anew. */
    String word(byte[] text, int from, int end) {
        int slot = hash(text, from, end) & (spellings.length - 1);
        for (byte[] spelling = spellings[slot]; spelling != null; spelling = spellings[slot]) {
            if (Arrays.equals(spelling, 0, spelling.length, text, from, end)) {
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

    private static int hash(byte[] text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ (hash >>> 9);
    }
}
