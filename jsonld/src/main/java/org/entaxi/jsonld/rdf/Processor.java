package org.entaxi.jsonld.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.FlatteningProcessor;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.time.Duration;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.entaxi.jsonld.schema.PublishedSchema;

/** The JSON-LD processor, with nothing but the bundled context to load; the only class of reading that knows it. */
final class Processor {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Processor() {}

    static byte[] fromJsonLd(String json) {
        try {
            return canonical(JsonDocument.of(new StringReader(json)));
        } catch (JsonLdError e) {
            throw failure(e);
        } catch (JsonException e) {
            throw new RdfReadException(Code.SYNTAX, "");
        }
    }

    static byte[] fromNQuads(String text) {
        try {
            QuadsToJsonld quads = new QuadsToJsonld().useNativeTypes(false);
            new NQuadsReader(new StringReader(text)).provide(quads);
            return canonical(JsonDocument.of(quads.toJsonLd()));
        } catch (NQuadsReaderException | RdfConsumerException e) {
            throw new RdfReadException(Code.SYNTAX, "");
        } catch (JsonLdError e) {
            throw failure(e);
        }
    }

    static byte[] fromTurtle(String text, ReadLimits limits) {
        try {
            QuadsToJsonld quads = new QuadsToJsonld().useNativeTypes(false);
            TurtleReader.read(text, limits, new QuadSink(quads));
            return canonical(JsonDocument.of(quads.toJsonLd()));
        } catch (JsonLdError e) {
            throw failure(e);
        }
    }

    private static byte[] canonical(Document document) throws JsonLdError {
        JsonStructure flat = FlatteningProcessor.flatten(document, (Document) null, options());
        return new FlatGraph(flat.toString()).canonical();
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions((url, ignored) -> {
            if (!url.toString().equals(PublishedSchema.CONTEXT.iri())) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not loaded");
            }
            return JsonDocument.of(new StringReader(PublishedSchema.CONTEXT.text()));
        });
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setTimeout(LONGEST);
        options.setOrdered(true);
        return options;
    }

    private static RdfReadException failure(JsonLdError e) {
        return switch (e.getCode()) {
            case LOADING_DOCUMENT_FAILED, LOADING_REMOTE_CONTEXT_FAILED ->
                new RdfReadException(Code.REMOTE_DOCUMENT, "");
            case UNDEFINED_TERM -> new RdfReadException(Code.TERM_UNDEFINED, "");
            case PROCESSING_TIMEOUT_EXCEEDED -> new RdfReadException(Code.LIMIT, "time");
            default -> new RdfReadException(Code.NOT_JSON_LD, e.getCode().toString());
        };
    }
}
