package org.entaxi.vocabulary;

import java.util.HashMap;
import java.util.Map;

/** Makes equal ids and words one object each, so that a loaded vocabulary stays small. */
final class Pool {

    private final Map<String, ConceptId> ids = new HashMap<>(2048);
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
        return id(ConceptId.SPACE.concat(scheme).concat("/").concat(code));
    }

    String word(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
