package org.entaxi.jsonld;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A document that is being written. */
final class JsonOutput {

    private final JsonGenerator generator;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The compact text of what is written. */
    static String text(Consumer<JsonOutput> writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.compact(text)) {
            writing.accept(new JsonOutput(generator));
        }
        return text.toString();
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startArray() {
        generator.writeStartArray();
    }

    void endArray() {
        generator.writeEndArray();
    }

    void name(String name) {
        generator.writeName(name);
    }

    void name(SerializedString name) {
        generator.writeName(name);
    }

    void string(SerializedString value) {
        generator.writeString(value);
    }

    void string(String value) {
        generator.writeString(value);
    }

    void bool(boolean value) {
        generator.writeBoolean(value);
    }

    void number(double value) {
        generator.writeNumber(value);
    }

    void number(BigDecimal value) {
        generator.writeNumber(value.toPlainString());
    }

    void number(int value) {
        generator.writeNumber(value);
    }

    /** Writes a value that is kept as text. */
    void raw(String json) {
        copy(json, 0);
    }

    /** Writes a member whose value is kept as text. */
    boolean rawMember(String name, String json) {
        name(name);
        raw(json);
        return true;
    }

    /** Writes the members of an object that is kept as text, into the object that is open. */
    void members(String json) {
        copy(json, 1);
    }

    /** Writes the elements of an array that is kept as text, into the array that is open. */
    void elements(String json) {
        copy(json, 1);
    }

    /**
     * Writes the tokens that are nested at least so deep. What is kept as text is taken apart again, so that it gets the
     * layout of its surroundings and, whoever made it, cannot break them.
     */
    private void copy(String json, int fromDepth) {
        int depth = 0;
        try (JsonParser parser = Json.parser(json)) {
            do {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    break;
                }
                depth -= token.isStructEnd() ? 1 : 0;
                if (depth >= fromDepth) {
                    copy(parser, token);
                }
                depth += token.isStructStart() ? 1 : 0;
            } while (depth > 0);
            if (depth > 0 || parser.nextToken() != null) {
                throw new IllegalArgumentException("An extension is not one JSON value");
            }
        } catch (JacksonException e) {
            // Without its cause, which quotes the text.
            throw new IllegalArgumentException("An extension is not JSON");
        }
    }

    private void copy(JsonParser parser, JsonToken token) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(parser.currentName());
            case VALUE_STRING -> generator.writeString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getString());
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            case VALUE_NULL -> generator.writeNull();
            default -> throw new IllegalArgumentException("An extension is not JSON");
        }
    }
}
