package org.entaxi.jsonld;

import java.util.Map;
import org.entaxi.basics.Citation;
import org.entaxi.basics.PartialDate;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A citation inside a rule, of which the title may be one plain text in a language that nobody stated. */
final class CitationForm {

    private static final String UNDETERMINED = "und";

    private static final Form<LocalizedText> TITLE_FORM = new TitleForm();

    private static final ObjectForm.Draft<Citation> DRAFT = ObjectForm.of();
    private static final Field<Citation, LocalizedText> TITLE = DRAFT.optional("title", TITLE_FORM, Citation::title);
    private static final Field<Citation, String> ARTICLE = DRAFT.optional("article", Forms.STRING, Citation::article);
    private static final Field<Citation, String> IRI = DRAFT.optional("iri", Forms.STRING, Citation::iri);
    private static final Field<Citation, String> GAZETTE = DRAFT.optional("gazette", Forms.STRING, Citation::gazette);
    private static final Field<Citation, PartialDate> FROM =
            DRAFT.optional("inForceFrom", Forms.PARTIAL_DATE, Citation::inForceFrom);
    private static final Field<Citation, PartialDate> UNTIL =
            DRAFT.optional("inForceUntil", Forms.PARTIAL_DATE, Citation::inForceUntil);

    static final ObjectForm<Citation> CITATION = DRAFT.open(
            Citation::extensions,
            s -> new Citation(
                    s.get(TITLE),
                    s.orNull(ARTICLE),
                    s.orNull(IRI),
                    s.orNull(GAZETTE),
                    s.orNull(FROM),
                    s.orNull(UNTIL),
                    s.extensions()));

    private CitationForm() {}

    private static final class TitleForm extends Form<LocalizedText> {

        @Override
        @Nullable
        LocalizedText read(JsonInput in) {
            return in.is(JsonToken.VALUE_STRING) ? LocalizedText.of(UNDETERMINED, in.string()) : TextForm.TEXT.read(in);
        }

        @Override
        void write(JsonOutput out, LocalizedText value) {
            String plain = value.get(UNDETERMINED);
            if (plain != null && value.values().equals(Map.of(UNDETERMINED, plain))) {
                out.string(plain);
            } else {
                TextForm.TEXT.write(out, value);
            }
        }

        @Override
        LocalizedText absent() {
            return LocalizedText.EMPTY;
        }

        @Override
        boolean writeMerged(JsonOutput out, String name, LocalizedText value, String rest) {
            return TextForm.TEXT.writeMerged(out, name, value, rest);
        }
    }
}
