package org.entaxi.hours.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.tsv}, by first character, longest first. */
final class Words {

    record Word(String spelling, Token.Kind kind, String value) {}

    private static final Map<Character, List<Word>> BY_FIRST = load();

    private Words() {}

    /** The longest word that stands at a place of a folded text; null when none does. */
    static @Nullable Word at(String text, int place) {
        for (Word word : BY_FIRST.getOrDefault(text.charAt(place), List.of())) {
            if (text.startsWith(word.spelling, place) && endsThere(text, place, word.spelling)) {
                return word;
            }
        }
        return null;
    }

    private static boolean endsThere(String text, int place, String spelling) {
        int end = place + spelling.length();
        char last = spelling.charAt(spelling.length() - 1);
        return end >= text.length() || !Character.isLetterOrDigit(last) || !Character.isLetter(text.charAt(end));
    }

    private static Map<Character, List<Word>> load() {
        Map<Character, List<Word>> words = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.tsv"), "words.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    add(line.split("\t", -1), words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.replaceAll((first, list) -> list.stream()
                .sorted(Comparator.comparingInt((Word w) -> -w.spelling.length()))
                .toList());
        return words;
    }

    private static void add(String[] columns, Map<Character, List<Word>> words) {
        Token.Kind kind = Token.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
        for (String spelling : columns[2].split("\\|", -1)) {
            if (!spelling.isEmpty()) {
                words.computeIfAbsent(spelling.charAt(0), c -> new ArrayList<>())
                        .add(new Word(spelling, kind, columns[1]));
            }
        }
    }
}
