package org.entaxi.text;

/**
 * Isolation of inserted text, so that a Greek name inside an Arabic sentence does not change the order of what stands
 * around it (Unicode Standard Annex 9, section 2.4).
 */
public final class Bidi {

    /** FIRST STRONG ISOLATE: opens a run whose direction is found from its own first strong character. */
    public static final char FIRST_STRONG_ISOLATE = '\u2068';

    /** POP DIRECTIONAL ISOLATE: closes the run. */
    public static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Bidi() {}

    /**
     * Wraps a text in an isolate.
     *
     * @param text the text to insert elsewhere
     * @return the text between U+2068 and U+2069; an empty text stays empty
     */
    public static String isolate(String text) {
        return text.isEmpty() ? text : FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * Takes the isolates out again, for comparison and for terminals that print them as boxes.
     *
     * @param text any text
     * @return the text without U+2066 to U+2069
     */
    public static String strip(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isolate = c >= '\u2066' && c <= '\u2069';
            if (isolate && plain == null) {
                plain = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!isolate && plain != null) {
                plain.append(c);
            }
        }
        return plain == null ? text : plain.toString();
    }
}
