package org.entaxi.jsonld.rdf;

/** The classes of characters that names in Turtle are made of (W3C RDF 1.1 Turtle, productions 163s to 172s). */
final class TurtleCharacters {

    /** First and last code point of each range of PN_CHARS_BASE. */
    private static final int[] LETTERS = {
        'A', 'Z', 'a', 'z', 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d, 0x37f, 0x1fff, 0x200c, 0x200d, 0x2070,
        0x218f, 0x2c00, 0x2fef, 0x3001, 0xd7ff, 0xf900, 0xfdcf, 0xfdf0, 0xfffd, 0x10000, 0xeffff
    };

    private TurtleCharacters() {}

    /** PN_CHARS_BASE. */
    static boolean isLetter(int c) {
        for (int i = 0; i < LETTERS.length; i += 2) {
            if (c >= LETTERS[i] && c <= LETTERS[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** PN_CHARS_U. */
    static boolean isLetterOrLine(int c) {
        return c == '_' || isLetter(c);
    }

    /** PN_CHARS. */
    static boolean isInName(int c) {
        return isLetterOrLine(c)
                || c == '-'
                || isDigit(c)
                || c == 0xb7
                || (c >= 0x300 && c <= 0x36f)
                || (c >= 0x203f && c <= 0x2040);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** What may not stand in an IRI between angle brackets, however it is written. */
    static boolean isOutsideIri(int c) {
        return c <= 0x20 || "<>\"{}|^`\\".indexOf(c) >= 0;
    }
}
