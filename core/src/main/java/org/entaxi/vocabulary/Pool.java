package org.entaxi.vocabulary;

import java.util.HashMap;
import java.util.Map;

/** Makes equal ids and words one object each, so that a loaded vocabulary stays small. */
final class Pool {

    private final Map<String, ConceptId> ids = new HashMap<>(2048);
    private final Map<String, Codes> schemes = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /** The ids of a scheme by their codes: a code is looked up faster than an IRI is put together. */
    private record Codes(String prefix, Map<String, ConceptId> ids) {}

    ConceptId id(String iri) {
        ConceptId known = ids.get(iri);
        if (known == null) {
            known = new ConceptId(iri);
            ids.put(iri, known);
        }
        return known;
    }

    ConceptId id(String scheme, String code) {
        Codes ofScheme = schemes.get(scheme);
        if (ofScheme == null) {
            ofScheme = new Codes(ConceptId.SPACE.concat(scheme).concat("/"), new HashMap<>(256));
            schemes.put(scheme, ofScheme);
        }
        ConceptId known = ofScheme.ids.get(code);
        if (known == null) {
            known = id(ofScheme.prefix.concat(code));
            ofScheme.ids.put(code, known);
        }
        return known;
    }

    String word(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
