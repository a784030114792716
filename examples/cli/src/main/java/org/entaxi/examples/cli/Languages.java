package org.entaxi.examples.cli;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import org.entaxi.text.LanguageTag;

/** Which language to speak: the one asked for by {@code --lang}, or the one of the environment. */
final class Languages {

    private static final String OPTION = "--lang";

    private Languages() {}

    /** Looks for the option before the arguments are parsed, so that even a fault in them is told in that language. */
    static Texts asked(String[] arguments, String otherwise) {
        String tag = otherwise;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                tag = arguments[i].substring(OPTION.length() + 1);
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                tag = arguments[i + 1];
            }
        }
        return Texts.in(tag);
    }

    /** Tells whether a text is the tag of a language that somebody has heard of. */
    static boolean isKnown(String tag) {
        if (!LanguageTag.isWellFormed(tag)) {
            return false;
        }
        String language = ULocale.forLanguageTag(tag).getLanguage();
        String name = new ULocale(language).getDisplayLanguage(ULocale.ENGLISH);
        return !language.isEmpty() && !name.equals(language);
    }

    /** The language of the environment, as POSIX ranks its variables: Greek or English. */
    static String ofEnvironment(Map<String, String> environment) {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("el") ? "el" : "en";
            }
        }
        return "en";
    }
}
