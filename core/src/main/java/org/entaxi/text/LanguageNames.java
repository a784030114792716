package org.entaxi.text;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The names of languages in the language of a reader, by Unicode CLDR as ICU carries it, with corrections where CLDR has
 * none or takes one language for another. The corrections, each with its source, are in {@code languages.txt}.
 */
public final class LanguageNames {

    private LanguageNames() {}

    /**
     * The name of a language, with script and region in brackets where the tag has them.
     *
     * @param tag the language tag, as it is stored
     * @param reader the language of the reader
     * @return the name; the tag itself when there is no name for it in that language or in English
     */
    public static String name(String tag, Locale reader) {
        if (!LanguageTag.isWellFormed(tag)) {
            return tag;
        }
        Languages languages = Languages.known();
        String language = languages.language(tag);
        String name = name(languages, language, reader);
        if (name == null) {
            name = name(languages, language, Locale.ENGLISH);
        }
        if (name == null) {
            return tag;
        }
        LocaleDisplayNames names = names(reader);
        StringJoiner more = new StringJoiner(", ", " (", ")").setEmptyValue("");
        String script = Languages.script(tag);
        if (!script.isEmpty()) {
            more.add(or(names.scriptDisplayName(script), script));
        }
        String region = Languages.region(tag);
        boolean told =
                Languages.region(languages.folded(tag)).isEmpty() || (language.equals("prs") && region.equals("AF"));
        if (!region.isEmpty() && !told) {
            more.add(or(names.regionDisplayName(region), region));
        }
        return name + more;
    }

    private static @Nullable String name(Languages languages, String language, Locale reader) {
        String readersLanguage = reader.getLanguage().equals("kmr") ? "ku" : reader.getLanguage();
        String correction = languages.name(language, readersLanguage);
        return correction != null ? correction : names(reader).languageDisplayName(language);
    }

    /** ICU has its names in Kurmanji under "ku", and finds them for a reader of "kmr" too. */
    private static LocaleDisplayNames names(Locale reader) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(reader), DisplayContext.NO_SUBSTITUTE);
    }

    private static String or(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }
}
