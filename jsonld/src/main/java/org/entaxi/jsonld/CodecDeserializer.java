package org.entaxi.jsonld;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.Finding;
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

    /** Reads a value that must be understood, since there is no record around it to keep it in. */
    static <T> T required(JsonInput in, Form<T> form) {
        T value = form.read(in);
        if (value == null) {
            throw in.failure(ReadErrorCode.MEMBER_MISSING, Map.of("member", "value"));
        }
        return value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Findings findings = new Findings(ReadLimits.DEFAULT.findings());
        Reuse reuse = new Reuse();
        Tokens tokens = new JacksonTokens(parser, null, ReadLimits.DEFAULT, reuse.charValues());
        JsonInput in = new JsonInput(tokens, ReadLimits.DEFAULT, findings, "", reuse);
        in.forgetOrigins();
        T value = reading.apply(in);
        if (context.getAttribute(EntaxiModule.FINDINGS) instanceof List<?> list) {
            ((List<Finding>) list).addAll(findings.toList());
        }
        return value;
    }
}
