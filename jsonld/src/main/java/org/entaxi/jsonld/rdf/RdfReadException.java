package org.entaxi.jsonld.rdf;

import java.util.Locale;
import java.util.Objects;

/** A document cannot be read as general JSON-LD or RDF. The code is stable; the text of the message is not. */
public final class RdfReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. The set is closed for one major version. */
    public enum Code {
        /** The text is not JSON, or not N-Quads. */
        SYNTAX,
        /** The document is larger, or nested more deeply, than the limit, or took longer to process than the limit. */
        LIMIT,
        /** The document asks for another document than Entaxi's context; nothing is ever fetched. */
        REMOTE_DOCUMENT,
        /** A member has no meaning in the contexts of the document, and would be lost. */
        TERM_UNDEFINED,
        /** The JSON is no JSON-LD 1.1. */
        NOT_JSON_LD,
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

    RdfReadException(Code code, String detail) {
        super(code.id() + (detail.isEmpty() ? "" : ": " + detail));
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Why the document cannot be read.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }
}
