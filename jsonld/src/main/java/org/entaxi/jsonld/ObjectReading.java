package org.entaxi.jsonld;

import java.util.List;
import java.util.Map;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.RuleException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/** One object on its way in. */
final class ObjectReading<T> {

    private final ObjectForm<T> form;
    private final JsonInput in;
    private final Map<String, Form<?>> others;
    private final Slots slots;
    private @Nullable ExtensionsMember extensions;
    private @Nullable String typeText;
    private boolean context;
    private boolean broken;

    /** There is a member that the form has no room for; whether the rest would do is still told. */
    private boolean unread;

    /** Reads the members of these names by other forms, whose values are left to them. */
    ObjectReading(ObjectForm<T> form, JsonInput in, Slots slots, Map<String, Form<?>> others) {
        this.form = form;
        this.in = in;
        this.others = others;
        this.slots = slots;
    }

    /** Reads all members; the parser ends on the end of the object. */
    void members() {
        PropertyNameMatcher names = form.names();
        List<Field<T, ?>> fields = form.fields();
        int match = in.nextName(names);
        while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (match >= fields.size()) {
                type(String.valueOf(form.type()));
            } else if (match >= 0) {
                known(fields.get(match));
            } else {
                member(in.name());
            }
            match = in.nextName(names);
        }
    }

    /** Reads the member whose name is the current token and not one of the form's. */
    private void member(String name) {
        if (form.isRoot() && name.equals(ContextMember.NAME)) {
            if (context) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            ContextMember.read(in);
            context = true;
            return;
        }
        if (name.startsWith("@")) {
            throw in.failure(ReadErrorCode.KEYWORD, Map.of("keyword", name));
        }
        if (name.equals(ObjectForm.EXTENSIONS) && form.isOpen()) {
            extensions = extensions == null ? new ExtensionsMember() : extensions;
            extensions.read(in);
        } else {
            if (slots.keeps(name)) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            if (form.isOpen()) {
                in.report(FindingCode.MEMBER_UNKNOWN, Map.of("member", name));
            } else {
                // What has no room for it is not read at all.
                in.warn(FindingCode.MEMBER_UNKNOWN, Map.of("member", name));
                unread = true;
            }
            in.next();
            slots.keep(name, RawJson.read(in));
        }
    }

    private void known(Field<T, ?> field) {
        if (!slots.meet(field)) {
            throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
        }
        in.next();
        Form<?> other = others.isEmpty() ? null : others.get(field.name());
        slots.set(field, (other == null ? field.form() : other).read(in));
        String rest = in.takeRest();
        if (rest != null) {
            broken |= form.isWhole();
            slots.keep(field.name(), rest);
        }
    }

    private void type(String expected) {
        if (typeText != null) {
            throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
        }
        in.next();
        if (form.isType(in)) {
            typeText = form.typeText();
        } else {
            if (form.isRoot()) {
                throw in.failure(ReadErrorCode.TYPE_UNKNOWN, Map.of("expected", expected));
            }
            in.report(FindingCode.TYPE_OTHER, Map.of("expected", expected));
            broken = true;
            typeText = RawJson.read(in);
        }
    }

    boolean hadContext() {
        return context;
    }

    /** Makes the record, or rejects the object. */
    @Nullable
    T finish() {
        if (extensions != null) {
            extensions.addTo(slots, form::isKnown);
        }
        checkRequired();
        if (!broken) {
            try {
                T record = form.build(slots);
                if (!unread) {
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
        in.setRest(form.text(slots, typeText));
        return null;
    }

    /** Why an object that stands alone became no record. */
    JsonLdReadException rootFailure() {
        for (Field<T, ?> field : form.fields()) {
            if (field.presence() == Field.Presence.REQUIRED && !slots.has(field)) {
                return in.failure(ReadErrorCode.MEMBER_MISSING, Map.of("member", field.name()));
            }
        }
        return in.failure(ReadErrorCode.TYPE_UNKNOWN, Map.of("expected", String.valueOf(form.type())));
    }

    private void checkRequired() {
        if (form.type() != null && typeText == null) {
            in.report(FindingCode.MEMBER_MISSING, Map.of("member", ObjectForm.TYPE));
        }
        for (Field<T, ?> field : form.expectedOf(slots)) {
            if (slots.has(field)) {
                continue;
            }
            broken |= field.presence() == Field.Presence.REQUIRED;
            if (!slots.keeps(field.name())) {
                in.report(FindingCode.MEMBER_MISSING, Map.of("member", field.name()));
            }
        }
    }
}
