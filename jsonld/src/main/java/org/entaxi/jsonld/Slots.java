package org.entaxi.jsonld;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.entaxi.basics.Extensions;
import org.jspecify.annotations.Nullable;

/** One object while it is being read: the values of its members, and what else was met in it. */
final class Slots {

    private @Nullable Object[] values;
    /** A bit for each member that was met. */
    private long seen;
    /** A bit for each member that has a value. */
    private long present;

    private @Nullable Map<String, String> extensions;
    private @Nullable ExtensionsMember extensionsMember;
    private @Nullable String typeText;
    private boolean context;
    private boolean broken;
    private boolean unread;
    /** Others that are free, while these are. */
    private @Nullable Slots next;

    Slots(int size) {
        this.values = new @Nullable Object[size];
    }

    /** These, as if they were new. */
    Slots reset(int size) {
        if (values.length < size) {
            values = new @Nullable Object[size];
        } else {
            for (long bits = present; bits != 0; bits &= bits - 1) {
                values[Long.numberOfTrailingZeros(bits)] = null;
            }
        }
        seen = 0;
        present = 0;
        extensions = null;
        extensionsMember = null;
        typeText = null;
        context = false;
        broken = false;
        unread = false;
        return this;
    }

    @Nullable
    Slots next() {
        return next;
    }

    void setNext(@Nullable Slots others) {
        next = others;
    }

    /** Marks a member as met; false when it was met before. */
    boolean meet(Field<?, ?> field) {
        long before = seen;
        seen |= 1L << field.index();
        return seen != before;
    }

    void set(Field<?, ?> field, @Nullable Object value) {
        if (value != null) {
            values[field.index()] = value;
            present |= 1L << field.index();
        }
    }

    boolean has(Field<?, ?> field) {
        return (present & 1L << field.index()) != 0;
    }

    /** Whether there is a value for each of some members, given as bits. */
    boolean haveAll(long fields) {
        return (present & fields) == fields;
    }

    /** Whether no member was met and nothing is kept. */
    boolean areEmpty() {
        return seen == 0 && extensions == null;
    }

    /** Marks the object as one that cannot become a record. */
    void breakUp() {
        broken = true;
    }

    boolean areBroken() {
        return broken;
    }

    /** Marks that there is a member for which there is no room; whether the rest would do is still told. */
    void leaveUnread() {
        unread = true;
    }

    boolean areUnread() {
        return unread;
    }

    void meetContext() {
        context = true;
    }

    boolean hadContext() {
        return context;
    }

    void setTypeText(String json) {
        typeText = json;
    }

    /** What stands as the type, or null when nothing does. */
    @Nullable
    String typeText() {
        return typeText;
    }

    ExtensionsMember extensionsMember() {
        extensionsMember = extensionsMember == null ? new ExtensionsMember() : extensionsMember;
        return extensionsMember;
    }

    /** Adds what was read of the member {@code extensions} to what is kept. */
    void addExtensions(Predicate<String> known) {
        if (extensionsMember != null) {
            extensionsMember.addTo(this, known);
        }
    }

    boolean keeps(String name) {
        return extensions != null && extensions.containsKey(name);
    }

    /** The value, what a record holds where it is absent, or null. */
    @SuppressWarnings("unchecked")
    <V> @Nullable V orNull(Field<?, V> field) {
        Object value = values[field.index()];
        return value == null ? field.absent() : (V) value;
    }

    /** The value of a member that is required, or for which absence means something. */
    <V> V get(Field<?, V> field) {
        V value = orNull(field);
        if (value == null) {
            throw new IllegalStateException("No value for " + field.name());
        }
        return value;
    }

    <V> V orElse(Field<?, V> field, V other) {
        V value = orNull(field);
        return value == null ? other : value;
    }

    /** Keeps a text under a name; false when there is one already. */
    boolean keep(String name, String json) {
        if (extensions == null) {
            extensions = new LinkedHashMap<>();
        }
        return extensions.putIfAbsent(name, json) == null;
    }

    Extensions extensions() {
        return extensions == null ? Extensions.NONE : Extensions.of(extensions);
    }
}
