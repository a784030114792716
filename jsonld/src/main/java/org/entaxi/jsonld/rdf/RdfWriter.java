package org.entaxi.jsonld.rdf;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a catalogue as RDF: the triples that a JSON-LD processor makes of its canonical form. No JSON-LD processor is
 * needed for it. Language tags are written in lower case, as such a processor does. What such a processor would leave out, as
 * RDF has no way to say it, is kept as a JSON literal, so that it can be read back: values of another kind than their member
 * has, IRIs and texts under language tags that are not well-formed, texts with half of a surrogate pair, and what stands unknown in the small objects of opening hours. A record whose identifier is no IRI becomes a
 * blank node.
 *
 * <p>Stateless and thread-safe.
 */
public final class RdfWriter {

    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RdfWriter() {}

    /**
     * Writes N-Quads: one triple of the default graph a line.
     *
     * @param catalogue the catalogue
     * @param disclosure whether confidential members are written
     * @param out where to; it is flushed and not closed
     * @throws IOException if it cannot be written to
     */
    public static void writeNQuads(Catalogue catalogue, Disclosure disclosure, OutputStream out) throws IOException {
        Writer writer = writer(out);
        write(catalogue, disclosure, new NQuadsSink(writer));
        writer.flush();
    }

    /**
     * Writes Turtle.
     *
     * @param catalogue the catalogue
     * @param disclosure whether confidential members are written
     * @param out where to; it is flushed and not closed
     * @throws IOException if it cannot be written to
     */
    public static void writeTurtle(Catalogue catalogue, Disclosure disclosure, OutputStream out) throws IOException {
        Writer writer = writer(out);
        write(catalogue, disclosure, new TurtleSink(writer));
        writer.flush();
    }

    private static void write(Catalogue catalogue, Disclosure disclosure, TripleSink sink) throws IOException {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        EntaxiJson.create().writeCatalogue(catalogue, disclosure, canonical);
        new TripleWalk(sink).catalogue(READER.readTree(canonical.toByteArray()));
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
