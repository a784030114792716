package org.entaxi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the file {@code languages.txt} beside this class says. */
final class Languages {

    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "mis", "zxx");

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

    /** The language a tag means, see {@link #folded}; the whole tag where it has no language of its own. */
    String language(String tag) {
        String folded = folded(tag);
        int dash = folded.indexOf('-');
        return dash < 2 ? folded : folded.substring(0, dash);
    }

    /**
     * The tag as it is compared: in lower case, its language by one code without aliases. An extended language subtag
     * stands for itself (RFC 5646 section 4.5). A tag that begins with a single letter, which is registered as a whole or
     * for private use, has no parts to look at.
     */
    String folded(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        String other = aliases.get(lower);
        if (other != null || lower.indexOf('-') < 0) {
            return other == null ? lower : other;
        }
        List<String> subtags = new ArrayList<>(List.of(lower.split("-", -1)));
        if (subtags.get(0).length() < 2) {
            return lower;
        }
        if (isExtended(subtags.get(0), subtags.get(1))) {
            subtags.remove(0);
        }
        String language = aliases.getOrDefault(subtags.get(0), subtags.get(0));
        String region = region(tag).toLowerCase(Locale.ROOT);
        String byRegion = region.isEmpty() ? null : aliases.get(language + '-' + region);
        if (byRegion != null) {
            subtags.remove(region);
        }
        subtags.set(0, byRegion == null ? language : byRegion);
        return String.join("-", subtags);
    }

    /** Whether a second subtag is a language within the first, and not a region in letters of three ({@code ar-SYR}). */
    private boolean isExtended(String primary, String subtag) {
        if (subtag.length() != 3 || !isLetters(subtag)) {
            return false;
        }
        String within = aliases.getOrDefault(primary, primary);
        String language = aliases.getOrDefault(subtag, subtag);
        return within.equals("sgn")
                || within.equals(language)
                || language.equals(usualMember.get(within))
                || members(within).contains(language);
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

    /** Whether a code says that no language is named: unknown, several, without a code, none at all (ISO 639-2). */
    static boolean isNone(String language) {
        return NO_LANGUAGE.contains(language);
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
            case "alias" -> {
                for (int i = 1; i + 1 < all.length; i += 2) {
                    aliases.put(all[i].toLowerCase(Locale.ROOT), all[i + 1]);
                }
            }
            case "default" -> {
                usualMember.put(words[1], words[2]);
                macrolanguages.put(words[2], words[1]);
            }
            case "macro" -> {
                Set<String> taken = members.computeIfAbsent(words[1], macro -> new HashSet<>());
                for (int i = 2; i < all.length; i++) {
                    taken.add(all[i]);
                    macrolanguages.put(all[i], words[1]);
                }
            }
            case "close" -> close.add(Set.of(all));
            case "name" ->
                names.computeIfAbsent(words[1], tag -> new HashMap<>()).put(words[2], words[3]);
            default -> throw new IllegalStateException("languages.txt: '" + words[0] + "'");
        }
    }
}
