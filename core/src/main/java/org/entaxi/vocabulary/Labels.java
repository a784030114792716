package org.entaxi.vocabulary;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The names of concepts for readers; those of countries come from ICU. */
final class Labels {

    private Labels() {}

    static String label(ConceptId id, @Nullable Concept concept, Locale reader) {
        LocalizedText labels = concept == null ? LocalizedText.EMPTY : concept.prefLabel();
        String code = id.code();
        if (!labels.isEmpty()) {
            return labels.text(reader);
        }
        if (code == null) {
            return id.iri();
        }
        return Schemes.COUNTRY.equals(id.scheme()) && code.length() == 2 ? country(code, reader) : code;
    }

    private static String country(String alpha2, Locale reader) {
        String name = ULocale.getDisplayCountry(
                "und-" + alpha2, ULocale.forLocale(reader).toLanguageTag());
        return name.isEmpty() ? alpha2 : name;
    }
}
