package org.entaxi.jsonld.rdf;

import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.rdf.RdfReadException.Code;

/** The terminals of Turtle and N-Quads, read one after the other from a text; a fault says where it is. */
final class TurtleTokens {

    private static final String ESCAPED = "tbnrf\"'\\";
    private static final String ESCAPES = "\t\b\n\r\f\"'\\";
    private static final String ESCAPED_IN_NAMES = "_~.-!$&'()*+,;=/?#@%";
    private static final int END = -1;

    private final String text;
    private final ReadLimits limits;
    private int at;
    private int term;

    TurtleTokens(String text, ReadLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** A literal as it is written: its text, and whether a number has a point or an exponent. */
    record NumberToken(String text, boolean point, boolean exponent) {}

    /** Refuses half a surrogate pair anywhere, which is no character. */
    void checkCharacters() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isBmpCodePoint(text.codePointAt(i))) {
                    throw failure(Code.SYNTAX, "UTF-16", i);
                }
                i++;
            }
        }
    }

    /** The next character, or -1 at the end; nothing is skipped. */
    int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    /** Skips white space and comments; says whether something is left. */
    boolean skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (TurtleCharacters.isSpace(c)) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next line; nothing but a comment may stand before it. */
    void endLine() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
        if (peek() == '#') {
            skip();
        } else if (peek() != '\n' && peek() != '\r' && peek() != END) {
            throw expected("\\n");
        }
    }

    /** Takes a character if it comes next after white space. */
    boolean take(char c) {
        skip();
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    void expect(char c) {
        if (!take(c)) {
            throw expected("'" + c + "'");
        }
    }

    /** Takes a word that stands by itself, that is, not as the begin of a longer name. */
    boolean takeWord(String word, boolean anyCase) {
        int end = at + word.length();
        if (!text.regionMatches(anyCase, at, word, 0, word.length())) {
            return false;
        }
        int next = end;
        // Dots end the statement, unless a name goes on behind them.
        while (next < text.length() && text.charAt(next) == '.') {
            next++;
        }
        int c = next < text.length() ? text.codePointAt(next) : END;
        boolean longer = TurtleCharacters.isInName(c) || (c == ':' && next == end && word.charAt(0) != '@');
        if (longer) {
            return false;
        }
        at = end;
        return true;
    }

    /** IRIREF without its brackets; escapes undone. */
    String iriReference() {
        skip();
        term = at;
        expect('<');
        StringBuilder iri = new StringBuilder();
        while (true) {
            int c = peek();
            int written = at;
            if (c == END) {
                throw expected("'>'");
            }
            at++;
            if (c == '>') {
                return iri.toString();
            }
            if (c == '\\') {
                c = unicodeEscape();
            }
            if (TurtleCharacters.isOutsideIri(c)) {
                at = written;
                throw expected("IRI");
            }
            iri.appendCodePoint(c);
            if (iri.length() > limits.nameChars()) {
                throw failure(Code.LIMIT, "IRI");
            }
        }
    }

    /** PN_PREFIX and the colon behind it; the prefix alone, which may be empty. */
    String prefix() {
        skip();
        int start = at;
        term = at;
        if (peek() != ':') {
            if (at == text.length() || !TurtleCharacters.isLetter(text.codePointAt(at))) {
                throw expected("IRI");
            }
            name(start);
        }
        String prefix = text.substring(start, at);
        if (peek() != ':') {
            at = start;
            throw expected("IRI");
        }
        at++;
        return prefix;
    }

    /** Moves behind a name, whose last character is no dot. */
    private void name(int start) {
        int end = at;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c != '.' && !TurtleCharacters.isInName(c)) {
                break;
            }
            at += Character.charCount(c);
            if (c != '.') {
                end = at;
            }
            checkName(start);
        }
        at = end;
    }

    private void checkName(int start) {
        if (at - start > limits.nameChars()) {
            throw failure(Code.LIMIT, "name");
        }
    }

    /** PN_LOCAL, which may be empty; escapes undone. */
    String local() {
        StringBuilder local = new StringBuilder();
        int start = at;
        int end = at;
        int length = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean first = at == start;
            boolean inside = TurtleCharacters.isInName(c) && !(first && !mayBegin(c));
            if (c == '\\') {
                if (ESCAPED_IN_NAMES.indexOf(peek(1)) < 0) {
                    throw expected("name");
                }
                local.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '%') {
                if (hex(peek(1)) < 0 || hex(peek(2)) < 0) {
                    throw expected("name");
                }
                local.append(text, at, at + 3);
                at += 3;
            } else if (inside || c == ':' || (c == '.' && !first)) {
                local.appendCodePoint(c);
                at += Character.charCount(c);
            } else {
                break;
            }
            if (c != '.') {
                end = at;
                length = local.length();
            }
            checkName(start);
        }
        at = end;
        local.setLength(length);
        return local.toString();
    }

    private static boolean mayBegin(int c) {
        return TurtleCharacters.isLetterOrLine(c) || TurtleCharacters.isDigit(c);
    }

    /** BLANK_NODE_LABEL without {@code _:}. */
    String blankLabel() {
        at++;
        if (peek() != ':') {
            throw expected("':'");
        }
        at++;
        int start = at;
        if (at == text.length() || !mayBegin(text.codePointAt(at))) {
            throw expected("name");
        }
        name(start);
        return text.substring(start, at);
    }

    /** A string of one line between double quotes; escapes undone. */
    String plainString() {
        if (peek() != '"' || (peek(1) == '"' && peek(2) == '"')) {
            throw expected("'\"'");
        }
        return string();
    }

    /** LANGTAG, behind its sign. */
    String languageTag() {
        int start = at;
        while (TurtleCharacters.isAsciiLetter(peek())) {
            at++;
        }
        boolean found = at > start;
        while (found && peek() == '-') {
            at++;
            int part = at;
            while (TurtleCharacters.isAsciiLetter(peek()) || TurtleCharacters.isDigit(peek())) {
                at++;
            }
            found = at > part;
            checkName(start);
        }
        if (!found) {
            throw expected("language");
        }
        checkName(start);
        return text.substring(start, at);
    }

    /** Any of the four kinds of strings; escapes undone. */
    String string() {
        char quote = text.charAt(at);
        boolean longer = peek(1) == quote && peek(2) == quote;
        at += longer ? 3 : 1;
        StringBuilder value = new StringBuilder();
        while (true) {
            int c = peek();
            if (c == END || (!longer && (c == '\n' || c == '\r'))) {
                throw expected(String.valueOf(quote).repeat(longer ? 3 : 1));
            }
            if (c == quote && (!longer || (peek(1) == quote && peek(2) == quote))) {
                at += longer ? 3 : 1;
                return value.toString();
            }
            at++;
            value.appendCodePoint(c == '\\' ? stringEscape() : c);
            if (value.length() > limits.textChars()) {
                throw failure(Code.LIMIT, "text");
            }
        }
    }

    private int stringEscape() {
        int which = ESCAPED.indexOf(peek());
        if (which >= 0 && peek() != END) {
            at++;
            return ESCAPES.charAt(which);
        }
        return unicodeEscape();
    }

    /** UCHAR behind its backslash. */
    private int unicodeEscape() {
        int digits = peek() == 'u' ? 4 : peek() == 'U' ? 8 : 0;
        int c = 0;
        for (int i = 1; i <= digits; i++) {
            int digit = hex(peek(i));
            if (digit < 0 || c > Character.MAX_CODE_POINT) {
                throw expected("\\uXXXX");
            }
            c = c * 16 + digit;
        }
        boolean character =
                c <= Character.MAX_CODE_POINT && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (digits == 0 || !character) {
            throw expected("\\uXXXX");
        }
        at += digits + 1;
        return c;
    }

    private static int hex(int c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /** Whether a number begins here: a sign, a digit, or a dot before a digit. */
    boolean numberAhead() {
        int c = peek();
        return TurtleCharacters.isDigit(c) || c == '+' || c == '-' || (c == '.' && TurtleCharacters.isDigit(peek(1)));
    }

    /** INTEGER, DECIMAL or DOUBLE. */
    NumberToken number() {
        int start = at;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        int digits = digits();
        boolean point = false;
        if (peek() == '.' && (TurtleCharacters.isDigit(peek(1)) || (digits > 0 && exponentAt(1)))) {
            at++;
            point = true;
            digits += digits();
        }
        boolean exponent = digits > 0 && exponentAt(0);
        if (exponent) {
            at += peek(1) == '+' || peek(1) == '-' ? 2 : 1;
            digits();
        }
        if (digits == 0) {
            throw expected("number");
        }
        if (at - start > limits.numberChars()) {
            throw failure(Code.LIMIT, "number");
        }
        return new NumberToken(text.substring(start, at), point, exponent);
    }

    private int digits() {
        int start = at;
        while (TurtleCharacters.isDigit(peek())) {
            at++;
        }
        return at - start;
    }

    private boolean exponentAt(int ahead) {
        int sign = peek(ahead + 1) == '+' || peek(ahead + 1) == '-' ? 1 : 0;
        return (peek(ahead) == 'e' || peek(ahead) == 'E') && TurtleCharacters.isDigit(peek(ahead + 1 + sign));
    }

    /** The word {@code expected} and what should stand here. */
    RdfReadException expected(String what) {
        return failure(Code.SYNTAX, what);
    }

    /** A failure at the place that was reached. */
    RdfReadException failure(Code code, String detail) {
        return failure(code, detail, at);
    }

    /** A failure of the IRI that was read last. */
    RdfReadException iriFailure(Code code, String detail) {
        return failure(code, detail, term);
    }

    private RdfReadException failure(Code code, String detail, int place) {
        return new RdfReadException(code, detail, TextPlace.of(text, place));
    }
}
