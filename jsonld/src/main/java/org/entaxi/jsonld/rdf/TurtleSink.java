package org.entaxi.jsonld.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Triples as Turtle (W3C RDF 1.1 Turtle): prefixes, and the triples of one subject together where they come together. */
final class TurtleSink implements TripleSink {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*");

    private final Writer out;
    private final Map<String, String> prefixes = Members.prefixMap();
    private @Nullable String subject;

    TurtleSink(Writer out) throws IOException {
        this.out = out;
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    @Override
    public void link(String subject, String property, String object) throws IOException {
        begin(subject, property);
        out.write(node(object));
    }

    @Override
    public void literal(String subject, String property, String text, String datatype, @Nullable String language)
            throws IOException {
        begin(subject, property);
        NQuadsSink.quoted(out, text);
        if (language != null) {
            out.write("@" + language);
        } else if (!datatype.equals(RdfTerms.STRING)) {
            out.write("^^" + node(datatype));
        }
    }

    @Override
    public void end() throws IOException {
        if (subject != null) {
            out.write(" .\n");
        }
    }

    private void begin(String next, String property) throws IOException {
        if (next.equals(subject)) {
            out.write(" ;\n    ");
        } else {
            end();
            out.write("\n" + node(next) + " ");
            subject = next;
        }
        out.write(property.equals(RdfTerms.TYPE) ? "a " : node(property) + " ");
    }

    private String node(String node) {
        if (node.startsWith("_:")) {
            return node;
        }
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            String space = prefix.getValue();
            if (node.startsWith(space)
                    && LOCAL.matcher(node.substring(space.length())).matches()) {
                return prefix.getKey() + ":" + node.substring(space.length());
            }
        }
        return "<" + node + ">";
    }
}
