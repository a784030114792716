package org.entaxi.jsonld;

import java.util.function.BiConsumer;
import org.entaxi.model.Disclosure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writing as a mapper asks for it, in the middle of documents that are not ours. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final Section.Disclosing<T> disclosing;
    private final BiConsumer<JsonOutput, T> writing;

    CodecSerializer(Class<T> type, Section.Disclosing<T> disclosing, BiConsumer<JsonOutput, T> writing) {
        super(type);
        this.disclosing = disclosing;
        this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        Disclosure disclosure =
                context.getAttribute(EntaxiModule.DISCLOSURE) instanceof Disclosure asked ? asked : Disclosure.PUBLIC;
        writing.accept(new JsonOutput(generator), disclosing.of(disclosure, value));
    }
}
