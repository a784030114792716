package org.entaxi.jsonld;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.FindingCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A value that stands in JSON as a string. */
final class StringForm<V> extends Form<V> {

    private final Kind kind;
    private final Function<String, V> parse;
    private final Function<V, String> format;

    StringForm(Kind kind, Function<String, V> parse, Function<V, String> format) {
        this.kind = kind;
        this.parse = parse;
        this.format = format;
    }

    @Override
    @Nullable
    V read(JsonInput in) {
        if (!in.is(JsonToken.VALUE_STRING)) {
            return in.rejectType(kind);
        }
        try {
            return in.value(this);
        } catch (DateTimeException | IllegalArgumentException e) {
            return in.reject(FindingCode.VALUE_MALFORMED, Map.of("expected", kind.id()));
        }
    }

    V parse(String text) {
        return parse.apply(text);
    }

    @Override
    void write(JsonOutput out, V value) {
        out.string(format.apply(value));
    }
}
