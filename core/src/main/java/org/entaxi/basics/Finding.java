package org.entaxi.basics;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entaxi.text.Messages;

/**
 * Something noticed in data: how grave, what, and where.
 *
 * <p>A finding holds no prose; {@link #message(Locale)} renders it. Its arguments are things that may be shown: codes,
 * names of members, numbers of limits. A value out of a person's data is never an argument.
 *
 * <p>Immutable and thread-safe.
 *
 * @param severity how grave
 * @param code what, from the one registry
 * @param pointer where: a JSON Pointer (RFC 6901) into the document; empty for the document as a whole
 * @param arguments the arguments of the message by name, in order
 */
public record Finding(Severity severity, FindingCode code, String pointer, Map<String, String> arguments)
        implements Serializable {

    /** By place as a reader meets it: array indices as numbers, then by code. */
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::pointer, Pointers::compare).thenComparing(Finding::code);

    private static final Messages MESSAGES =
            Messages.load("findings", Finding.class::getResourceAsStream, List.of("el", "en"));

    /**
     * Copies the arguments.
     *
     * @param severity how grave
     * @param code what
     * @param pointer where
     * @param arguments the arguments of the message
     */
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A finding of the usual severity of its code.
     *
     * @param code what
     * @param pointer where
     * @return the finding
     */
    public static Finding of(FindingCode code, String pointer) {
        return new Finding(code.severity(), code, pointer, Map.of());
    }

    /**
     * A finding of the usual severity of its code, with one argument.
     *
     * @param code what
     * @param pointer where
     * @param name the name of the argument
     * @param value its value
     * @return the finding
     */
    public static Finding of(FindingCode code, String pointer, String name, String value) {
        return new Finding(code.severity(), code, pointer, Map.of(name, value));
    }

    /**
     * A finding of the usual severity of its code, with arguments.
     *
     * @param code what
     * @param pointer where
     * @param arguments the arguments by name
     * @return the finding
     */
    public static Finding of(FindingCode code, String pointer, Map<String, String> arguments) {
        return new Finding(code.severity(), code, pointer, arguments);
    }

    /**
     * A copy whose place is inside another place.
     *
     * @param parent the pointer of the place that holds this finding's document
     * @return the copy
     */
    public Finding under(String parent) {
        return parent.isEmpty() ? this : new Finding(severity, code, parent + pointer, arguments);
    }

    /**
     * What was found, as a sentence for people.
     *
     * @param reader the language of the reader: Greek or English, otherwise English
     * @return the sentence
     */
    public String message(Locale reader) {
        return MESSAGES.format(code.id(), reader, arguments);
    }
}
