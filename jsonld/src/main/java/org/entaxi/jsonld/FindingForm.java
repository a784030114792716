package org.entaxi.jsonld;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.Severity;
import org.entaxi.text.LocalizedText;

/** Writing findings, each with its message in every language there is. */
final class FindingForm {

    private static final List<String> LANGUAGES = List.of("el", "en");

    private FindingForm() {}

    /** The findings of several documents by name; a name that is empty is not written. */
    static void write(JsonOutput out, Map<String, List<Finding>> byDocument) {
        out.startObject();
        out.name("findings");
        out.startArray();
        byDocument.forEach((file, findings) -> findings.forEach(finding -> write(out, file, finding)));
        out.endArray();
        out.name("summary");
        out.startObject();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            out.name(EnumForm.id(severity));
            out.number((int) byDocument.values().stream()
                    .flatMap(List::stream)
                    .filter(finding -> finding.severity() == severity)
                    .count());
        }
        out.endObject();
        out.endObject();
    }

    static void write(JsonOutput out, Finding finding) {
        write(out, "", finding);
    }

    private static void write(JsonOutput out, String file, Finding finding) {
        out.startObject();
        if (!file.isEmpty()) {
            out.name("file");
            out.string(file);
        }
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
