package org.entaxi.jsonld.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entaxi.vocabulary.VocabularyException;
import org.jspecify.annotations.Nullable;

/** The triples of a JSON-LD document by subject and property. No context is ever fetched: only inline ones are read. */
final class Triples {

    private static final int DEEPEST = 100;

    private final Map<String, Map<String, List<Value>>> bySubject = new TreeMap<>();

    private Triples() {}

    /** An IRI or blank node, or a literal with its language or datatype. */
    record Value(String text, boolean literal, @Nullable String language, @Nullable String datatype) {}

    static Triples of(String json) {
        if (deeperThan(json, DEEPEST)) {
            throw malformed("nested more than " + DEEPEST + " deep");
        }
        Triples triples = new Triples();
        RdfQuadConsumer consumer = new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                boolean literal = datatype != null || language != null;
                triples.bySubject
                        .computeIfAbsent(subject, iri -> new TreeMap<>())
                        .computeIfAbsent(predicate, iri -> new ArrayList<>())
                        .add(new Value(object, literal, language, datatype));
                return this;
            }
        };
        try {
            ToRdfProcessor.toRdf(consumer, JsonDocument.of(new StringReader(json)), closed());
        } catch (JsonLdError e) {
            throw malformed(e.getCode().toString());
        } catch (JsonException e) {
            throw malformed("not JSON");
        }
        return triples;
    }

    Map<String, Map<String, List<Value>>> bySubject() {
        return bySubject;
    }

    List<Value> values(String subject, String property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    @Nullable
    String one(String subject, String property) {
        List<Value> values = values(subject, property);
        return values.isEmpty() ? null : values.get(0).text();
    }

    private static JsonLdOptions closed() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Nothing is fetched");
        });
    }

    private static boolean deeperThan(String json, int limit) {
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText) {
                i += c == '\\' ? 1 : 0;
                inText = c != '"';
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                depth++;
                if (depth > limit) {
                    return true;
                }
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return false;
    }

    static VocabularyException malformed(String problem) {
        return new VocabularyException(VocabularyException.Code.FILE_MALFORMED, "Not a SKOS document: " + problem);
    }
}
