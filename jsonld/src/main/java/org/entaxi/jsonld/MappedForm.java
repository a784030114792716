package org.entaxi.jsonld;

import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.RuleException;
import org.jspecify.annotations.Nullable;

/** A value that stands in JSON as another value does. */
final class MappedForm<V, W> extends Form<V> {

    private final Form<W> form;
    private final Function<W, V> from;
    private final Function<V, W> to;

    MappedForm(Form<W> form, Function<W, V> from, Function<V, W> to) {
        this.form = form;
        this.from = from;
        this.to = to;
    }

    @Override
    @Nullable
    V read(JsonInput in) {
        W value = form.read(in);
        if (value == null) {
            return null;
        }
        try {
            return from.apply(value);
        } catch (RuleException e) {
            in.report(e);
        } catch (IllegalArgumentException e) {
            in.report(FindingCode.VALUE_MALFORMED, Map.of("expected", Kind.OBJECT.id()));
        }
        in.setRest(JsonOutput.text(out -> form.write(out, value)));
        return null;
    }

    @Override
    void write(JsonOutput out, V value) {
        form.write(out, to.apply(value));
    }
}
