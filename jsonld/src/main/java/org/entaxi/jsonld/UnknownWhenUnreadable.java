package org.entaxi.jsonld;

import java.util.Map;
import org.entaxi.basics.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not understood and for which absence would say too much: something else would step into its place.
 * It is read as the value that stands for "unknown", beside the text that is kept.
 */
final class UnknownWhenUnreadable<V> extends Form<V> {

    private final Form<V> form;
    private final V unknown;
    private final FindingCode code;

    UnknownWhenUnreadable(Form<V> form, V unknown, FindingCode code) {
        this.form = form;
        this.unknown = unknown;
        this.code = code;
    }

    @Override
    @Nullable
    V read(JsonInput in) {
        V value = form.read(in);
        if (value == null) {
            in.report(code, Map.of());
            return unknown;
        }
        return value;
    }

    @Override
    void write(JsonOutput out, V value) {
        form.write(out, value);
    }

    @Override
    boolean writeMerged(JsonOutput out, String name, V value, String rest) {
        return value.equals(unknown) && out.rawMember(name, rest);
    }
}
