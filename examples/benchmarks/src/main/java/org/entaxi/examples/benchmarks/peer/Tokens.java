package org.entaxi.examples.benchmarks.peer;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The tokens of a document and nothing else: the floor of whatever goes through jackson-core. */
public final class Tokens {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /**
     * Takes a document apart.
     *
     * @param json the document
     */
    public Tokens(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                values.add(value(parser, token));
            }
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case PROPERTY_NAME -> new SerializedString(parser.currentName());
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> null;
        };
    }

    /**
     * Walks over a document.
     *
     * @param json the document
     * @param texts whether the texts of values are taken too, as every reader has to, or passed over
     * @return the number of tokens, or of characters
     */
    public static long walk(byte[] json, boolean texts) {
        long count = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                count += texts && token == JsonToken.VALUE_STRING
                        ? parser.getString().length()
                        : 1;
            }
        }
        return count;
    }

    /**
     * Writes the tokens.
     *
     * @param out where to
     * @param pretty whether in the layout of the canonical form, or in one line
     */
    public void write(OutputStream out, boolean pretty) {
        try (JsonGenerator generator = FACTORY.createGenerator(pretty ? layout() : ObjectWriteContext.empty(), out)) {
            for (int i = 0; i < tokens.size(); i++) {
                write(generator, tokens.get(i), values.get(i));
            }
        }
    }

    private static void write(JsonGenerator generator, JsonToken token, @Nullable Object value) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
            default -> {
                if (value instanceof SerializedString name) {
                    generator.writeName(name);
                } else if (value instanceof String text) {
                    generator.writeString(text);
                } else if (value instanceof Double number) {
                    generator.writeNumber(number);
                } else if (value instanceof Integer number) {
                    generator.writeNumber(number);
                } else {
                    generator.writeNull();
                }
            }
        }
    }

    private static ObjectWriteContext layout() {
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
