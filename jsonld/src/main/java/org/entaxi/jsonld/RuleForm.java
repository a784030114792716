package org.entaxi.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleInfo;
import org.entaxi.eligibility.Unencoded;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An eligibility rule. A node that is not understood becomes a condition that nobody can settle, at its place in the
 * tree, and is written back as it stood: leaving it out would change who may use the service.
 */
final class RuleForm extends Form<Rule> {

    static final RuleForm RULE = new RuleForm();

    /** The note of a node that is not understood; what stood there is kept under {@link #UNREAD}. */
    private static final LocalizedText UNREAD_TEXT = LocalizedText.of(
            "el", "Μέρος του κανόνα που δεν μπόρεσε να διαβαστεί.", "en", "A part of the rule that could not be read.");

    private static final String UNREAD = "unread";

    private static final ObjectForm.Draft<RuleInfo> INFO_DRAFT = ObjectForm.of();
    private static final Field<RuleInfo, String> ID = INFO_DRAFT.optional("id", Forms.ID, RuleInfo::id);
    private static final Field<RuleInfo, List<Citation>> CITATION =
            INFO_DRAFT.list("citation", CitationForm.CITATION, RuleInfo::citations);
    private static final Field<RuleInfo, LocalizedText> NOTE = INFO_DRAFT.text("note", RuleInfo::note);
    static final ObjectForm<RuleInfo> INFO = INFO_DRAFT.open(
            RuleInfo::extensions, s -> new RuleInfo(s.orNull(ID), s.get(CITATION), s.get(NOTE), s.extensions()));

    private RuleForm() {}

    static boolean isKnown(String name) {
        return INFO.isKnown(name) || RuleKinds.byKey(name) != null;
    }

    @Override
    Rule read(JsonInput in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            in.rejectType(Kind.RULE);
            return unread(in);
        }
        if (!in.enterRule()) {
            in.rejectDeepRule();
            return unread(in);
        }
        Rule rule = reading(in);
        in.leaveRule();
        return rule == null ? unread(in) : rule;
    }

    private static @Nullable Rule reading(JsonInput in) {
        Slots slots = in.reuse().slots(INFO.fields().size());
        Rule rule = new Reading(in, slots).rule();
        in.reuse().free(slots);
        return rule;
    }

    /** The condition in the place of the value that is the rest of the input. */
    private static Rule unread(JsonInput in) {
        String text = in.takeRest();
        Extensions kept = Extensions.of(Map.of(UNREAD, text == null ? "null" : text));
        return new Unencoded(UNREAD_TEXT, new RuleInfo(null, List.of(), LocalizedText.EMPTY, kept));
    }

    private static @Nullable String unreadText(Rule rule) {
        RuleInfo info = rule.info();
        boolean ours = rule instanceof Unencoded unencoded
                && unencoded.text().equals(UNREAD_TEXT)
                && info.id() == null
                && info.citations().isEmpty()
                && info.note().isEmpty()
                && info.extensions().members().size() == 1;
        return ours ? info.extensions().members().get(UNREAD) : null;
    }

    @Override
    void write(JsonOutput out, Rule rule) {
        String unread = unreadText(rule);
        if (unread != null) {
            out.raw(unread);
            return;
        }
        RuleKind<?> kind = RuleKinds.of(rule);
        RuleInfo info = rule.info();
        ObjectWriting writing = new ObjectWriting(out, info.extensions());
        out.startObject();
        writing.member(ID, info.id());
        out.name(kind.key());
        kind.write(out, rule);
        writing.member(CITATION, info.citations());
        writing.member(NOTE, info.note());
        writing.extensions();
        out.endObject();
    }

    /** One node on its way in. */
    private static final class Reading {

        private final JsonInput in;
        private final Slots slots;
        private @Nullable Map<String, String> kindTexts;
        private @Nullable Rule bare;
        private @Nullable RuleKind<?> kind;
        private boolean broken;

        Reading(JsonInput in, Slots slots) {
            this.in = in;
            this.slots = slots;
        }

        @Nullable
        Rule rule() {
            Names names = RuleKinds.names();
            int infos = INFO.fields().size();
            int match = in.nextName(names);
            while (match != Names.END) {
                if (match >= infos) {
                    kind(RuleKinds.at(match - infos));
                } else if (match >= 0) {
                    info(INFO.fields().get(match));
                } else {
                    other(in.name());
                }
                match = in.nextName(names);
            }
            slots.addExtensions(RuleForm::isKnown);
            if (kind == null) {
                in.report(FindingCode.VALUE_MALFORMED, Map.of("expected", Kind.RULE.id()));
                broken = true;
            }
            if (!broken && bare != null) {
                return slots.areEmpty() ? bare : withInfo(bare, INFO.build(slots));
            }
            in.setRest(text());
            return null;
        }

        private static Rule withInfo(Rule bare, RuleInfo info) {
            return info.isEmpty() ? bare : bare.withInfo(info);
        }

        private void info(Field<RuleInfo, ?> field) {
            if (!slots.meet(field)) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            in.next();
            slots.set(field, field.form().read(in));
            String rest = in.takeRest();
            if (rest != null) {
                slots.keep(field.name(), rest);
            }
        }

        private void other(String name) {
            if (name.equals(ObjectForm.EXTENSIONS)) {
                slots.extensionsMember().read(in);
            } else {
                if (slots.keeps(name)) {
                    throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
                }
                in.report(FindingCode.MEMBER_UNKNOWN, Map.of("member", name));
                in.next();
                slots.keep(name, RawJson.read(in));
            }
        }

        private void kind(RuleKind<?> found) {
            if (found == kind || texts().containsKey(found.key())) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            in.next();
            if (kind != null) {
                // Two kinds in one node: nobody can tell which is meant.
                in.report(FindingCode.VALUE_MALFORMED, Map.of("expected", Kind.RULE.id()));
                broken = true;
                keepText(found.key(), RawJson.read(in));
                return;
            }
            kind = found;
            bare = found.read(in);
            String rest = in.takeRest();
            if (rest != null || bare == null) {
                broken = true;
                keepText(found.key(), rest == null ? "null" : rest);
            }
        }

        /** The texts of the kinds that could not be read, by their keys. */
        private Map<String, String> texts() {
            return kindTexts == null ? Map.of() : kindTexts;
        }

        private void keepText(String key, String text) {
            kindTexts = kindTexts == null ? new LinkedHashMap<>() : kindTexts;
            kindTexts.put(key, text);
        }

        private String text() {
            Rule read = bare;
            RuleKind<?> of = kind;
            return JsonOutput.text(out -> {
                ObjectWriting writing = new ObjectWriting(out, slots.extensions());
                out.startObject();
                writing.slot(ID, slots);
                if (of != null && read != null && !texts().containsKey(of.key())) {
                    out.name(of.key());
                    of.write(out, read);
                }
                texts().forEach(out::rawMember);
                writing.slot(CITATION, slots);
                writing.slot(NOTE, slots);
                if (of == null) {
                    // Whatever this is, it is not a rule with something beside it.
                    writing.others();
                } else {
                    writing.extensions();
                }
                out.endObject();
            });
        }
    }
}
