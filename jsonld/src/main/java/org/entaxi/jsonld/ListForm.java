package org.entaxi.jsonld;

import java.util.List;
import java.util.Map;
import org.entaxi.basics.FindingCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An array in its own order. A single value where an array belongs is understood and reported, since JSON-LD tools like
 * to unwrap arrays of one.
 */
final class ListForm<V> extends Form<List<V>> {

    private final Form<V> element;
    private final boolean inPlace;

    private ListForm(Form<V> element, boolean inPlace) {
        this.element = element;
        this.inPlace = inPlace;
    }

    static <V> ListForm<V> of(Form<V> element) {
        return new ListForm<>(element, false);
    }

    @Override
    ListForm<V> inPlace() {
        return new ListForm<>(element, true);
    }

    @Override
    @Nullable
    List<V> read(JsonInput in) {
        if (!in.is(JsonToken.START_ARRAY)) {
            return single(in);
        }
        // Most arrays have one element, and the list of one is what the record would make of any other.
        V first = null;
        List<V> values = null;
        StringBuilder rest = null;
        while (in.next() != JsonToken.END_ARRAY) {
            V value = element.read(in);
            if (value != null && first != null) {
                if (values == null) {
                    values = in.reuse().list();
                    values.add(first);
                }
                values.add(value);
            } else if (value != null) {
                first = value;
            }
            String refused = in.takeRest();
            if (refused != null && inPlace && rest == null) {
                rest = texts(values != null ? values : first == null ? List.of() : List.of(first), value);
            }
            if (refused != null) {
                rest = RawJson.element(rest, refused);
            } else if (inPlace && rest != null && value != null) {
                rest = RawJson.element(rest, JsonOutput.text(out -> element.write(out, value)));
            }
        }
        List<V> all = values != null ? in.reuse().elements(values) : first == null ? List.of() : List.of(first);
        if (rest != null) {
            in.setRest(rest.append(']').toString());
            return inPlace ? null : all;
        }
        return all;
    }

    /** The texts of the elements so far, without the last one if there is one. */
    private @Nullable StringBuilder texts(List<V> values, @Nullable V last) {
        StringBuilder texts = null;
        int count = values.size() - (last == null ? 0 : 1);
        for (V value : values.subList(0, count)) {
            texts = RawJson.element(texts, JsonOutput.text(out -> element.write(out, value)));
        }
        return texts;
    }

    private @Nullable List<V> single(JsonInput in) {
        if (in.is(JsonToken.VALUE_NULL)) {
            return in.rejectType(Kind.ARRAY);
        }
        long before = in.findings().errors();
        V value = element.read(in);
        // One fault is enough to say that it is wrong.
        if (value != null || in.findings().errors() == before) {
            in.report(FindingCode.VALUE_TYPE, Map.of("expected", Kind.ARRAY.id()));
        }
        return value == null ? List.of() : List.of(value);
    }

    @Override
    void write(JsonOutput out, List<V> values) {
        out.startArray();
        for (V value : values) {
            element.write(out, value);
        }
        out.endArray();
    }

    @Override
    List<V> absent() {
        return List.of();
    }

    @Override
    boolean isAbsent(List<V> value) {
        return value.isEmpty();
    }

    @Override
    boolean writeMerged(JsonOutput out, String name, List<V> values, String rest) {
        if (rest.charAt(0) != '[') {
            return false;
        }
        out.name(name);
        out.startArray();
        for (V value : values) {
            element.write(out, value);
        }
        out.elements(rest);
        out.endArray();
        return true;
    }
}
