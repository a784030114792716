package org.entaxi.vocabulary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of lines {@code key: value} in a vocabulary file, ended by an empty line. A line that begins with two spaces
 * goes on with the value before it; a line that begins with {@code #} is a remark. The format is described in the
 * README beside the files.
 */
record Stanza(String file, List<Line> lines) {

    /** One {@code key.language: value {qualifiers}}, with the number of its line. */
    record Line(int number, String key, @Nullable String language, String value, List<String> qualifiers) {}

    /** The value of the first line, which names what the stanza describes. */
    Line head() {
        return lines.get(0);
    }

    /** The value of a key that stands at most once; null when it is not there. */
    @Nullable
    String value(String key) {
        for (Line line : lines) {
            if (line.key().equals(key)) {
                return line.value();
            }
        }
        return null;
    }

    VocabularyException malformed(Line line, String problem) {
        return new VocabularyException(
                VocabularyException.Code.FILE_MALFORMED, file + ":" + line.number() + ": " + problem);
    }

    static List<Stanza> read(String file, byte[] text, Pool pool) {
        List<Stanza> stanzas = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start < text.length) {
            number++;
            int end = find('\n', text, start, text.length);
            if (end == start) {
                finish(file, lines, stanzas);
            } else if (text[start] != '#') {
                int first = number;
                int last = end;
                while (goesOn(text, last)) {
                    number++;
                    last = find('\n', text, last + 1, text.length);
                }
                byte[] joined = last == end ? text : joined(text, start, last);
                lines.add(
                        joined == text
                                ? line(file, first, text, start, end, pool)
                                : line(file, first, joined, 0, joined.length, pool));
                end = last;
            }
            start = end + 1;
        }
        finish(file, lines, stanzas);
        return List.copyOf(stanzas);
    }

    private static void finish(String file, List<Line> lines, List<Stanza> stanzas) {
        if (!lines.isEmpty()) {
            stanzas.add(new Stanza(file, List.copyOf(lines)));
            lines.clear();
        }
    }

    /*
     * What has meaning in a line is ASCII, so it is looked for among the bytes, and only values become text: a program
     * that starts reads every file in interpreted code, and strings of Greek are slow there. For the same reason the loops
     * are in small methods, which are compiled after some hundred calls.
     */

    /** Where the first such byte is; the end when there is none. */
    private static int find(char what, byte[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] != what) {
            at++;
        }
        return at;
    }

    private static int findLast(char what, byte[] text, int from, int end) {
        int at = end - 1;
        while (at >= from && text[at] != what) {
            at--;
        }
        return at;
    }

    private static boolean goesOn(byte[] text, int endOfLine) {
        return endOfLine + 2 < text.length && text[endOfLine + 1] == ' ' && text[endOfLine + 2] == ' ';
    }

    private static byte[] joined(byte[] text, int start, int end) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(end - start);
        for (int from = start; from < end; ) {
            int lineEnd = find('\n', text, from, end);
            int first = notSpace(text, from, lineEnd);
            int last = stripped(text, first, lineEnd);
            if (from > start) {
                whole.write(' ');
            }
            whole.write(text, first, last - first);
            from = lineEnd + 1;
        }
        return whole.toByteArray();
    }

    private static int notSpace(byte[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] == ' ') {
            at++;
        }
        return at;
    }

    /** The end without the spaces before it. */
    private static int stripped(byte[] text, int from, int end) {
        int at = end;
        while (at > from && text[at - 1] == ' ') {
            at--;
        }
        return at;
    }

    private static Line line(String file, int number, byte[] text, int start, int end, Pool pool) {
        int colon = find(':', text, start, end);
        if (colon == start || colon + 1 >= end || text[colon + 1] != ' ') {
            throw new VocabularyException(
                    VocabularyException.Code.FILE_MALFORMED, file + ":" + number + ": no 'key: value'");
        }
        List<String> qualifiers = List.of();
        int stop = end;
        if (text[end - 1] == '}') {
            int brace = findLast('{', text, colon, end);
            if (brace > colon) {
                qualifiers = qualifiers(text, brace + 1, end - 1, pool);
                stop = brace;
            }
        }
        int from = notSpace(text, colon + 2, stop);
        int length = stripped(text, from, stop) - from;
        String value = new String(text, from, length, StandardCharsets.UTF_8);
        int dot = find('.', text, start, colon);
        String language = dot == colon ? null : pool.word(text, dot + 1, colon);
        return new Line(number, pool.word(text, start, dot), language, value, qualifiers);
    }

    private static List<String> qualifiers(byte[] text, int start, int end, Pool pool) {
        if (find(',', text, start, end) == end) {
            int first = notSpace(text, start, end);
            return List.of(pool.word(text, first, stripped(text, first, end)));
        }
        List<String> found = new ArrayList<>(2);
        for (int from = start; from <= end; ) {
            int comma = find(',', text, from, end);
            int first = notSpace(text, from, comma);
            found.add(pool.word(text, first, stripped(text, first, comma)));
            from = comma + 1;
        }
        return List.copyOf(found);
    }
}
