package org.entaxi.vocabulary;

import java.util.HashMap;
import java.util.Map;

/** Makes equal ids and words one object each, so that a loaded vocabulary stays small. */
final class Pool {

    private final Map<String, ConceptId> ids = new HashMap<>(2048);
    private final Map<String, Map<String, ConceptId>> codes = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    ConceptId id(String iri) {
        ConceptId known = ids.get(iri);
        if (known == null) {
            known = new ConceptId(iri);
            ids.put(iri, known);
        }
        return known;
    }

    ConceptId id(String scheme, String code) {
        Map<String, ConceptId> ofScheme = codes.get(scheme);
        if (ofScheme == null) {
            ofScheme = new HashMap<>(256);
            codes.put(scheme, ofScheme);
            prefixes.put(scheme, ConceptId.of(scheme, "").iri());
        }
        ConceptId known = ofScheme.get(code);
        if (known == null) {
            known = id(prefixes.get(scheme).concat(code));
            ofScheme.put(code, known);
        }
        return known;
    }

    String word(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
