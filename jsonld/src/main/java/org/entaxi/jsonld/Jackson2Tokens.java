package org.entaxi.jsonld;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.entaxi.basics.Pointers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** The tokens that a parser of Jackson 2 finds. What it throws is passed on as {@link UncheckedIOException}. */
final class Jackson2Tokens extends Tokens {

    private final JsonParser parser;
    private final CharValues values;

    Jackson2Tokens(JsonParser parser, CharValues values) {
        this.parser = parser;
        this.values = values;
    }

    /** Something that the parser may refuse. */
    private interface Step<V extends @Nullable Object> {
        V take() throws IOException;
    }

    private static <V extends @Nullable Object> V of(Step<V> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Nullable
    JsonToken current() {
        com.fasterxml.jackson.core.JsonToken token = parser.currentToken();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> JsonToken.START_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.START_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case FIELD_NAME -> JsonToken.PROPERTY_NAME;
            case VALUE_STRING -> JsonToken.VALUE_STRING;
            case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
            case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
            case VALUE_TRUE -> JsonToken.VALUE_TRUE;
            case VALUE_FALSE -> JsonToken.VALUE_FALSE;
            case VALUE_NULL -> JsonToken.VALUE_NULL;
            case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
            case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
        };
    }

    @Override
    @Nullable
    JsonToken next() {
        of(parser::nextToken);
        return current();
    }

    @Override
    @Nullable
    String nextName() {
        return of(parser::nextFieldName);
    }

    @Override
    int nextName(Names names) {
        String name = nextName();
        if (name == null) {
            return Names.END;
        }
        return names.indexOf(name.toCharArray(), 0, name.length());
    }

    @Override
    String name() {
        return of(parser::currentName);
    }

    @Override
    String text() {
        return of(parser::getText);
    }

    @Override
    int indexIn(Names texts) {
        String text = text();
        return texts.indexOf(text.toCharArray(), 0, text.length());
    }

    @Override
    <V> V value(StringForm<V> form) {
        String text = text();
        return text.length() > CharValues.LONGEST
                ? form.parse(text)
                : values.value(form, text.toCharArray(), 0, text.length());
    }

    @Override
    int numberLength() {
        return of(parser::getTextLength);
    }

    @Override
    int intValue() {
        return of(parser::getIntValue);
    }

    @Override
    double doubleValue() {
        return of(parser::getDoubleValue);
    }

    @Override
    void skipChildren() {
        of(parser::skipChildren);
    }

    @Override
    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    @Override
    void appendPath(StringBuilder path) {
        JsonStreamContext context = parser.getParsingContext();
        boolean begun = context.inObject() ? context.hasCurrentName() : context.hasCurrentIndex();
        append(path, begun ? context : context.getParent());
    }

    private static void append(StringBuilder path, @Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(path, context.getParent());
        path.append('/');
        if (context.inArray()) {
            path.append(context.getCurrentIndex());
        } else {
            path.append(Pointers.escape(String.valueOf(context.getCurrentName())));
        }
    }

    @Override
    JsonLdReadException failure(String pointer, ReadErrorCode code, Map<String, Object> arguments) {
        JsonLocation place = parser.currentTokenLocation();
        return new JsonLdReadException(
                code, pointer, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()), arguments);
    }

    @Override
    JsonLdReadException failure(String pointer, JacksonException cause) {
        throw cause;
    }
}
