package org.entaxi.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;

/**
 * Writing as a mapper of Jackson 2 asks for it: by the codec, then token by token into whatever the mapper writes, which may
 * be a tree.
 */
final class Jackson2Serializer<T> extends StdSerializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was just written is within all limits that matter. */
    private static final JsonFactory OWN_TEXT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * ReadLimits.GREATEST_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final transient Embedded<T, ?> embedded;

    Jackson2Serializer(Embedded<T, ?> embedded) {
        super(embedded.type());
        this.embedded = embedded;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        Object asked = provider.getAttribute(EntaxiModule.DISCLOSURE);
        String text = JsonOutput.text(out -> embedded.write(value, asked, out));
        try (JsonParser parser = OWN_TEXT.createParser(text)) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }
}
