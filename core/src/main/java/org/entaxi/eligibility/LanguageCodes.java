package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Codes of languages. One language has up to four codes (ISO 639-1, ISO 639-2/T and 639-2/B, and old ones); here they become
 * one, for comparing only.
 */
final class LanguageCodes {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> FOLDED = folded();

    private LanguageCodes() {}

    private static Map<String, String> folded() {
        Map<String, String> folded = new HashMap<>();
        for (String code : TWO_LETTERS) {
            folded.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        folded.putAll(Map.of("heb", "he", "iw", "he", "ind", "id", "in", "id", "yid", "yi", "ji", "yi"));
        folded.putAll(Map.of("hbs", "sh", "mo", "ro", "mol", "ro", "fil", "tl"));
        folded.putAll(Map.of("alb", "sq", "arm", "hy", "baq", "eu", "bur", "my", "chi", "zh", "cze", "cs"));
        folded.putAll(Map.of("dut", "nl", "fre", "fr", "geo", "ka", "ger", "de", "gre", "el", "ice", "is"));
        folded.putAll(Map.of("mac", "mk", "mao", "mi", "may", "ms", "per", "fa", "rum", "ro", "slo", "sk"));
        folded.putAll(Map.of("tib", "bo", "wel", "cy"));
        return folded;
    }

    static boolean isTwoLetterCode(String language) {
        return TWO_LETTERS.contains(language) || language.equals("sh");
    }

    /**
     * A tag as it is compared: in lower case, a language by its shortest code, an extended language subtag by itself (RFC
     * 5646, section 4.5), and Persian of Afghanistan as Dari.
     */
    static String folded(String tag) {
        List<String> subtags =
                new ArrayList<>(Arrays.asList(tag.toLowerCase(Locale.ROOT).split("-", -1)));
        if (subtags.size() > 1 && isExtended(subtags.get(1))) {
            subtags.remove(0);
        }
        String language = subtags.get(0);
        subtags.set(0, FOLDED.getOrDefault(language, language));
        if (subtags.get(0).equals("fa") && subtags.remove("af")) {
            subtags.set(0, "prs");
        }
        return String.join("-", subtags);
    }

    private static boolean isExtended(String subtag) {
        return subtag.length() == 3 && subtag.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
