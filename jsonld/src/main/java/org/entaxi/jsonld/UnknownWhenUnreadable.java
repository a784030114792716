package org.entaxi.jsonld;

import org.jspecify.annotations.Nullable;

/**
 * A value that is not understood and for which absence would say too much: something else would step into its place.
 * It is read as the value that stands for "unknown", beside the text that is kept.
 */
final class UnknownWhenUnreadable<V> extends Form<V> {

    private final Form<V> form;
    private final V unknown;

    UnknownWhenUnreadable(Form<V> form, V unknown) {
        this.form = form;
        this.unknown = unknown;
    }

    @Override
    @Nullable
    V read(JsonInput in) {
        V value = form.read(in);
        return value == null ? unknown : value;
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
