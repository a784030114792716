package org.entaxi.jsonld.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.entaxi.jsonld.ReadLimits;

/** Reads N-Quads and N-Triples (W3C RDF 1.1 N-Quads, section 4) and hands on the triples of all graphs, one by one. */
final class NQuadsReader {

    private final TurtleTokens tokens;
    private final TurtleNames names;
    private final TripleSink sink;

    private NQuadsReader(String text, ReadLimits limits, TripleSink sink) {
        this.tokens = new TurtleTokens(text, limits);
        this.names = new TurtleNames(tokens, limits);
        this.sink = sink;
    }

    /**
     * Reads a whole document.
     *
     * @throws RdfReadException if it is not N-Quads, has a relative IRI, or exceeds a limit
     */
    static void read(String text, ReadLimits limits, TripleSink sink) {
        try {
            new NQuadsReader(text, limits, sink).document();
            sink.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document() throws IOException {
        tokens.checkCharacters();
        while (tokens.skip()) {
            names.countTriple();
            String subject = node();
            String predicate = iri();
            tokens.skip();
            if (tokens.peek() == '"') {
                literal(subject, predicate);
            } else {
                String object = node();
                end();
                sink.link(subject, predicate, object);
            }
            tokens.endLine();
        }
    }

    private void literal(String subject, String predicate) throws IOException {
        String text = tokens.plainString();
        String language = null;
        String datatype = RdfTerms.STRING;
        if (tokens.take('@')) {
            language = tokens.languageTag();
            datatype = RdfTerms.LANG_STRING;
        } else if (tokens.take('^')) {
            tokens.expect('^');
            datatype = iri();
        }
        end();
        sink.literal(subject, predicate, text, datatype, language);
    }

    /** The label of the graph, if there is one, and the end of the statement. */
    private void end() {
        if (!tokens.take('.')) {
            node();
            tokens.expect('.');
        }
    }

    private String node() {
        tokens.skip();
        return tokens.peek() == '_' ? names.blank(tokens.blankLabel()) : iri();
    }

    private String iri() {
        return names.absolute(tokens.iriReference());
    }
}
