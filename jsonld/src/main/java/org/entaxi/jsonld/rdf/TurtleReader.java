package org.entaxi.jsonld.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.entaxi.jsonld.rdf.TurtleTokens.NumberToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads Turtle (W3C RDF 1.1 Turtle, section 6) and hands its triples on, one by one, as they are met. Nothing is ever
 * fetched; a relative IRI needs a base.
 *
 * <p>Language tags, lexical forms and IRIs are handed on as they are written. Blank nodes get labels of their own.
 */
final class TurtleReader {

    private final ReadLimits limits;
    private final TurtleTokens tokens;
    private final TurtleNames names;
    private final TripleSink sink;
    private int depth;

    private TurtleReader(String text, ReadLimits limits, TripleSink sink) {
        this.limits = limits;
        this.tokens = new TurtleTokens(text, limits);
        this.names = new TurtleNames(tokens, limits);
        this.sink = sink;
    }

    /**
     * Reads a whole document; what is relative in it is relative to the base, if there is one.
     *
     * @throws RdfReadException if it is not Turtle, has a relative IRI without a base, or exceeds a limit
     */
    static void read(String text, ReadLimits limits, @Nullable String base, TripleSink sink) {
        try {
            TurtleReader reader = new TurtleReader(text, limits, sink);
            if (base != null) {
                reader.names.base(base);
            }
            reader.document();
            sink.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document() throws IOException {
        tokens.checkCharacters();
        while (tokens.skip()) {
            if (tokens.takeWord("@prefix", false)) {
                prefix();
                tokens.expect('.');
            } else if (tokens.takeWord("@base", false)) {
                base();
                tokens.expect('.');
            } else if (tokens.takeWord("PREFIX", true)) {
                prefix();
            } else if (tokens.takeWord("BASE", true)) {
                base();
            } else {
                triples();
                tokens.expect('.');
            }
        }
    }

    private void prefix() {
        String prefix = tokens.prefix();
        names.prefix(prefix, iriReference());
    }

    private void base() {
        names.base(iriReference());
    }

    private String iriReference() {
        tokens.skip();
        return names.absolute(tokens.iriReference());
    }

    private void triples() throws IOException {
        if (tokens.peek() == '[') {
            boolean empty = tokens.take('[') && tokens.take(']');
            String subject = names.blank();
            if (!empty) {
                properties(subject);
            }
            if (empty || !atEnd()) {
                predicateObjects(subject);
            }
        } else if (tokens.peek() == '(') {
            predicateObjects(collection());
        } else {
            predicateObjects(tokens.peek() == '_' ? names.blank(tokens.blankLabel()) : iri());
        }
    }

    private boolean atEnd() {
        return tokens.skip() && tokens.peek() == '.';
    }

    private void predicateObjects(String subject) throws IOException {
        tokens.skip();
        boolean more = true;
        while (more) {
            String predicate = tokens.takeWord("a", false) ? RdfTerms.TYPE : iri();
            do {
                object(subject, predicate);
            } while (tokens.take(','));
            more = false;
            while (tokens.take(';')) {
                more = true;
            }
            tokens.skip();
            more &= tokens.peek() != '.' && tokens.peek() != ']';
        }
    }

    /** What stands behind an opening bracket, and the closing one. */
    private void properties(String subject) throws IOException {
        deeper();
        predicateObjects(subject);
        tokens.expect(']');
        depth--;
    }

    private void deeper() {
        depth++;
        if (depth > limits.depth()) {
            throw tokens.failure(Code.LIMIT, "depth");
        }
    }

    private void object(String subject, String predicate) throws IOException {
        tokens.skip();
        int c = tokens.peek();
        if (c == '"' || c == '\'') {
            string(subject, predicate);
        } else if (tokens.numberAhead()) {
            NumberToken number = tokens.number();
            String type = number.exponent() ? "double" : number.point() ? "decimal" : "integer";
            literal(subject, predicate, number.text(), RdfTerms.XSD + type, null);
        } else if (c == '[') {
            tokens.expect('[');
            String inner = names.blank();
            link(subject, predicate, inner);
            if (!tokens.take(']')) {
                properties(inner);
            }
        } else if (c == '(') {
            link(subject, predicate, collection());
        } else if (c == '_') {
            link(subject, predicate, names.blank(tokens.blankLabel()));
        } else if (tokens.takeWord("true", false)) {
            literal(subject, predicate, "true", RdfTerms.BOOLEAN, null);
        } else if (tokens.takeWord("false", false)) {
            literal(subject, predicate, "false", RdfTerms.BOOLEAN, null);
        } else {
            link(subject, predicate, iri());
        }
    }

    private void string(String subject, String predicate) throws IOException {
        String text = tokens.string();
        if (tokens.take('@')) {
            literal(subject, predicate, text, RdfTerms.LANG_STRING, tokens.languageTag());
        } else if (tokens.take('^')) {
            if (tokens.peek() != '^') {
                throw tokens.expected("'^^'");
            }
            tokens.expect('^');
            tokens.skip();
            literal(subject, predicate, text, iri(), null);
        } else {
            literal(subject, predicate, text, RdfTerms.STRING, null);
        }
    }

    /** The first node of the list that a collection stands for. */
    private String collection() throws IOException {
        tokens.expect('(');
        if (tokens.take(')')) {
            return RdfTerms.NIL;
        }
        deeper();
        String first = names.blank();
        String at = first;
        object(at, RdfTerms.FIRST);
        while (!tokens.take(')')) {
            String next = names.blank();
            link(at, RdfTerms.REST, next);
            at = next;
            object(at, RdfTerms.FIRST);
        }
        link(at, RdfTerms.REST, RdfTerms.NIL);
        depth--;
        return first;
    }

    private String iri() {
        if (tokens.peek() == '<') {
            return iriReference();
        }
        return names.prefixed(tokens.prefix(), tokens.local());
    }

    private void link(String subject, String predicate, String object) throws IOException {
        names.countTriple();
        sink.link(subject, predicate, object);
    }

    private void literal(String subject, String predicate, String text, String datatype, @Nullable String language)
            throws IOException {
        names.countTriple();
        sink.literal(subject, predicate, text, datatype, language);
    }
}
