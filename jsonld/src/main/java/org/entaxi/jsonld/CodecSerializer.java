package org.entaxi.jsonld;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.entaxi.model.Disclosure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writing as a mapper asks for it, in the middle of documents that are not ours.
 *
 * @param <T> what is given
 * @param <W> what is written of it, which is what the disclosure leaves
 */
final class CodecSerializer<T, W> extends StdSerializer<T> {

    private final BiFunction<Disclosure, T, W> disclosing;
    private final BiConsumer<JsonOutput, W> writing;

    CodecSerializer(Class<T> type, BiFunction<Disclosure, T, W> disclosing, BiConsumer<JsonOutput, W> writing) {
        super(type);
        this.disclosing = disclosing;
        this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        Disclosure disclosure =
                context.getAttribute(EntaxiModule.DISCLOSURE) instanceof Disclosure asked ? asked : Disclosure.PUBLIC;
        writing.accept(new JsonOutput(generator), disclosing.apply(disclosure, value));
    }
}
