package org.entaxi.vocabulary;

import java.util.Locale;
import org.entaxi.text.CountryNames;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The names of concepts for readers; those of countries come from ICU. */
final class Labels {

    private Labels() {}

    static String label(ConceptId id, @Nullable Concept concept, Locale reader) {
        LocalizedText labels = concept == null ? LocalizedText.EMPTY : concept.prefLabel();
        String country = hasIn(labels, reader) ? null : countryForReader(id, reader);
        if (country != null) {
            return country;
        }
        String code = id.code();
        if (!labels.isEmpty()) {
            return labels.text(reader);
        }
        return code == null ? id.iri() : code;
    }

    /** The name of a country by ICU in one language; null for any other concept, and where ICU has none. */
    static @Nullable String countryByIcu(ConceptId id, Locale language) {
        String code = id.code();
        if (code == null || code.length() != 2 || !Schemes.COUNTRY.equals(id.scheme())) {
            return null;
        }
        return CountryNames.name(code, language);
    }

    private static @Nullable String countryForReader(ConceptId id, Locale reader) {
        String name = countryByIcu(id, reader);
        return name == null ? countryByIcu(id, Locale.ENGLISH) : name;
    }

    /** A label that a host gave a country in one language is none for readers of another. */
    private static boolean hasIn(LocalizedText labels, Locale reader) {
        LocalizedText.Chosen chosen = labels.best(reader);
        return chosen != null
                && Locale.forLanguageTag(chosen.tag()).getLanguage().equals(reader.getLanguage());
    }
}
