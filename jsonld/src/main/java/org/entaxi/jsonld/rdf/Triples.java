package org.entaxi.jsonld.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entaxi.vocabulary.VocabularyException;
import org.jspecify.annotations.Nullable;

/** The triples of a document by subject and property. */
final class Triples implements TripleSink {

    private final Map<String, Map<String, List<Value>>> bySubject = new TreeMap<>();
    private final Set<String> blankObjects = new HashSet<>();

    /** An IRI or blank node, or a literal with its language or datatype. */
    record Value(String text, boolean literal, @Nullable String language, @Nullable String datatype) {}

    @Override
    public void link(String subject, String property, String object) {
        add(subject, property, new Value(object, false, null, null));
        if (object.startsWith("_:")) {
            blankObjects.add(object);
        }
    }

    @Override
    public void literal(String subject, String property, String text, String datatype, @Nullable String language) {
        add(subject, property, new Value(text, true, language, datatype));
    }

    @Override
    public void end() {
        // Nothing is held back.
    }

    private void add(String subject, String property, Value value) {
        bySubject
                .computeIfAbsent(subject, iri -> new TreeMap<>())
                .computeIfAbsent(property, iri -> new ArrayList<>())
                .add(value);
    }

    Map<String, Map<String, List<Value>>> bySubject() {
        return bySubject;
    }

    /** The blank nodes that something refers to. */
    Set<String> blankObjects() {
        return blankObjects;
    }

    List<Value> values(String subject, String property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    @Nullable
    String one(String subject, String property) {
        List<Value> values = values(subject, property);
        return values.isEmpty() ? null : values.get(0).text();
    }

    static VocabularyException malformed(String problem) {
        return new VocabularyException(VocabularyException.Code.FILE_MALFORMED, "Not a SKOS document: " + problem);
    }
}
