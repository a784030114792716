package org.entaxi.jsonld;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An object whose members are data: values by name, in the order of the document. */
final class MapForm<V> extends Form<Map<String, V>> {

    private final Form<V> element;
    private final BiConsumer<JsonInput, String> nameCheck;

    /** The check is told each name; what it has to say of it, it reports. */
    MapForm(Form<V> element, BiConsumer<JsonInput, String> nameCheck) {
        this.element = element;
        this.nameCheck = nameCheck;
    }

    @Override
    @Nullable
    Map<String, V> read(JsonInput in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            return in.rejectType(Kind.OBJECT);
        }
        Map<String, V> values = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        StringBuilder rest = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (!names.add(name)) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            nameCheck.accept(in, name);
            in.next();
            V value = element.read(in);
            if (value != null) {
                values.put(name, value);
            }
            String refused = in.takeRest();
            if (refused != null) {
                rest = RawJson.member(rest, name, refused);
            }
        }
        if (rest != null) {
            in.setRest(rest.append('}').toString());
        }
        return values;
    }

    @Override
    void write(JsonOutput out, Map<String, V> values) {
        out.startObject();
        members(out, values);
        out.endObject();
    }

    private void members(JsonOutput out, Map<String, V> values) {
        values.forEach((name, value) -> {
            out.name(name);
            element.write(out, value);
        });
    }

    @Override
    Map<String, V> absent() {
        return Map.of();
    }

    @Override
    boolean isAbsent(Map<String, V> value) {
        return value.isEmpty();
    }

    @Override
    boolean writeMerged(JsonOutput out, String name, Map<String, V> values, String rest) {
        if (rest.charAt(0) != '{') {
            return false;
        }
        out.name(name);
        out.startObject();
        members(out, values);
        out.members(rest);
        out.endObject();
        return true;
    }
}
