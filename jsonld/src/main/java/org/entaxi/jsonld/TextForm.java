package org.entaxi.jsonld;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.FindingCode;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A language map: one text a language. */
final class TextForm extends Form<LocalizedText> {

    static final TextForm TEXT = new TextForm();

    private TextForm() {}

    @Override
    @Nullable
    LocalizedText read(JsonInput in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            return in.rejectType(Kind.LANGUAGE_MAP);
        }
        LocalizedText.Builder texts = LocalizedText.builder();
        StringBuilder rest = null;
        Set<String> refused = Set.of();
        for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
            if (texts.has(tag) || refused.contains(tag)) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            in.next();
            if (in.is(JsonToken.VALUE_STRING)) {
                texts.add(tag, in.string());
            } else {
                in.report(FindingCode.VALUE_TYPE, Map.of("expected", Kind.STRING.id()));
                rest = RawJson.member(rest, tag, RawJson.read(in));
                if (refused.isEmpty()) {
                    refused = new HashSet<>();
                }
                refused.add(tag);
            }
        }
        if (rest != null) {
            in.setRest(rest.append('}').toString());
        }
        return texts.build();
    }

    @Override
    void write(JsonOutput out, LocalizedText value) {
        out.startObject();
        texts(out, value);
        out.endObject();
    }

    private static void texts(JsonOutput out, LocalizedText value) {
        value.values().forEach((tag, text) -> {
            out.name(tag);
            out.string(text);
        });
    }

    @Override
    LocalizedText absent() {
        return LocalizedText.EMPTY;
    }

    @Override
    boolean isAbsent(LocalizedText value) {
        return value.isEmpty();
    }

    @Override
    boolean writeMerged(JsonOutput out, String name, LocalizedText value, String rest) {
        if (rest.charAt(0) != '{') {
            return false;
        }
        out.name(name);
        out.startObject();
        texts(out, value);
        out.members(rest);
        out.endObject();
        return true;
    }
}
