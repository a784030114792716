package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
    private final Function<List<V>, Set<V>> collect;

    private SetForm(ListForm<V> list, Comparator<V> order, Function<List<V>, Set<V>> collect) {
        this.list = list;
        this.order = order;
        this.collect = collect;
    }

    @Override
    SetForm<V> inPlace() {
        return new SetForm<>(list.inPlace(), order, collect);
    }

    static final SetForm<String> STRINGS = of(Forms.STRING, s -> s);

    static SetForm<ConceptId> concepts(String scheme) {
        return of(Forms.concept(scheme), id -> id.shortForm(scheme));
    }

    /** A set ordered by a text of each value, by code point. */
    static <V> SetForm<V> of(Form<V> element, Function<V, String> key) {
        return of(element, Comparator.comparing(key, Forms.CODE_POINTS));
    }

    static <V> SetForm<V> of(Form<V> element, Comparator<V> order) {
        return new SetForm<>(ListForm.of(element), order, LinkedHashSet::new);
    }

    /** A set of which also the record keeps no order but that of its constants. */
    static <E extends Enum<E>> SetForm<E> constants(Form<E> element) {
        return new SetForm<>(ListForm.of(element), Comparator.naturalOrder(), EnumSet::copyOf);
    }

    @Override
    @Nullable
    Set<V> read(JsonInput in) {
        List<V> values = list.read(in);
        if (values == null || values.isEmpty()) {
            return values == null ? null : Set.of();
        }
        return values.size() == 1 ? Set.of(values.get(0)) : collect.apply(values);
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
