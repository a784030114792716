package org.entaxi.hours.osm;

import java.util.List;

/** A place in an expression, with questions about what stands there. White space before a token is skipped. */
final class Scanner {

    private static final int LONGEST_NUMBER = 4;

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    boolean atEnd() {
        skipSpaces();
        return at >= text.length();
    }

    NotUnderstood notUnderstood() {
        skipSpaces();
        return new NotUnderstood(Math.min(at, text.length()));
    }

    /** The character here, dashes of every length as a hyphen; 0 at the end. */
    char peek() {
        skipSpaces();
        return charAt(at);
    }

    char peekNoSpace() {
        return charAt(at);
    }

    private char charAt(int place) {
        if (place >= text.length()) {
            return 0;
        }
        char c = text.charAt(place);
        if (c < 0x80) {
            return c;
        }
        return c == '–' || c == '—' || c == '−' || c == '‐' || c == '‑' ? '-' : c;
    }

    boolean take(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    boolean take(String token) {
        skipSpaces();
        if (text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    void expect(char c) throws NotUnderstood {
        if (!take(c)) {
            throw notUnderstood();
        }
    }

    /** Takes one of these words, upper or lower case; the index of it, or -1. A letter may not follow. */
    int takeWord(List<String> words) {
        skipSpaces();
        for (int i = 0; i < words.size(); i++) {
            if (takeHere(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    boolean takeWord(String word) {
        skipSpaces();
        return takeHere(word);
    }

    private boolean takeHere(String word) {
        if (startsWith(word) && !Character.isLetter(charAt(at + word.length()))) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** Most words fail at their first letter, of which upper and lower case differ in one bit. */
    private boolean startsWith(String word) {
        char first = charAt(at);
        boolean other = first < 0x80 && ((first ^ word.charAt(0)) & ~0x20) != 0;
        return !other && text.regionMatches(true, at, word, 0, word.length());
    }

    boolean isDigit() {
        return digit(peek());
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number of digits that stand here. */
    int digits() {
        skipSpaces();
        int count = 0;
        while (digit(charAt(at + count))) {
            count++;
        }
        return count;
    }

    int number() throws NotUnderstood {
        int digits = digits();
        if (digits == 0 || digits > LONGEST_NUMBER) {
            throw notUnderstood();
        }
        int value = Integer.parseInt(text.substring(at, at + digits));
        at += digits;
        return value;
    }

    int number(int min, int max) throws NotUnderstood {
        int start = at;
        int value = number();
        if (value < min || value > max) {
            at = start;
            throw notUnderstood();
        }
        return value;
    }

    /** Tells whether a time such as {@code 9:00} stands here, and not a day before a colon, as in {@code 01:10:00}. */
    boolean isTime() {
        int digits = digits();
        return (digits == 1 || digits == 2)
                && charAt(at + digits) == ':'
                && digit(charAt(at + digits + 1))
                && digit(charAt(at + digits + 2))
                && !(charAt(at + digits + 3) == ':' && digit(charAt(at + digits + 4)));
    }

    /** Takes {@code +3 days}, sign and number together; 0 when there is none. */
    int takeDayOffset() throws NotUnderstood {
        int start = at;
        char sign = peek();
        if ((sign == '+' || sign == '-') && digit(charAt(at + 1))) {
            at++;
            int days = number();
            if (takeWord(List.of("days", "day")) >= 0) {
                return sign == '+' ? days : -days;
            }
        }
        at = start;
        return 0;
    }

    /** Takes {@code "…"}. */
    String quoted() throws NotUnderstood {
        skipSpaces();
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw notUnderstood();
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private void skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        if (c > ' ' && c < 0x7f) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
