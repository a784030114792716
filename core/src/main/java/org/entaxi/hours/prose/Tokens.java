package org.entaxi.hours.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens. Case, accents, kinds of dash and runs of white space make no difference. */
final class Tokens {

    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final int length;

    private Tokens(String text) {
        length = text.length();
        fold(text);
    }

    static List<Token> of(String text) throws NotUnderstood {
        Tokens tokens = new Tokens(text);
        tokens.cut();
        return tokens.tokens;
    }

    private void fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            String plain = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKD);
            for (int j = 0; j < plain.length(); j++) {
                char c = fold(plain.charAt(j));
                boolean accent =
                        Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT;
                boolean secondSpace = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
                if (!accent && !secondSpace) {
                    folded.append(c);
                    origins.add(i);
                }
            }
        }
    }

    private static char fold(char c) {
        return switch (c) {
            case '–', '—', '−', '‐', '‑', '‒', '~' -> '-';
            case '’', '‘', '΄', '´' -> '\'';
            case '\n', '\r' -> ';';
            case 'ς' -> 'σ';
            default -> other(c);
        };
    }

    /** Digits of every script count as figures. */
    private static char other(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return space
                ? ' '
                : String.valueOf(c).toLowerCase(Locale.ROOT).replace('ς', 'σ').charAt(0);
    }

    private void cut() throws NotUnderstood {
        String text = folded.toString();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\'') {
                at++;
                continue;
            }
            Words.Word word = Words.at(text, at);
            if (word != null) {
                add(word.kind(), word.value(), word.spelling(), at);
                at += word.spelling().length();
                // "Mon." and "Δευ." are abbreviations, not ends of sentences.
                if (word.kind() == Token.Kind.DAY && at < text.length() && text.charAt(at) == '.') {
                    at++;
                }
            } else if (Character.isDigit(c)) {
                at = number(text, at);
            } else {
                throw new NotUnderstood(origins.get(at));
            }
        }
        tokens.add(new Token(Token.Kind.END, "", "", length));
    }

    /** A number, or a time where minutes follow: {@code 9}, {@code 9:00}, {@code 9.00}, {@code 09h00}. */
    private int number(String text, int start) throws NotUnderstood {
        int end = digits(text, start);
        if (end - start > 4) {
            throw new NotUnderstood(origins.get(start));
        }
        boolean separated = end + 2 < text.length() && ":.h".indexOf(text.charAt(end)) >= 0;
        if (separated && end - start <= 2 && digits(text, end + 1) == end + 3) {
            String time = text.substring(start, end) + ":" + text.substring(end + 1, end + 3);
            add(Token.Kind.TIME, time, text.substring(start, end + 3), start);
            return end + 3;
        }
        add(Token.Kind.NUMBER, text.substring(start, end), text.substring(start, end), start);
        return end;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private void add(Token.Kind kind, String value, String text, int at) {
        tokens.add(new Token(kind, value, text, origins.get(at)));
    }
}
