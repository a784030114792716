package org.entaxi.jsonld.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws texts that a pattern matches, and texts that are almost so. Knows what the published patterns are made of, and
 * nothing else: characters, classes, groups, alternatives, repetitions, and the ends of the text.
 */
final class PatternSampler {

    /** What a text is changed with: digits, letters, signs, and what some engine or other takes for something else. */
    private static final String[] ODD = {
        "0",
        "1",
        "9",
        "a",
        "Z",
        "α",
        "-",
        "+",
        ".",
        ":",
        "/",
        "@",
        "#",
        "%",
        "'",
        "~",
        "\\",
        "\"",
        "<",
        "^",
        "`",
        "[",
        "&",
        " ",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u001C",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u00AA",
        "\u00B4",
        "\u00D7",
        "\u1680",
        "\u2007",
        "\u2028",
        "\u2029",
        "\u202F",
        "\u205F",
        "\u3000",
        "\uD7FF",
        "\uE000",
        "\uFFFF",
        "😀",
        "\uD83D",
        "\uDE00",
        "\uDBFF\uDFFF",
        "١",
        "Ⅷ",
        "K",
        "ſ"
    };

    private static final int MORE_THAN_THE_LEAST = 3;

    private final int[] pattern;
    private final Random random;
    private int at;

    private PatternSampler(String pattern, Random random) {
        this.pattern = pattern.codePoints().toArray();
        this.random = random;
    }

    /** A text in which the pattern is found. */
    static String sample(String pattern, Random random) {
        return new PatternSampler(pattern, random).alternatives();
    }

    /** A text with one character put in, taken away, exchanged or said twice. */
    static String change(String text, Random random) {
        int at = text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int next = text.isEmpty() ? 0 : text.offsetByCodePoints(at, 1);
        String odd = ODD[random.nextInt(ODD.length)];
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + odd + text.substring(at);
            case 1 -> text + odd;
            case 2 -> text.substring(0, at) + text.substring(next);
            case 3 -> text.substring(0, next) + text.substring(at);
            default -> text.substring(0, at) + odd + text.substring(next);
        };
    }

    private boolean is(char c) {
        return at < pattern.length && pattern[at] == c;
    }

    private String alternatives() {
        List<String> all = new ArrayList<>();
        all.add(sequence());
        while (is('|')) {
            at++;
            all.add(sequence());
        }
        return all.get(random.nextInt(all.size()));
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length && !is('|') && !is(')')) {
            if (is('^') || is('$')) {
                at++;
            } else {
                repeated(text);
            }
        }
        return text.toString();
    }

    private void repeated(StringBuilder text) {
        int start = at;
        String first = atom();
        int[] bounds = bounds();
        int after = at;
        int most = random.nextInt(8) == 0 ? bounds[1] : Math.min(bounds[1], bounds[0] + MORE_THAN_THE_LEAST);
        int times = random.nextInt(8) == 0 ? most : bounds[0] + random.nextInt(most - bounds[0] + 1);
        for (int i = 0; i < times; i++) {
            at = start;
            text.append(i == 0 ? first : atom());
        }
        at = after;
    }

    /** How often the atom before stands: the least and the greatest number. */
    private int[] bounds() {
        if (is('?') || is('*') || is('+')) {
            int sign = pattern[at++];
            return new int[] {sign == '+' ? 1 : 0, sign == '?' ? 1 : 1 + MORE_THAN_THE_LEAST};
        }
        if (!is('{')) {
            return new int[] {1, 1};
        }
        at++;
        int least = number();
        int most = least;
        if (is(',')) {
            at++;
            most = number();
        }
        at++;
        return new int[] {least, most};
    }

    private int number() {
        int number = 0;
        while (pattern[at] >= '0' && pattern[at] <= '9') {
            number = number * 10 + pattern[at++] - '0';
        }
        return number;
    }

    private String atom() {
        if (is('(')) {
            at++;
            String inside = alternatives();
            at++;
            return inside;
        }
        return Character.toString(is('[') ? ofClass() : literal());
    }

    private int literal() {
        int c = pattern[at++];
        if (c != '\\') {
            return c;
        }
        c = pattern[at++];
        return c == 'n' ? '\n' : c == 'r' ? '\r' : c;
    }

    private int ofClass() {
        at++;
        boolean negated = is('^');
        at += negated ? 1 : 0;
        List<int[]> ranges = new ArrayList<>();
        while (!is(']')) {
            int from = literal();
            boolean range = is('-') && pattern[at + 1] != ']';
            at += range ? 1 : 0;
            ranges.add(new int[] {from, range ? literal() : from});
        }
        at++;
        while (true) {
            int[] range = negated ? new int[] {0, 0x2FFF} : ranges.get(random.nextInt(ranges.size()));
            int drawn = random.nextInt(4) == 0
                    ? range[random.nextInt(2)]
                    : range[0] + random.nextInt(range[1] - range[0] + 1);
            if (!negated || ranges.stream().noneMatch(each -> each[0] <= drawn && drawn <= each[1])) {
                return drawn;
            }
        }
    }
}
