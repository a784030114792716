package org.entaxi.jsonld;

import java.util.Map;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.RuleException;
import org.jspecify.annotations.Nullable;

/** How the objects of a form are read; what is being read of one of them is in its slots. Stateless. */
final class ObjectReading<T> {

    private final ObjectForm<T> form;
    private final Names names;
    private final Field<?, ?>[] fields;
    private final Form<?>[] forms;

    /** Reads the members of these names by other forms, whose values are left to them. */
    ObjectReading(ObjectForm<T> form, Map<String, Form<?>> others) {
        this.form = form;
        this.names = form.names();
        this.fields = form.fields().toArray(new Field<?, ?>[0]);
        this.forms = new Form<?>[fields.length];
        for (int i = 0; i < fields.length; i++) {
            Form<?> other = others.get(fields[i].name());
            forms[i] = other == null ? fields[i].form() : other;
        }
    }

    /** Reads all members; the parser ends on the end of the object. */
    void members(JsonInput in, Slots slots) {
        int match = in.nextName(names);
        while (match != Names.END) {
            if (match >= fields.length) {
                type(in, slots);
            } else if (match >= 0) {
                known(in, slots, fields[match], forms[match]);
            } else {
                member(in, slots, in.name());
            }
            match = in.nextName(names);
        }
    }

    /** Reads the member whose name is the current token and not one of the form's. */
    private void member(JsonInput in, Slots slots, String name) {
        if (form.isRoot() && name.equals(ContextMember.NAME)) {
            if (slots.hadContext()) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            ContextMember.read(in);
            slots.meetContext();
            return;
        }
        if (name.startsWith("@")) {
            throw in.failure(ReadErrorCode.KEYWORD, Map.of("keyword", name));
        }
        if (name.equals(ObjectForm.EXTENSIONS) && form.isOpen()) {
            slots.extensionsMember().read(in);
        } else {
            if (slots.keeps(name)) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            if (form.isOpen()) {
                in.report(FindingCode.MEMBER_UNKNOWN, Map.of("member", name));
            } else {
                // What has no room for it is not read at all.
                in.warn(FindingCode.MEMBER_UNKNOWN, Map.of("member", name));
                slots.leaveUnread();
            }
            in.next();
            slots.keep(name, RawJson.read(in));
        }
    }

    private void known(JsonInput in, Slots slots, Field<?, ?> field, Form<?> by) {
        if (!slots.meet(field)) {
            throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
        }
        in.next();
        slots.set(field, by.read(in));
        String rest = in.takeRest();
        if (rest != null) {
            if (form.isWhole()) {
                slots.breakUp();
            }
            slots.keep(field.name(), rest);
        }
    }

    private void type(JsonInput in, Slots slots) {
        if (slots.typeText() != null) {
            throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
        }
        in.next();
        if (form.isType(in)) {
            slots.setTypeText(form.typeText());
            return;
        }
        String expected = String.valueOf(form.type());
        if (form.isRoot()) {
            throw in.failure(ReadErrorCode.TYPE_UNKNOWN, Map.of("expected", expected));
        }
        in.report(FindingCode.TYPE_OTHER, Map.of("expected", expected));
        slots.breakUp();
        slots.setTypeText(RawJson.read(in));
    }

    /** Makes the record, or rejects the object. */
    @Nullable
    T finish(JsonInput in, Slots slots) {
        slots.addExtensions(form::isKnown);
        checkRequired(in, slots);
        if (!slots.areBroken()) {
            try {
                T record = form.build(slots);
                if (!slots.areUnread()) {
                    if (form.id() != null) {
                        in.origin(String.valueOf(slots.orNull(form.id())));
                    }
                    return record;
                }
            } catch (RuleException e) {
                in.report(e);
            } catch (IllegalArgumentException e) {
                in.report(FindingCode.VALUE_MALFORMED, Map.of("expected", Kind.OBJECT.id()));
            }
        }
        in.setRest(form.text(slots));
        return null;
    }

    /** Why an object that stands alone became no record. */
    JsonLdReadException rootFailure(JsonInput in, Slots slots) {
        for (Field<T, ?> field : form.fields()) {
            if (field.presence() == Field.Presence.REQUIRED && !slots.has(field)) {
                return in.failure(ReadErrorCode.MEMBER_MISSING, Map.of("member", field.name()));
            }
        }
        return in.failure(ReadErrorCode.TYPE_UNKNOWN, Map.of("expected", String.valueOf(form.type())));
    }

    private void checkRequired(JsonInput in, Slots slots) {
        if (form.type() != null && slots.typeText() == null) {
            in.report(FindingCode.MEMBER_MISSING, Map.of("member", ObjectForm.TYPE));
        }
        for (Field<T, ?> field : form.expectedOf(slots)) {
            if (slots.has(field)) {
                continue;
            }
            if (field.presence() == Field.Presence.REQUIRED) {
                slots.breakUp();
            }
            if (!slots.keeps(field.name())) {
                in.report(FindingCode.MEMBER_MISSING, Map.of("member", field.name()));
            }
        }
    }
}
