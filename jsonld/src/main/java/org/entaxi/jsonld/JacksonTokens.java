package org.entaxi.jsonld;

import java.util.Map;
import org.entaxi.basics.Pointers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of any document, as Jackson finds them, and in our words what it complains about. */
final class JacksonTokens extends Tokens {

    private final JsonParser parser;
    private final @Nullable SourceText source;
    private final ReadLimits limits;
    private final CharValues values;
    private boolean rootEnded;

    JacksonTokens(JsonParser parser, @Nullable SourceText source, ReadLimits limits, CharValues values) {
        this.parser = parser;
        this.source = source;
        this.limits = limits;
        this.values = values;
    }

    @Override
    @Nullable
    JsonToken current() {
        return parser.currentToken();
    }

    @Override
    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    @Override
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    @Override
    int nextName(Names names) {
        return parser.nextNameMatch(names.matcher());
    }

    @Override
    String name() {
        return parser.currentName();
    }

    @Override
    String text() {
        return parser.getString();
    }

    @Override
    int indexIn(Names texts) {
        int length = textLength();
        return texts.indexOf(parser.getStringCharacters(), parser.getStringOffset(), length);
    }

    @Override
    <V> V value(StringForm<V> form) {
        int length = textLength();
        if (length > CharValues.LONGEST) {
            return form.parse(text());
        }
        char[] chars = parser.getStringCharacters();
        return values.value(form, chars, parser.getStringOffset(), length);
    }

    /** The length of the current string, within the limit. */
    private int textLength() {
        int length = parser.getStringLength();
        return length > limits.textChars() ? text().length() : length;
    }

    @Override
    int numberLength() {
        return parser.getStringLength();
    }

    @Override
    int intValue() {
        return parser.getIntValue();
    }

    @Override
    double doubleValue() {
        return parser.getDoubleValue();
    }

    @Override
    void skipChildren() {
        parser.skipChildren();
    }

    @Override
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    @Override
    void appendPath(StringBuilder path) {
        TokenStreamContext context = parser.streamReadContext();
        boolean begun = context.inObject() ? context.hasCurrentName() : context.hasCurrentIndex();
        append(path, begun ? context : context.getParent());
    }

    private static void append(StringBuilder path, @Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(path, context.getParent());
        path.append('/');
        if (context.inArray()) {
            path.append(context.getCurrentIndex());
        } else {
            path.append(Pointers.escape(String.valueOf(context.currentName())));
        }
    }

    @Override
    void rootEnded() {
        rootEnded = true;
    }

    @Override
    void checkNoFault(String pointer) {
        ReadErrorCode fault = source == null ? null : source.fault();
        if (fault != null) {
            throw at(pointer, parser.currentLocation(), fault, faultArguments());
        }
    }

    @Override
    JsonLdReadException failure(String pointer, ReadErrorCode code, Map<String, Object> arguments) {
        return at(pointer, tokenPlace(), code, arguments);
    }

    private TokenStreamLocation tokenPlace() {
        TokenStreamLocation place = parser.currentTokenLocation();
        int delay = source == null || parser.currentToken() != JsonToken.PROPERTY_NAME ? 0 : source.nameDelay();
        return new TokenStreamLocation(
                place.contentReference(), place.getByteOffset() - delay, -1L, place.getLineNr(), place.getColumnNr());
    }

    /** The exception for what the tokeniser complained about; its own words may quote the document and are left out. */
    @Override
    JsonLdReadException failure(String pointer, JacksonException cause) {
        TokenStreamLocation place = cause.getLocation() == null ? parser.currentLocation() : cause.getLocation();
        if (cause instanceof ReadConstraints.Breach breach) {
            boolean name = breach.code() == ReadErrorCode.NAME_TOO_LONG
                    && parser.streamReadContext().hasCurrentName();
            // The name that is known is that of the member before.
            String around = name ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
            return at(around, parser.currentLocation(), breach.code(), Map.of("limit", breach.limit()));
        }
        if (cause instanceof JacksonIOException) {
            JsonLdReadException unreadable = at(pointer, parser.currentLocation(), ReadErrorCode.UNREADABLE, Map.of());
            unreadable.initCause(cause.getCause());
            return unreadable;
        }
        boolean atEnd = cause instanceof UnexpectedEndOfInputException || isCut(place);
        ReadErrorCode fault = source == null ? null : source.fault();
        if (rootEnded && (fault == null || !atEnd)) {
            return at(pointer, place, ReadErrorCode.TRAILING_CONTENT, Map.of());
        }
        if (atEnd) {
            return fault == null
                    ? at(pointer, place, ReadErrorCode.TRUNCATED, Map.of())
                    : at(pointer, place, fault, faultArguments());
        }
        return at(pointer, place, ReadErrorCode.SYNTAX, Map.of());
    }

    /** Whether the end is missing where the tokeniser saw something else: a wrong literal, a number without digits. */
    private boolean isCut(TokenStreamLocation place) {
        String tail = source == null ? null : source.tail(place.getByteOffset());
        if (source == null || tail == null) {
            return false;
        }
        if (tail.isEmpty() || tail.equals(".")) {
            return true;
        }
        boolean literal = "true".startsWith(tail) || "false".startsWith(tail) || "null".startsWith(tail);
        return literal && isValueAfter(source.mark(place.getByteOffset()));
    }

    /** Whether a value may stand after a byte. */
    private boolean isValueAfter(int mark) {
        TokenStreamContext context = parser.streamReadContext();
        return context.inObject() ? mark == ':' : context.inArray() ? mark == '[' || mark == ',' : mark == 0;
    }

    private Map<String, Object> faultArguments() {
        return Map.of("limit", limits.documentBytes());
    }

    private JsonLdReadException at(
            String pointer, TokenStreamLocation place, ReadErrorCode code, Map<String, Object> arguments) {
        int line = source == null ? place.getLineNr() : source.line(place);
        int column = source == null ? place.getColumnNr() : source.column(place);
        return new JsonLdReadException(code, pointer, Math.max(0, line), Math.max(0, column), arguments);
    }
}
