package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** An array of which the order means nothing: written in one fixed order, each value once. */
final class SetForm<V> extends Form<Set<V>> {

    private final ListForm<V> list;
    private final Comparator<V> order;

    private SetForm(ListForm<V> list, Comparator<V> order) {
        this.list = list;
        this.order = order;
    }

    @Override
    SetForm<V> inPlace() {
        return new SetForm<>(list.inPlace(), order);
    }

    static final SetForm<String> STRINGS = of(Forms.STRING, s -> s);

    static SetForm<ConceptId> concepts(String scheme) {
        return of(Forms.concept(scheme), id -> id.shortForm(scheme));
    }

    /** A set ordered by a text of each value, by code point. */
    static <V> SetForm<V> of(Form<V> element, Function<V, String> key) {
        return new SetForm<>(ListForm.of(element), Comparator.comparing(key, Forms.CODE_POINTS));
    }

    static <V> SetForm<V> of(Form<V> element, Comparator<V> order) {
        return new SetForm<>(ListForm.of(element), order);
    }

    @Override
    @Nullable
    Set<V> read(JsonInput in) {
        List<V> values = list.read(in);
        return values == null ? null : values.size() == 1 ? Set.of(values.get(0)) : new LinkedHashSet<>(values);
    }

    @Override
    void write(JsonOutput out, Set<V> values) {
        list.write(out, sorted(values));
    }

    private List<V> sorted(Set<V> values) {
        List<V> sorted = new ArrayList<>(values);
        if (sorted.size() > 1) {
            sorted.sort(order);
        }
        return sorted;
    }

    @Override
    Set<V> absent() {
        return Set.of();
    }

    @Override
    boolean isAbsent(Set<V> value) {
        return value.isEmpty();
    }

    @Override
    boolean writeMerged(JsonOutput out, String name, Set<V> values, String rest) {
        return list.writeMerged(out, name, sorted(values), rest);
    }
}
