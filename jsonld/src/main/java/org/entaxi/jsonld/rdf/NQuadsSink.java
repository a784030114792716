package org.entaxi.jsonld.rdf;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Triples as N-Quads of the default graph (W3C RDF 1.1 N-Quads), one a line. */
final class NQuadsSink implements TripleSink {

    private final Writer out;

    NQuadsSink(Writer out) {
        this.out = out;
    }

    @Override
    public void link(String subject, String property, String object) throws IOException {
        node(subject);
        node(property);
        node(object);
        out.write(".\n");
    }

    @Override
    public void literal(String subject, String property, String text, String datatype, @Nullable String language)
            throws IOException {
        node(subject);
        node(property);
        quoted(out, text);
        if (language != null) {
            out.write('@');
            out.write(language);
        } else if (!datatype.equals(RdfTerms.STRING)) {
            out.write("^^<");
            out.write(datatype);
            out.write('>');
        }
        out.write(" .\n");
    }

    @Override
    public void end() {
        // Nothing is held back.
    }

    private void node(String node) throws IOException {
        if (node.startsWith("_:")) {
            out.write(node);
        } else {
            out.write('<');
            out.write(node);
            out.write('>');
        }
        out.write(' ');
    }

    static void quoted(Writer out, String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.write("\\\"");
                case '\\' -> out.write("\\\\");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\t' -> out.write("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f) {
                        out.write(String.format(java.util.Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.write(c);
                    }
                }
            }
        }
        out.write('"');
    }
}
