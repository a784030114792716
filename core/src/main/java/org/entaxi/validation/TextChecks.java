package org.entaxi.validation;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.FindingCode;
import org.entaxi.text.CodePoints;
import org.entaxi.text.LanguageTag;
import org.entaxi.text.LocalizedText;

/** Checks of texts and their languages. */
final class TextChecks {

    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Set<String> TAGS =
            Set.of("ServiceLanguage.tag", "Staff.languages", "ContactPoint.languages", "Publication.languages");

    private final Run run;

    TextChecks(Run run) {
        this.run = run;
    }

    /**
     * A localised text.
     *
     * @param constrained whether the constraints of its record have looked at its size and tags
     */
    void text(String key, LocalizedText text, Trail place, boolean constrained) {
        for (Map.Entry<String, String> entry : text.values().entrySet()) {
            String tag = entry.getKey();
            if (!constrained && !LanguageTag.isWellFormed(tag)) {
                run.add(FindingCode.LANGUAGE_TAG_MALFORMED, place.member(tag), "tag", tag);
            } else {
                language(tag, place.member(tag));
            }
            string(key, entry.getValue(), place.member(tag), constrained);
        }
    }

    /** A text in no language, or one language of a text. */
    void string(String key, String text, Trail place, boolean constrained) {
        if (!isPlain(text)) {
            if (!Normalizer2.getNFCInstance().isNormalized(text)) {
                run.add(FindingCode.TEXT_NOT_NFC, place);
            }
            if (!CodePoints.areWhole(text)) {
                run.add(FindingCode.TEXT_UNPAIRED_SURROGATE, place);
            }
        }
        Integer max = constrained ? null : FieldMeanings.size(key);
        if (max != null && (text.isEmpty() || CodePoints.length(text) > max)) {
            run.add(FindingCode.TEXT_SIZE, place, "min", "1", "max", String.valueOf(max));
        }
        if (TAGS.contains(key) || key.equals("Catalogue.languages")) {
            language(text, place);
        }
    }

    /** A language tag; one that is malformed is the business of its constraint. */
    void language(String tag, Trail place) {
        int dash = tag.indexOf('-');
        String primary = dash < 0 ? tag : tag.substring(0, dash);
        if (!isLanguage(primary) && LanguageTag.isWellFormed(tag)) {
            run.add(FindingCode.LANGUAGE_UNKNOWN, place, "tag", tag);
        }
    }

    /** Whether there is nothing in a text that has to be looked at. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is normal wherever it stands: most of what is written in Latin and Greek letters. */
    static boolean isPlain(char c) {
        return c < '\u0300'
                || (c >= '\u0370' && c < '\u0400' && c != '\u0374' && c != '\u037e' && c != '\u0387')
                || (c >= '\u2010' && c <= '\u2026');
    }

    /**
     * Whether there can be such a language. The codes of two letters are few and all known (ISO 639-1), those of more than
     * three are reserved and none is registered; of the thousands with three letters no list is at hand.
     */
    private static boolean isLanguage(String primary) {
        return switch (primary.length()) {
            case 1, 3 -> true;
            case 2 -> OF_TWO_LETTERS.contains(primary) || OF_TWO_LETTERS.contains(primary.toLowerCase(Locale.ROOT));
            default -> false;
        };
    }
}
