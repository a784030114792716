package org.entaxi.jsonld;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Reading as a mapper of Jackson 2 asks for it. */
final class Jackson2Deserializer<T> extends StdDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<JsonInput, T> reading;

    Jackson2Deserializer(Class<T> type, Function<JsonInput, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reuse reuse = new Reuse();
        Tokens tokens = new Jackson2Tokens(parser, reuse.charValues());
        try {
            return Embedded.read(reading, tokens, reuse, context.getAttribute(EntaxiModule.FINDINGS));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
