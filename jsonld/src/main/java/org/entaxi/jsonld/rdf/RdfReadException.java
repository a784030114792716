package org.entaxi.jsonld.rdf;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entaxi.text.Messages;

/**
 * A document cannot be read as general JSON-LD or RDF. The code is stable; the text of the message is not. A fault of
 * the notation itself has its place.
 */
public final class RdfReadException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Messages MESSAGES =
            Messages.load("errors", RdfReadException.class::getResourceAsStream, List.of("el", "en"));

    /** Why. The set is closed for one major version. */
    public enum Code {
        /** The bytes are not UTF-8. */
        NOT_UTF8,
        /** The text is not JSON, Turtle or N-Quads, whichever was asked for. */
        SYNTAX,
        /** The document is larger, or nested more deeply, than the limit, or took longer to process than the limit. */
        LIMIT,
        /** The document asks for another document than Entaxi's context; nothing is ever fetched. */
        REMOTE_DOCUMENT,
        /** A member or prefix has no meaning in the document, and what is said with it would be lost. */
        TERM_UNDEFINED,
        /** A relative IRI, and nothing in the document that it is relative to. */
        IRI_RELATIVE,
        /** The JSON is no JSON-LD 1.1. */
        NOT_JSON_LD,
        /** There is no JSON-LD in the page. */
        SCRIPT_MISSING,
        /** There is no node of the type Catalogue. */
        CATALOGUE_MISSING,
        /** There is more than one node of the type Catalogue. */
        CATALOGUE_AMBIGUOUS,
        /** An object is part of itself. */
        CYCLE;

        /**
         * The code as it is written in reports.
         *
         * @return the code, such as {@code remote-document}
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is wrong. */
    private final Code code;

    /** What exactly, in signs that need no language. */
    private final String detail;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    RdfReadException(Code code, String detail) {
        this(code, detail, TextPlace.UNKNOWN);
    }

    RdfReadException(Code code, String detail, TextPlace place) {
        super(text(code, detail, place.line(), place.column(), Locale.ENGLISH));
        this.code = Objects.requireNonNull(code, "code");
        this.detail = detail;
        this.line = place.line();
        this.column = place.column();
    }

    /**
     * Why the document cannot be read.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * The line.
     *
     * @return from 1; 0 when not known
     */
    public int line() {
        return line;
    }

    /**
     * The column, in characters (code points, so that a Greek letter and an emoji count one).
     *
     * @return from 1; 0 when not known
     */
    public int column() {
        return column;
    }

    /**
     * Code, place and reason in one line.
     *
     * @param reader the language of the reader: Greek or English, otherwise English
     * @return the line, such as {@code syntax (line 3, column 7): …}
     */
    public String message(Locale reader) {
        return text(code, detail, line, column, reader);
    }

    private static String text(Code code, String detail, int line, int column, Locale reader) {
        StringBuilder text = new StringBuilder(code.id());
        if (line > 0) {
            text.append(" (line ")
                    .append(line)
                    .append(", column ")
                    .append(column)
                    .append(')');
        }
        if (code == Code.SYNTAX && !detail.isEmpty()) {
            return text.append(": ")
                    .append(MESSAGES.format("syntax-expected", reader, Map.of("what", detail)))
                    .toString();
        }
        text.append(": ").append(MESSAGES.format(code.id(), reader, Map.of()));
        return detail.isEmpty()
                ? text.toString()
                : text.append(": ").append(detail).toString();
    }
}
