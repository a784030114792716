package org.entaxi.jsonld;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entaxi.text.Messages;

/**
 * The one exception of reading: the document cannot be read at all. It says why by a code of a closed set, and where by
 * a JSON Pointer (RFC 6901) and, where the text is at hand, line and column.
 *
 * <p>Nothing that stands in the document is part of it except names of members: the document may be about a person.
 */
public final class JsonLdReadException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Messages MESSAGES =
            Messages.load("errors", JsonLdReadException.class::getResourceAsStream, List.of("el", "en"));

    /** What is wrong. */
    private final ReadErrorCode code;

    /** Where, as a JSON Pointer. */
    private final String pointer;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    private final transient Map<String, Object> arguments;

    JsonLdReadException(ReadErrorCode code, String pointer, int line, int column, Map<String, Object> arguments) {
        super(text(code, pointer, line, column, Locale.ENGLISH, arguments));
        this.code = code;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static JsonLdReadException of(ReadErrorCode code) {
        return new JsonLdReadException(code, "", 0, 0, Map.of());
    }

    /**
     * Why.
     *
     * @return the code
     */
    public ReadErrorCode code() {
        return code;
    }

    /**
     * Where, as a JSON Pointer.
     *
     * @return the innermost member or element that was begun; empty for the document as a whole
     */
    public String pointer() {
        return pointer;
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
     * The same fault without line and column, for a document of which whoever asked for it has another text.
     *
     * @return a new exception with this one as its cause; the pointer stays
     */
    public JsonLdReadException withoutLine() {
        Map<String, Object> known = Objects.requireNonNullElse(arguments, Map.of());
        JsonLdReadException same = new JsonLdReadException(code, pointer, 0, 0, known);
        same.initCause(this);
        return same;
    }

    /**
     * Code, place and reason in one line.
     *
     * @param reader the language of the reader: Greek or English, otherwise English
     * @return the line, such as {@code truncated at /services/3 (line 812, column 7): …}
     */
    public String message(Locale reader) {
        // The arguments are lost when an exception has been serialised.
        Map<String, Object> known = Objects.requireNonNullElse(arguments, Map.of());
        return text(code, pointer, line, column, reader, known);
    }

    private static String text(
            ReadErrorCode code, String pointer, int line, int column, Locale reader, Map<String, Object> arguments) {
        StringBuilder text = new StringBuilder(code.id());
        if (!pointer.isEmpty()) {
            text.append(" at ").append(pointer);
        }
        if (line > 0) {
            text.append(" (line ")
                    .append(line)
                    .append(", column ")
                    .append(column)
                    .append(')');
        }
        return text.append(": ")
                .append(MESSAGES.format(code.id(), reader, arguments))
                .toString();
    }
}
