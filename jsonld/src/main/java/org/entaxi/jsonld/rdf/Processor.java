package org.entaxi.jsonld.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.jsonld.processor.ExpansionProcessor;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.jspecify.annotations.Nullable;

/** The JSON-LD processor, with nothing but the bundled context to load; the only class of reading that knows it. */
final class Processor {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** How much a document may hold was checked before; Parsson has a limit of its own, of 15 million characters or so. */
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE));

    private static final JsonDocument CONTEXT = context();

    private Processor() {}

    static NodeMap read(String json, @Nullable String base) {
        ExpandedNodes nodes = new ExpandedNodes();
        nodes.add(expanded(json, base));
        return nodes.nodes();
    }

    /** Several documents of one page as one; of those that need another document to be understood, the place is told. */
    static NodeMap read(List<String> scripts, @Nullable String base, IntConsumer leftOut) {
        ExpandedNodes nodes = new ExpandedNodes();
        RdfReadException first = null;
        int read = 0;
        for (int i = 0; i < scripts.size(); i++) {
            try {
                nodes.add(expanded(scripts.get(i), base));
                read++;
            } catch (RdfReadException e) {
                if (e.code() != Code.REMOTE_DOCUMENT) {
                    throw e;
                }
                first = first == null ? e : first;
                leftOut.accept(i);
            }
        }
        if (first != null && read == 0) {
            throw first;
        }
        return nodes.nodes();
    }

    private static JsonArray expanded(String json, @Nullable String base) {
        Loader loader = new Loader();
        try {
            JsonLdOptions options = options(loader);
            options.setBase(base == null ? null : URI.create(base));
            return ExpansionProcessor.expand(JsonDocument.of(parsed(json)), options, false);
        } catch (JsonLdError e) {
            throw loader.refused ? new RdfReadException(Code.REMOTE_DOCUMENT, "") : failure(cause(e));
        } catch (JsonException e) {
            throw new RdfReadException(Code.SYNTAX, "");
        } catch (StackOverflowError e) {
            // Definitions of terms by each other are followed by recursion, however many they are.
            throw new RdfReadException(Code.LIMIT, "depth");
        } catch (RuntimeException e) {
            // What the processor did not foresee, such as two members for types of which one looks like a keyword.
            throw new RdfReadException(Code.NOT_JSON_LD, "");
        }
    }

    private static JsonStructure parsed(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.read();
        }
    }

    private static JsonLdOptions options(Loader loader) {
        JsonLdOptions options = new JsonLdOptions(loader);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setTimeout(LONGEST);
        options.setOrdered(true);
        return options;
    }

    /** Hands out the bundled context and nothing else. */
    private static final class Loader implements DocumentLoader {

        private boolean refused;

        @Override
        public Document loadDocument(URI url, DocumentLoaderOptions ignored) throws JsonLdError {
            if (!url.toString().equals(PublishedSchema.CONTEXT.iri())) {
                refused = true;
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not loaded");
            }
            return CONTEXT;
        }
    }

    private static JsonDocument context() {
        try {
            return JsonDocument.of(new StringReader(PublishedSchema.CONTEXT.text()));
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was wrong first: what is wrong in our context after another one comes as a failure to load it. */
    private static JsonLdError cause(JsonLdError e) {
        JsonLdError first = e;
        for (Throwable at = e; at != null; at = at.getCause()) {
            first = at instanceof JsonLdError error ? error : first;
        }
        return first;
    }

    private static RdfReadException failure(JsonLdError e) {
        return switch (e.getCode()) {
            case LOADING_REMOTE_CONTEXT_FAILED -> new RdfReadException(Code.REMOTE_DOCUMENT, "");
            case UNDEFINED_TERM -> new RdfReadException(Code.TERM_UNDEFINED, "");
            case PROCESSING_TIMEOUT_EXCEEDED -> new RdfReadException(Code.LIMIT, "time");
            default -> new RdfReadException(Code.NOT_JSON_LD, e.getCode().toString());
        };
    }
}
