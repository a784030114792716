package org.entaxi.jsonld.rdf;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Hands triples on to the JSON-LD processor, as quads of the default graph. */
final class QuadSink implements TripleSink {

    private final RdfQuadConsumer quads;

    QuadSink(RdfQuadConsumer quads) {
        this.quads = quads;
    }

    @Override
    public void link(String subject, String property, String object) throws IOException {
        quad(subject, property, object, null, null);
    }

    @Override
    public void literal(String subject, String property, String text, String datatype, @Nullable String language)
            throws IOException {
        quad(subject, property, text, datatype, language);
    }

    private void quad(
            String subject, String property, String object, @Nullable String datatype, @Nullable String language)
            throws IOException {
        try {
            quads.quad(subject, property, object, datatype, language, null, null);
        } catch (RdfConsumerException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void end() {
        // Nothing is held back.
    }
}
