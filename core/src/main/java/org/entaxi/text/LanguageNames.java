package org.entaxi.text;

import com.ibm.icu.text.LocaleDisplayNames;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names of languages in the language of a reader, by Unicode CLDR as ICU carries it, with corrections where CLDR has
 * none or takes one language for another. The corrections, each with its source, are in {@code languages.txt}.
 */
public final class LanguageNames {

    private LanguageNames() {}

    /**
     * The name of a language, with script and region in brackets where the tag has them. Where CLDR has for a language only
     * the name of the larger one it belongs to, as Kurdish for Kurmanji, what its speakers call it follows in the brackets.
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
        StringJoiner more = new StringJoiner(", ", " (", ")").setEmptyValue("");
        String name = languages.name(language, corrected(reader));
        if (name == null) {
            name = byCldr(language, reader);
            String autonym = name == null ? null : autonymOfFolded(languages, language, name, reader);
            if (autonym != null) {
                more.add(autonym);
            }
        }
        if (name == null) {
            name = languages.name(language, "en");
        }
        if (name == null) {
            name = byCldr(language, Locale.ENGLISH);
        }
        if (name == null) {
            return tag;
        }
        String script = Languages.script(tag);
        if (!script.isEmpty()) {
            more.add(named(reader, script, names -> names.scriptDisplayName(script)));
        }
        String region = Languages.region(tag);
        boolean told =
                Languages.region(languages.folded(tag)).isEmpty() || (language.equals("prs") && region.equals("AF"));
        if (!region.isEmpty() && !told) {
            more.add(named(reader, region, names -> names.regionDisplayName(region)));
        }
        return name + more;
    }

    /** The language under which corrections for a reader are. */
    private static String corrected(Locale reader) {
        return switch (reader.getLanguage()) {
            case "kmr" -> "ku";
            case "prs" -> "fa";
            default -> reader.getLanguage();
        };
    }

    private static @Nullable String byCldr(String language, Locale reader) {
        LocaleDisplayNames names = CldrNames.of(reader);
        return names == null ? null : names.languageDisplayName(language);
    }

    /**
     * What its speakers call a language of which the name is that of its macrolanguage; null where the name is its own, where
     * the macrolanguage usually means it, and where it is not known.
     */
    private static @Nullable String autonymOfFolded(Languages languages, String language, String name, Locale reader) {
        String macrolanguage = languages.macrolanguage(language);
        if (macrolanguage == null || languages.same(language, macrolanguage)) {
            return null;
        }
        return name.equals(byCldr(macrolanguage, reader)) ? languages.name(language, macrolanguage) : null;
    }

    /** A script or region for a reader, in English where CLDR has no names in the reader's language. */
    private static String named(Locale reader, String code, Function<LocaleDisplayNames, @Nullable String> name) {
        LocaleDisplayNames names = CldrNames.of(reader);
        String found = names == null ? null : name.apply(names);
        if (found == null) {
            found = name.apply(Objects.requireNonNull(CldrNames.of(Locale.ENGLISH)));
        }
        return found == null ? code : found;
    }
}
