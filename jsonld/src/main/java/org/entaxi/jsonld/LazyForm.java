package org.entaxi.jsonld;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A form that is looked up when it is used, for values that hold values of their own kind. */
final class LazyForm<V> extends Form<V> {

    private final Supplier<Form<V>> form;

    LazyForm(Supplier<Form<V>> form) {
        this.form = form;
    }

    @Override
    @Nullable
    V read(JsonInput in) {
        return form.get().read(in);
    }

    @Override
    void write(JsonOutput out, V value) {
        form.get().write(out, value);
    }
}
