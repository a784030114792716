package org.entaxi.jsonld;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reading as a mapper asks for it, in the middle of documents that are not ours. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final Function<JsonInput, T> reading;

    CodecDeserializer(Class<T> type, Function<JsonInput, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Reuse reuse = new Reuse();
        Tokens tokens = new JacksonTokens(parser, null, ReadLimits.DEFAULT, reuse.charValues());
        return Embedded.read(reading, tokens, reuse, context.getAttribute(EntaxiModule.FINDINGS));
    }
}
