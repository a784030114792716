package org.entaxi.basics;

/** Checks on IRIs (RFC 3987). IRIs themselves are plain text: nothing is resolved, encoded or normalised. */
public final class Iris {

    private Iris() {}

    /**
     * Tells whether a text has the shape of an absolute IRI: a scheme, a colon, something behind it, and no character
     * that RFC 3987 leaves out (white space, controls, {@code < > " { } | \ ^ `}). Greek letters are allowed.
     *
     * @param text any text
     * @return true when it has that shape
     */
    public static boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0x20
                    || (c >= 0x7f && c <= 0xa0)
                    || "<>\"{}|\\^`".indexOf(c) >= 0
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
