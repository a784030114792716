package org.entaxi.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
        List<Stanza> stanzas = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int started = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.startsWith("#")) {
                    continue;
                }
                if (line.startsWith("  ")) {
                    text.append(' ').append(line.strip());
                    continue;
                }
                finish(file, started, text, lines);
                started = number;
                if (line.isBlank()) {
                    if (!lines.isEmpty()) {
                        stanzas.add(new Stanza(file, List.copyOf(lines)));
                        lines.clear();
                    }
                } else {
                    text.append(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        finish(file, started, text, lines);
        if (!lines.isEmpty()) {
            stanzas.add(new Stanza(file, List.copyOf(lines)));
        }
        return List.copyOf(stanzas);
    }

    private static void finish(String file, int number, StringBuilder text, List<Line> lines) {
        if (text.length() > 0) {
            lines.add(line(file, number, text.toString()));
            text.setLength(0);
        }
    }

    private static Line line(String file, int number, String text) {
        int colon = text.indexOf(": ");
        if (colon < 1) {
            throw new VocabularyException(
                    VocabularyException.Code.FILE_MALFORMED, file + ":" + number + ": no 'key: value'");
        }
        String key = text.substring(0, colon);
        String value = text.substring(colon + 2).strip();
        List<String> qualifiers = List.of();
        int brace = value.endsWith("}") ? value.lastIndexOf('{') : -1;
        if (brace >= 0) {
            List<String> found = new ArrayList<>(2);
            for (String part : value.substring(brace + 1, value.length() - 1).split(",", -1)) {
                found.add(part.strip());
            }
            qualifiers = List.copyOf(found);
            value = value.substring(0, brace).strip();
        }
        int dot = key.indexOf('.');
        return dot < 0
                ? new Line(number, key, null, value, qualifiers)
                : new Line(number, key.substring(0, dot), key.substring(dot + 1), value, qualifiers);
    }
}
