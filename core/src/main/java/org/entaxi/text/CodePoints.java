package org.entaxi.text;

import java.util.Comparator;

/**
 * Texts as sequences of Unicode code points, which is how the canonical form orders and limits them. Java's own order
 * and length are those of UTF-16 and differ above U+FFFF.
 */
public final class CodePoints {

    /** Orders texts by their code points. */
    public static final Comparator<String> ORDER = new Order();

    /** A class and no lambda: the first lambda of a program takes as long to start as half the vocabulary to read. */
    private static final class Order implements Comparator<String> {

        @Override
        public int compare(String a, String b) {
            return CodePoints.compare(a, b);
        }
    }

    private CodePoints() {}

    /**
     * The length in code points.
     *
     * @param text any text
     * @return the number of code points; a surrogate without its other half counts as one
     */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Tells whether a text is a sequence of whole characters: Java and JSON let half of a surrogate pair stand alone
     * (Unicode Standard, section 3.9, D84), which UTF-8 and RDF cannot write.
     *
     * @param text any text
     * @return false when a surrogate stands without its other half
     */
    public static boolean areWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPairAt(text, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Tells whether a surrogate pair begins somewhere in a text.
     *
     * @param text any text
     * @param at an index into it
     * @return true when there is the first half and behind it the second
     */
    public static boolean isPairAt(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean above = Character.isSurrogate(x);
                return above == Character.isSurrogate(y) ? Character.compare(x, y) : (above ? 1 : -1);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
