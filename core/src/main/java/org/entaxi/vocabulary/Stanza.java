package org.entaxi.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    static List<Stanza> read(String file, InputStream in) {
        String text;
        try {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Stanza> stanzas = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            number++;
            int end = endOfLine(text, start);
            if (end == start) {
                finish(file, lines, stanzas);
            } else if (text.charAt(start) != '#') {
                int first = number;
                int last = end;
                while (last + 1 < text.length() && text.startsWith("  ", last + 1)) {
                    number++;
                    last = endOfLine(text, last + 1);
                }
                lines.add(
                        last == end
                                ? line(file, first, text, start, end)
                                : joined(file, first, text.substring(start, last)));
                end = last;
            }
            start = end + 1;
        }
        finish(file, lines, stanzas);
        return List.copyOf(stanzas);
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static void finish(String file, List<Line> lines, List<Stanza> stanzas) {
        if (!lines.isEmpty()) {
            stanzas.add(new Stanza(file, List.copyOf(lines)));
            lines.clear();
        }
    }

    private static Line joined(String file, int number, String text) {
        StringBuilder whole = new StringBuilder(text.length());
        for (String part : text.split("\n", -1)) {
            whole.append(whole.length() == 0 ? "" : " ").append(part.strip());
        }
        return line(file, number, whole.toString(), 0, whole.length());
    }

    private static Line line(String file, int number, String text, int start, int end) {
        int colon = text.indexOf(": ", start);
        if (colon <= start || colon >= end) {
            throw new VocabularyException(
                    VocabularyException.Code.FILE_MALFORMED, file + ":" + number + ": no 'key: value'");
        }
        List<String> qualifiers = List.of();
        int stop = end;
        int brace = text.charAt(end - 1) == '}' ? text.lastIndexOf('{', end) : -1;
        if (brace > colon) {
            List<String> found = new ArrayList<>(2);
            for (String part : text.substring(brace + 1, end - 1).split(",", -1)) {
                found.add(part.strip());
            }
            qualifiers = List.copyOf(found);
            stop = brace;
        }
        String value = text.substring(colon + 2, stop).strip();
        int dot = text.indexOf('.', start);
        return dot < 0 || dot > colon
                ? new Line(number, text.substring(start, colon), null, value, qualifiers)
                : new Line(number, text.substring(start, dot), text.substring(dot + 1, colon), value, qualifiers);
    }
}
