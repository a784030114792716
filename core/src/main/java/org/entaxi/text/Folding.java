package org.entaxi.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * Texts reduced to what a comparison should see. The result is for comparing only; the text itself is kept as it was
 * given.
 */
public final class Folding {

    /** Capitals of Greek and Cyrillic, and after each the capital of Latin that looks the same. */
    private static final String LOOK_ALIKES = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХX";

    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    private Folding() {}

    /**
     * For search: without regard to capitals, to the accents of Greek and Latin, to final sigma, and to how much and what
     * kind of blank stands between words. {@code ΕΝΗΜΕΡΩΣΗ} and {@code Ενημέρωση} fold to the same text.
     *
     * @param text any text
     * @return the folded text, in Unicode Normalization Form C
     */
    public static String forSearch(String text) {
        String apart = Normalizer2.getNFKDInstance().normalize(text);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ') {
                    bare.append(' ');
                }
            } else if (c < FIRST_MARK || c > LAST_MARK) {
                bare.append(c);
            }
        }
        if (bare.length() > 0 && bare.charAt(bare.length() - 1) == ' ') {
            bare.setLength(bare.length() - 1);
        }
        return Normalizer2.getNFCInstance().normalize(UCharacter.foldCase(bare.toString(), true));
    }

    /**
     * For acronyms: as for search, and also without regard to dots and to whether a letter is Greek, Cyrillic or Latin,
     * where the capitals look the same. {@code Μ4Μ} in Greek letters and {@code M4M} in Latin ones fold to the same
     * text, as do {@code Ε.Ε.} and {@code ΕΕ}.
     *
     * @param text an acronym
     * @return the folded acronym
     */
    public static String forAcronym(String text) {
        String capitals = UCharacter.toUpperCase(Locale.ROOT, forSearch(text));
        StringBuilder folded = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            int place = LOOK_ALIKES.indexOf(c);
            if (c != '.' && c != '·') {
                folded.append(c > '\u007f' && place >= 0 ? LOOK_ALIKES.charAt(place + 1) : c);
            }
        }
        return folded.toString();
    }
}
