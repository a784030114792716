package org.entaxi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the file {@code languages.txt} beside this class says. */
final class Languages {

    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> usualMember = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, String> macrolanguages = new HashMap<>();
    private final List<Set<String>> close = new ArrayList<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();

    private Languages() {}

    /** Loads on first use (JLS 12.4). */
    private static final class Loaded {
        static final Languages KNOWN = load();
    }

    static Languages known() {
        return Loaded.KNOWN;
    }

    /** The language a tag means: its extended or primary language subtag, in lower case, without aliases. */
    String language(String tag) {
        String[] subtags = tag.toLowerCase(Locale.ROOT).split("-", -1);
        boolean extended = subtags.length > 1 && subtags[1].length() == 3 && isLetters(subtags[1]);
        String language = extended ? subtags[1] : subtags[0];
        String byRegion = aliases.get(language + '-' + region(tag).toLowerCase(Locale.ROOT));
        return byRegion != null ? byRegion : aliases.getOrDefault(language, language);
    }

    /** The region subtag in capitals; empty when there is none. */
    static String region(String tag) {
        String[] subtags = tag.split("-", -1);
        for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
            String subtag = subtags[i];
            if ((subtag.length() == 2 && isLetters(subtag)) || (subtag.length() == 3 && !isLetters(subtag))) {
                return subtag.toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The script subtag as written; empty when there is none. */
    static String script(String tag) {
        String[] subtags = tag.split("-", -1);
        for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
            if (subtags[i].length() == 4 && isLetters(subtags[i])) {
                return subtags[i];
            }
        }
        return "";
    }

    /** Whether they are one language, or one is a macrolanguage that usually means the other. */
    boolean same(String one, String other) {
        return one.equals(other) || one.equals(usualMember.get(other)) || other.equals(usualMember.get(one));
    }

    Set<String> members(String macrolanguage) {
        return members.getOrDefault(macrolanguage, Set.of());
    }

    /** The macrolanguage that takes in a language; null when it is not known to be in any. */
    @Nullable
    String macrolanguage(String language) {
        return macrolanguages.get(language);
    }

    boolean close(String one, String other) {
        for (Set<String> group : close) {
            if (group.contains(one) && group.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** A name that stands in for CLDR's; null when CLDR's is good. */
    @Nullable
    String name(String language, String reader) {
        Map<String, String> byReader = names.get(language);
        return byReader == null ? null : byReader.get(reader);
    }

    private static boolean isLetters(String subtag) {
        return subtag.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private static Languages load() {
        Languages languages = new Languages();
        try (InputStream in = Languages.class.getResourceAsStream("languages.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing file languages.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    languages.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    private void add(String line) {
        String[] words = line.split(" ", 4);
        String[] all = line.split(" ", -1);
        switch (words[0]) {
            case "alias" -> aliases.put(words[1].toLowerCase(Locale.ROOT), words[2]);
            case "default" -> {
                usualMember.put(words[1], words[2]);
                macrolanguages.put(words[2], words[1]);
            }
            case "macro" -> {
                Set<String> taken = Set.of(all).stream()
                        .filter(word -> !word.equals("macro") && !word.equals(words[1]))
                        .collect(Collectors.toUnmodifiableSet());
                members.put(words[1], taken);
                taken.forEach(member -> macrolanguages.put(member, words[1]));
            }
            case "close" -> close.add(Set.of(all));
            case "name" ->
                names.computeIfAbsent(words[1], tag -> new HashMap<>()).put(words[2], words[3]);
            default -> throw new IllegalStateException("languages.txt: '" + words[0] + "'");
        }
    }
}
