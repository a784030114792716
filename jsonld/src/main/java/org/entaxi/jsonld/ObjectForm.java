package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.Extensions;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An object with known members, written in a fixed order and read in any. What is not known or not usable among its
 * members is kept in the extensions of the record; an object of which a required member is missing is rejected as a
 * whole.
 *
 * <p>The form of a record without extensions is <em>closed</em>: a record of that kind is understood whole or not at
 * all, because what would be left out of it (a bound, a day) could turn its meaning round.
 */
final class ObjectForm<T> extends Form<T> {

    static final String TYPE = "type";
    static final String EXTENSIONS = "extensions";

    private final @Nullable String type;
    private final @Nullable Names typeName;
    private final String typeText;
    private final List<Field<T, ?>> fields;
    private final Map<String, Field<T, ?>> byName;
    /** Tells the names of the members apart; after them comes that of the type. */
    private final Names names;
    /** The members that are missed when they are not there. */
    private final List<Field<T, ?>> expected;
    /** The same as bits. */
    private final long expectedBits;

    private final @Nullable Field<T, ?> id;
    private final ObjectReading<T> reading;
    private final Function<Slots, T> build;
    private final @Nullable Function<T, Extensions> extensions;
    private final @Nullable T absent;
    private final boolean whole;
    private final boolean root;

    private ObjectForm(
            Draft<T> draft,
            Function<Slots, T> build,
            @Nullable Function<T, Extensions> extensions,
            @Nullable T absent,
            boolean whole) {
        this.type = draft.type;
        this.fields = draft.fields.stream()
                .<Field<T, ?>>map(field -> whole ? field.inPlace() : field)
                .toList();
        Map<String, Field<T, ?>> named = new LinkedHashMap<>();
        fields.forEach(f -> named.put(f.name(), f));
        this.byName = named;
        List<String> all = new ArrayList<>(named.keySet());
        if (type != null) {
            all.add(TYPE);
        }
        if (all.size() > Long.SIZE) {
            throw new IllegalStateException("More members than bits");
        }
        this.names = Names.of(all);
        this.expected = fields.stream()
                .filter(field -> field.presence() != Field.Presence.OPTIONAL)
                .toList();
        this.expectedBits =
                expected.stream().mapToLong(field -> 1L << field.index()).reduce(0, (a, b) -> a | b);
        this.typeText = '"' + type + '"';
        this.typeName = type == null ? null : Names.of(List.of(type));
        this.id = named.get("id");
        this.build = build;
        this.extensions = extensions;
        this.absent = absent;
        this.whole = whole;
        this.root = draft.root;
        this.reading = new ObjectReading<>(this, Map.of());
    }

    /** An object that is embedded in others. */
    static <T> Draft<T> of() {
        return new Draft<>();
    }

    /** An object that stands alone: it says its type, and may say its context. */
    static <T> Draft<T> root(String type) {
        Draft<T> draft = of(type);
        draft.root = true;
        return draft;
    }

    /** An object that says its type. */
    static <T> Draft<T> of(String type) {
        return new Draft<>(type);
    }

    /** This form, with a value that goes without saying. */
    ObjectForm<T> absentAs(T value) {
        return new ObjectForm<>(new Draft<>(this), build, extensions, value, whole);
    }

    /** This form, rejecting an object of which a known member is not understood; unknown ones are kept all the same. */
    ObjectForm<T> whole() {
        return new ObjectForm<>(new Draft<>(this), build, extensions, absent, true);
    }

    @Override
    @Nullable
    T absent() {
        return absent;
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            return in.rejectType(Kind.OBJECT);
        }
        Slots slots = in.reuse().slots(fields.size());
        reading.members(in, slots);
        @Nullable T value = reading.finish(in, slots);
        in.reuse().free(slots);
        return value;
    }

    @Nullable
    String type() {
        return type;
    }

    /** Whether the current value is the type. */
    boolean isType(JsonInput in) {
        return typeName != null && in.is(JsonToken.VALUE_STRING) && in.indexIn(typeName) == 0;
    }

    /** The type as it stands in JSON. */
    String typeText() {
        return typeText;
    }

    List<Field<T, ?>> fields() {
        return fields;
    }

    /** The members that are missed, when these do not have them all. */
    List<Field<T, ?>> expectedOf(Slots slots) {
        return slots.haveAll(expectedBits) ? List.of() : expected;
    }

    Names names() {
        return names;
    }

    @Nullable
    Field<T, ?> id() {
        return id;
    }

    boolean isKnown(String name) {
        return byName.containsKey(name) || (type != null && name.equals(TYPE));
    }

    /** Whether members that are not known are kept in the record. */
    boolean isOpen() {
        return extensions != null;
    }

    /** Whether the object stands alone. */
    boolean isRoot() {
        return root;
    }

    /** Whether an object is rejected when one of its members is not understood. */
    boolean isWhole() {
        return whole;
    }

    T build(Slots slots) {
        return build.apply(slots);
    }

    @Override
    void write(JsonOutput out, T record) {
        out.startObject();
        writeMembers(out, record);
        out.endObject();
    }

    void writeMembers(JsonOutput out, T record) {
        Extensions kept = extensions == null ? Extensions.NONE : extensions.apply(record);
        if (type != null) {
            out.name(TYPE);
            out.string(type);
        }
        if (kept.isEmpty()) {
            for (Field<T, ?> field : fields) {
                member(out, field, record);
            }
            return;
        }
        ObjectWriting writing = new ObjectWriting(out, kept);
        for (Field<T, ?> field : fields) {
            member(writing, field, record);
        }
        writing.extensions();
    }

    private static <T, V> void member(JsonOutput out, Field<T, V> field, T record) {
        V value = field.of(record);
        if (value != null) {
            field.write(out, value, null);
        }
    }

    private static <T, V> void member(ObjectWriting writing, Field<T, V> field, T record) {
        writing.member(field, field.of(record));
    }

    /** The text of what was read of an object that cannot become a record. */
    String text(Slots slots) {
        return JsonOutput.text(out -> {
            ObjectWriting writing = new ObjectWriting(out, slots.extensions());
            out.startObject();
            if (slots.typeText() != null) {
                out.name(TYPE);
                out.raw(slots.typeText());
            }
            for (Field<T, ?> field : fields) {
                writing.slot(field, slots);
            }
            if (isOpen()) {
                writing.extensions();
            } else {
                writing.others();
            }
            out.endObject();
        });
    }

    /** The members of a kind of object, collected in the order in which they are written. */
    static final class Draft<T> {

        private final @Nullable String type;
        private final List<Field<T, ?>> fields;
        private boolean root;

        private Draft() {
            this.type = null;
            this.fields = new ArrayList<>();
        }

        private Draft(String type) {
            this.type = type;
            this.fields = new ArrayList<>();
        }

        private Draft(ObjectForm<T> form) {
            this.type = form.type;
            this.fields = new ArrayList<>(form.fields);
            this.root = form.root;
        }

        private <V> Field<T, V> add(Field<T, V> field) {
            fields.add(field);
            return field;
        }

        /** A member without which the object is nothing. */
        <V> Field<T, V> required(String name, Form<V> form, Function<T, V> getter) {
            return add(new Field<>(fields.size(), name, Field.Presence.REQUIRED, form, getter));
        }

        /** A member that is always written, and has a value also where it is not. */
        <V> Field<T, V> always(String name, Form<V> form, Function<T, V> getter) {
            return add(new Field<>(fields.size(), name, Field.Presence.ALWAYS, form, getter));
        }

        /** A member that may be absent. */
        <V> Field<T, V> optional(String name, Form<V> form, Function<T, @Nullable V> getter) {
            return add(new Field<>(fields.size(), name, Field.Presence.OPTIONAL, form, getter));
        }

        /** A language map; no text is the same as no member. */
        Field<T, LocalizedText> text(String name, Function<T, LocalizedText> getter) {
            return optional(name, TextForm.TEXT, getter);
        }

        <V> Field<T, List<V>> list(String name, Form<V> element, Function<T, List<V>> getter) {
            return optional(name, ListForm.of(element), getter);
        }

        /** The form of a record that keeps what is not known. */
        ObjectForm<T> open(Function<T, Extensions> extensions, Function<Slots, T> build) {
            return new ObjectForm<>(this, build, extensions, null, false);
        }

        /** The form of a record that is understood whole or not at all. */
        ObjectForm<T> closed(Function<Slots, T> build) {
            return new ObjectForm<>(this, build, null, null, true);
        }
    }
}
