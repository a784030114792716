package org.entaxi.jsonld;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writing as a mapper asks for it, in the middle of documents that are not ours. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final Embedded<T, ?> embedded;

    CodecSerializer(Embedded<T, ?> embedded) {
        super(embedded.type());
        this.embedded = embedded;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        embedded.write(value, context.getAttribute(EntaxiModule.DISCLOSURE), new JsonOutput(generator));
    }
}
