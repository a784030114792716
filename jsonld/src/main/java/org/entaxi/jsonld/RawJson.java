package org.entaxi.jsonld;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The text of a JSON value, kept as it stood: without insignificant white space, numbers digit by digit, texts escaped
 * the way the canonical form escapes them.
 */
final class RawJson {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private RawJson() {}

    /** Takes the text of the current value; the parser ends on its last token. */
    static String read(JsonInput in) {
        StringBuilder text = new StringBuilder();
        Deque<Set<String>> open = new ArrayDeque<>();
        int depth = 0;
        while (true) {
            JsonToken token = in.token();
            if (token == JsonToken.PROPERTY_NAME) {
                String name = in.string();
                Set<String> names = open.getFirst();
                if (!names.add(name)) {
                    throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
                }
            }
            depth += append(text, in, open);
            if (depth == 0) {
                return text.toString();
            }
            in.next();
        }
    }

    /** Appends the current token and tells by how much the nesting changes. */
    private static int append(StringBuilder text, JsonInput in, Deque<Set<String>> open) {
        JsonToken token = in.token();
        if (token == null) {
            throw in.failure(ReadErrorCode.TRUNCATED);
        }
        if (!token.isStructEnd()) {
            separate(text);
        }
        switch (token) {
            case START_OBJECT -> open.addFirst(new HashSet<>());
            case END_OBJECT -> open.removeFirst();
            default -> {}
        }
        switch (token) {
            case PROPERTY_NAME -> quote(text, in.string()).append(':');
            case VALUE_STRING -> quote(text, in.string());
            default -> text.append(in.string());
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private static void separate(StringBuilder text) {
        if (!text.isEmpty() && "[{:".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(',');
        }
    }

    /** Appends a text as a JSON string. */
    static StringBuilder quote(StringBuilder text, String value) {
        text.append('"');
        ENCODER.quoteAsString(value, text);
        return text.append('"');
    }

    /** Begins or goes on with the array of the elements that could not be understood. */
    static StringBuilder element(@Nullable StringBuilder array, String element) {
        StringBuilder text = array == null ? new StringBuilder("[") : array.append(',');
        return text.append(element);
    }

    /** Begins or goes on with the object of the members that could not be understood. */
    static StringBuilder member(@Nullable StringBuilder object, String name, String value) {
        StringBuilder text = object == null ? new StringBuilder("{") : object.append(',');
        return quote(text, name).append(':').append(value);
    }

    /** Adds one of a few members to an object that is complete without it. */
    static String append(@Nullable String object, String name, String value) {
        StringBuilder begun = object == null ? null : new StringBuilder(object.substring(0, object.length() - 1));
        return member(begun, name, value).append('}').toString();
    }
}
