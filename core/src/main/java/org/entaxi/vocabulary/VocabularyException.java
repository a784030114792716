package org.entaxi.vocabulary;

import java.io.Serial;
import java.util.Locale;

/** A vocabulary that cannot be built. The code is stable, the message is not. */
public final class VocabularyException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Code {
        /** A concept of the built-in vocabulary, or one that was added before, is given another meaning. */
        CONCEPT_REDEFINED,
        /** A name is given to a concept that the vocabulary does not have. */
        CONCEPT_UNKNOWN,
        /** A concept has another preferred name in that language, which is not one to be checked. */
        LABEL_REDEFINED,
        /** A scheme of the built-in vocabulary, or one that was added before, is given another meaning. */
        SCHEME_REDEFINED,
        /** A source of the built-in vocabulary, or one that was added before, is given another meaning. */
        SOURCE_REDEFINED,
        /** A concept belongs to a scheme that the vocabulary does not have. */
        SCHEME_UNKNOWN,
        /**
         * A concept that the built-in vocabulary does not have is put into the space of one of its closed schemes, or under a
         * scheme that its IRI does not name.
         */
        SPACE_RESERVED,
        /** A concept refers to one of the built-in space that there is not, or proves a status that nobody knows. */
        REFERENCE_UNKNOWN,
        /** A broader or disjoint link has dates, which the hierarchy has not. */
        LINK_DATED,
        /** A vocabulary file has a line that cannot be read. */
        FILE_MALFORMED
    }

    /** What went wrong. */
    private final Code code;

    /**
     * An error with its code.
     *
     * @param code what is wrong
     * @param message what is wrong in words, with the place
     */
    public VocabularyException(Code code, String message) {
        super(message);
        this.code = code;
    }

    /**
     * What is wrong.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * The code as it is written in reports, such as {@code concept-redefined}.
     *
     * @return the code in lower case with hyphens
     */
    public String codeId() {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
