package org.entaxi.jsonld;

import java.util.Map;
import tools.jackson.core.JsonToken;

/** The member that names the context: ours, alone or as the only element of an array. */
final class ContextMember {

    static final String NAME = "@context";

    private ContextMember() {}

    /** Reads the member whose name is the current token. */
    static void read(JsonInput in) {
        in.next();
        boolean array = in.is(JsonToken.START_ARRAY);
        if (array) {
            in.next();
        }
        if (!in.is(JsonToken.VALUE_STRING) || !in.string().equals(EntaxiJson.CONTEXT)) {
            throw foreign(in);
        }
        if (array && in.next() != JsonToken.END_ARRAY) {
            throw foreign(in);
        }
    }

    static JsonLdReadException foreign(JsonInput in) {
        return in.failure(ReadErrorCode.CONTEXT_FOREIGN, Map.of("context", EntaxiJson.CONTEXT));
    }
}
