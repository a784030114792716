package org.entaxi.jsonld;

import java.nio.charset.StandardCharsets;

/** The text of a name, a string or a number in a plain document: where it is, and what it says. */
final class PlainText {

    private final byte[] bytes;
    private final int end;
    private final Utf8Strings strings;
    private int from;
    private int to;
    private boolean escaped;
    private boolean ascii;
    /** There is nothing to prove of no text. */
    private boolean proven = true;

    private boolean whole;

    PlainText(byte[] bytes, int end, Utf8Strings strings) {
        this.bytes = bytes;
        this.end = end;
        this.strings = strings;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where it begins, without a quotation mark. */
    int from() {
        return from;
    }

    /** How many bytes it has, without quotation marks. */
    int length() {
        return to - from;
    }

    /** Whether it is written with escapes. */
    boolean isEscaped() {
        return escaped;
    }

    boolean isAscii() {
        return ascii;
    }

    /** Whether its bytes are known to be UTF-8. */
    boolean isProven() {
        return proven;
    }

    /** Checks that they are, where nobody wanted the text. */
    void prove() {
        if (Utf8Source.validEnd(bytes, from, to) < to) {
            throw new NotPlain();
        }
        proven = true;
    }

    /** Notes that somebody made a string of them, or has met them before. */
    void setProven() {
        proven = true;
    }

    /** Whether the number has neither fraction nor exponent. */
    boolean isWhole() {
        return whole;
    }

    /** What it says. */
    String string() {
        proven = true;
        return escaped ? unescaped() : string(from, to);
    }

    /** Takes the text that begins here, behind its first quotation mark; the answer is the place behind its last. */
    int scan(int start) {
        from = start;
        escaped = false;
        long high = 0;
        int i = start;
        while (i + Long.BYTES <= end) {
            long eight = Eight.at(bytes, i);
            long marks = Eight.marks(eight);
            if (marks == 0) {
                high |= eight;
                i += Long.BYTES;
                continue;
            }
            int before = Long.numberOfTrailingZeros(marks) >>> 3;
            // The bytes before the mark; the mark itself is ASCII.
            high |= eight & (marks & -marks) - 1;
            i += before;
            if (bytes[i] == '"') {
                return ended(i, high);
            }
            i = escape(i);
        }
        while (i < end) {
            int b = bytes[i];
            if (b == '"') {
                return ended(i, high);
            }
            high |= b < 0 ? Eight.HIGH_BITS : 0;
            i = b < 0 || b >= ' ' && b != '\\' ? i + 1 : escape(i);
        }
        throw new NotPlain();
    }

    private int ended(int quote, long high) {
        to = quote;
        ascii = (high & Eight.HIGH_BITS) == 0;
        proven = ascii;
        return quote + 1;
    }

    /** Where the text goes on after an escape. */
    private int escape(int backslash) {
        if (bytes[backslash] != '\\' || backslash + 1 >= end) {
            throw new NotPlain();
        }
        escaped = true;
        int what = bytes[backslash + 1];
        if (what != 'u') {
            if ("\"\\/bfnrt".indexOf(what) < 0) {
                throw new NotPlain();
            }
            return backslash + 2;
        }
        unit(backslash);
        return backslash + 6;
    }

    /** The character of an escape by number. Halves of characters are left to others. */
    private char unit(int backslash) {
        if (backslash + 6 > end) {
            throw new NotPlain();
        }
        int unit = 0;
        for (int i = backslash + 2; i < backslash + 6; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
            if (digit < 0) {
                throw new NotPlain();
            }
            unit = unit << 4 | digit;
        }
        if (Character.isSurrogate((char) unit)) {
            throw new NotPlain();
        }
        return (char) unit;
    }

    /** Takes the number that begins here; the answer is the place behind it. */
    int number(int start) {
        from = start;
        int i = start < end && bytes[start] == '-' ? start + 1 : start;
        int point = digits(i);
        boolean leadingZero = point > i + 1 && bytes[i] == '0';
        i = point;
        whole = true;
        if (i < end && bytes[i] == '.') {
            i = digits(i + 1);
            whole = false;
        }
        if (i < end && (bytes[i] | ' ') == 'e') {
            boolean sign = i + 1 < end && (bytes[i + 1] == '-' || bytes[i + 1] == '+');
            i = digits(sign ? i + 2 : i + 1);
            whole = false;
        }
        if (leadingZero) {
            throw new NotPlain();
        }
        to = i;
        escaped = false;
        ascii = true;
        proven = true;
        return i;
    }

    /** Where the digits end that begin here. */
    private int digits(int start) {
        int i = start;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        if (i == start) {
            throw new NotPlain();
        }
        return i;
    }

    private String string(int start, int stop) {
        return ascii
                ? new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1)
                : strings.of(bytes, start, stop - start);
    }

    /** What a name says that was the text before. */
    String name(int start, int stop) {
        return strings.of(bytes, start, stop - start);
    }

    private String unescaped() {
        StringBuilder text = new StringBuilder(to - from);
        int start = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] != '\\') {
                continue;
            }
            text.append(string(start, i));
            int what = bytes[i + 1];
            text.append(what == 'u' ? unit(i) : meant(what));
            i += what == 'u' ? 5 : 1;
            start = i + 1;
        }
        return text.append(string(start, to)).toString();
    }

    private static char meant(int escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) escape;
        };
    }
}
