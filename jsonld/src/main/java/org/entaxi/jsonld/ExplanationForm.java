package org.entaxi.jsonld;

import org.entaxi.eligibility.Explanation;
import org.entaxi.eligibility.ExplanationPart;
import org.entaxi.text.Direction;

/** Writing explanations: the tree as it is, each part with its sentence. */
final class ExplanationForm {

    private ExplanationForm() {}

    static void write(JsonOutput out, Explanation explanation) {
        String language = explanation.reader().toLanguageTag();
        boolean leftwards = Direction.of(language) == Direction.RIGHT_TO_LEFT;
        out.startObject();
        text(out, ObjectForm.TYPE, "Explanation");
        text(out, "language", language);
        text(out, "direction", leftwards ? "rtl" : "ltr");
        out.name("root");
        part(out, explanation.root());
        out.endObject();
    }

    private static void part(JsonOutput out, ExplanationPart part) {
        out.startObject();
        text(out, "kind", EnumForm.id(part.kind()));
        text(out, "text", part.text());
        if (part.truth() != null) {
            text(out, "truth", EnumForm.id(part.truth()));
        }
        if (part.pointer() != null) {
            text(out, "pointer", part.pointer());
        }
        if (!part.parts().isEmpty()) {
            out.name("parts");
            out.startArray();
            part.parts().forEach(each -> part(out, each));
            out.endArray();
        }
        out.endObject();
    }

    private static void text(JsonOutput out, String name, String value) {
        out.name(name);
        out.string(value);
    }
}
