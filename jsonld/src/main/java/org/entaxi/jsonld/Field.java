package org.entaxi.jsonld;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A member of a kind of object.
 *
 * @param <T> the type of the record
 * @param <V> the type of the value
 */
final class Field<T, V> {

    /** Whether a member has to be there. */
    enum Presence {
        /** Without it the object is nothing. */
        REQUIRED,
        /** It is always written, and has a value also where it was missing. */
        ALWAYS,
        /** It may be absent. */
        OPTIONAL
    }

    private final int index;
    private final String name;
    /** The name as it is written, encoded once. */
    private final SerializedString written;

    private final Presence presence;
    private final Form<V> form;
    private final @Nullable V absent;
    private final Function<T, @Nullable V> getter;

    Field(int index, String name, Presence presence, Form<V> form, Function<T, @Nullable V> getter) {
        this.index = index;
        this.name = name;
        this.written = new SerializedString(name);
        this.presence = presence;
        this.form = form;
        this.absent = form.absent();
        this.getter = getter;
    }

    /** This member of a record that is understood whole or not at all. */
    Field<T, V> inPlace() {
        return new Field<>(index, name, presence, form.inPlace(), getter);
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    Presence presence() {
        return presence;
    }

    Form<V> form() {
        return form;
    }

    /** What a record holds where the member is absent, or null. */
    @Nullable
    V absent() {
        return absent;
    }

    @Nullable
    V of(T record) {
        return getter.apply(record);
    }

    /** Writes the member, unless absence says the same; false when the rest is still to be written. */
    boolean write(JsonOutput out, @Nullable V value, @Nullable String rest) {
        if (value == null || (presence != Presence.ALWAYS && form.isAbsent(value))) {
            return rest == null || out.rawMember(name, rest);
        }
        if (rest != null && form.writeMerged(out, name, value, rest)) {
            return true;
        }
        out.name(written);
        form.write(out, value);
        return rest == null;
    }
}
