package org.entaxi.text;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that Unicode CLDR has in the language of a reader, as ICU carries them. Asked for a language that it does not
 * have, ICU would answer in the default locale, which is nobody's expectation.
 */
final class CldrNames {

    /** Loads on first use (JLS 12.4). */
    private static final class Known {
        static final Set<String> LANGUAGES = languages();
    }

    private CldrNames() {}

    /** The names for a reader, without substitutes; null when there are none in the language. */
    static @Nullable LocaleDisplayNames of(Locale reader) {
        ULocale locale = locale(reader);
        return Known.LANGUAGES.contains(locale.getLanguage())
                ? LocaleDisplayNames.getInstance(locale, DisplayContext.NO_SUBSTITUTE)
                : null;
    }

    /** CLDR has its names in Kurmanji under "ku", and those in Dari under "fa-AF". */
    private static ULocale locale(Locale reader) {
        return switch (reader.getLanguage()) {
            case "kmr" -> new ULocale("ku");
            case "prs" -> new ULocale("fa", "AF");
            default -> ULocale.forLocale(reader);
        };
    }

    private static Set<String> languages() {
        Set<String> languages = new HashSet<>();
        for (ULocale locale : ULocale.getAvailableLocalesByType(ULocale.AvailableType.WITH_LEGACY_ALIASES)) {
            languages.add(locale.getLanguage());
        }
        return languages;
    }
}
