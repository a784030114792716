package org.entaxi.jsonld;

import java.util.Map;
import org.entaxi.basics.FindingCode;
import org.entaxi.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A language that somebody speaks. What is no language tag is kept and reported, without what it says. */
final class SpokenLanguageForm extends Form<String> {

    @Override
    @Nullable
    String read(JsonInput in) {
        String tag = Forms.STRING.read(in);
        if (tag != null && !LanguageTag.isWellFormed(tag)) {
            in.report(FindingCode.VALUE_MALFORMED, Map.of("expected", Kind.LANGUAGE_TAG.id()));
        }
        return tag;
    }

    @Override
    void write(JsonOutput out, String tag) {
        out.string(tag);
    }
}
