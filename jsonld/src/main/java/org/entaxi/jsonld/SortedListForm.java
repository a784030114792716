package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An array of records, read in any order and written by their identifiers. */
final class SortedListForm<V> extends Form<List<V>> {

    private final ListForm<V> list;
    private final Comparator<V> order;

    SortedListForm(Form<V> element, Function<V, String> id) {
        this.list = ListForm.of(element);
        this.order = Comparator.comparing(id, Forms.CODE_POINTS);
    }

    @Override
    @Nullable
    List<V> read(JsonInput in) {
        return list.read(in);
    }

    @Override
    void write(JsonOutput out, List<V> values) {
        list.write(out, sorted(values));
    }

    private List<V> sorted(List<V> values) {
        List<V> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return sorted;
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
        return list.writeMerged(out, name, sorted(values), rest);
    }
}
