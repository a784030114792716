package org.entaxi.text;

import com.ibm.icu.text.LocaleDisplayNames;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of countries in the language of a reader, by Unicode CLDR as ICU carries it. */
public final class CountryNames {

    private CountryNames() {}

    /**
     * The name of a country in one language, without falling back to another one.
     *
     * @param alpha2 the code of the country, two letters (ISO 3166-1)
     * @param reader the language of the reader
     * @return the name; null when CLDR has none in that language, or does not know the country
     */
    public static @Nullable String name(String alpha2, Locale reader) {
        LocaleDisplayNames names = CldrNames.of(reader);
        return names == null ? null : names.regionDisplayName(alpha2);
    }
}
