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
