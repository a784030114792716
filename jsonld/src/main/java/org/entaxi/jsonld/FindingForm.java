package org.entaxi.jsonld;

import java.util.List;
import java.util.Locale;
import org.entaxi.basics.Finding;
import org.entaxi.text.LocalizedText;

/** Writing findings, each with its message in every language there is. */
final class FindingForm {

    private static final List<String> LANGUAGES = List.of("el", "en");

    private FindingForm() {}

    static void write(JsonOutput out, List<Finding> findings) {
        out.startArray();
        findings.forEach(finding -> write(out, finding));
        out.endArray();
    }

    static void write(JsonOutput out, Finding finding) {
        out.startObject();
        out.name("severity");
        out.string(EnumForm.id(finding.severity()));
        out.name("code");
        out.string(finding.code().id());
        out.name("pointer");
        out.string(finding.pointer());
        if (!finding.arguments().isEmpty()) {
            out.name("arguments");
            out.startObject();
            finding.arguments().forEach((name, value) -> {
                out.name(name);
                out.string(value);
            });
            out.endObject();
        }
        LocalizedText message = LocalizedText.EMPTY;
        for (String language : LANGUAGES) {
            message = message.with(language, finding.message(Locale.forLanguageTag(language)));
        }
        out.name("message");
        TextForm.TEXT.write(out, message);
        out.endObject();
    }
}
