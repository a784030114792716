package org.entaxi.jsonld;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An array that is understood whole or not at all. */
final class WholeListForm<V> extends Form<List<V>> {

    private final Form<V> element;

    WholeListForm(Form<V> element) {
        this.element = element;
    }

    @Override
    @Nullable
    List<V> read(JsonInput in) {
        if (!in.is(JsonToken.START_ARRAY)) {
            return in.rejectType(Kind.ARRAY);
        }
        List<V> values = in.reuse().list();
        StringBuilder text = null;
        while (in.next() != JsonToken.END_ARRAY) {
            V value = element.read(in);
            String refused = in.takeRest();
            if (refused != null && text == null) {
                for (V read : values) {
                    text = RawJson.element(text, JsonOutput.text(out -> element.write(out, read)));
                }
            }
            if (refused != null) {
                text = RawJson.element(text, refused);
            } else if (value != null && text != null) {
                text = RawJson.element(text, JsonOutput.text(out -> element.write(out, value)));
            }
            if (value != null) {
                values.add(value);
            }
        }
        if (text != null) {
            in.setRest(text.append(']').toString());
            return null;
        }
        return in.reuse().elements(values);
    }

    @Override
    void write(JsonOutput out, List<V> values) {
        out.startArray();
        for (V value : values) {
            element.write(out, value);
        }
        out.endArray();
    }
}
