package org.entaxi.jsonld.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonException;
import java.io.StringReader;

/**
 * The triples of a JSON-LD document. No context is ever fetched: only inline ones are read. Apart from {@link Triples},
 * because it needs optional dependencies.
 */
final class JsonLdTriples {

    private static final int DEEPEST = 100;

    private JsonLdTriples() {}

    static Triples of(String json) {
        if (deeperThan(json, DEEPEST)) {
            throw Triples.malformed("nested more than " + DEEPEST + " deep");
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
                if (datatype == null) {
                    triples.link(subject, predicate, object);
                } else {
                    triples.literal(subject, predicate, object, datatype, language);
                }
                return this;
            }
        };
        try {
            ToRdfProcessor.toRdf(consumer, JsonDocument.of(new StringReader(json)), closed());
        } catch (JsonLdError e) {
            throw Triples.malformed(e.getCode().toString());
        } catch (JsonException e) {
            throw Triples.malformed("not JSON");
        }
        return triples;
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
}
