package org.entaxi.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one package: ICU message patterns by key, one UTF-8 {@code .properties} file a language, named
 * {@code {name}_{language}.properties}.
 *
 * <p>A reader gets each message in the first language that has it: the reader's, then English. Nothing depends on the
 * default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {

    private final Map<String, Map<String, String>> patternsByLanguage;

    private Messages(Map<String, Map<String, String>> patternsByLanguage) {
        this.patternsByLanguage = patternsByLanguage;
    }

    /**
     * Loads the messages.
     *
     * @param name the base name of the files
     * @param opener opens a file beside the calling class, usually {@code Caller.class::getResourceAsStream}
     * @param languages the languages there are files for, such as {@code el} and {@code en}
     * @return the messages
     * @throws IllegalStateException if a file is missing
     */
    public static Messages load(String name, Function<String, @Nullable InputStream> opener, List<String> languages) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String language : languages) {
            String file = name + "_" + language + ".properties";
            try (InputStream in = opener.apply(file)) {
                if (in == null) {
                    throw new IllegalStateException("Missing message file " + file);
                }
                all.put(language, read(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Messages(Collections.unmodifiableMap(all));
    }

    private static Map<String, String> read(InputStream in) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            patterns.put(key, properties.getProperty(key));
        }
        return Collections.unmodifiableMap(patterns);
    }

    /**
     * Formats a message.
     *
     * @param key the key of the message
     * @param reader the language of the reader
     * @param arguments the arguments by name, as ICU's message format takes them
     * @return the text
     * @throws IllegalArgumentException if no language has the key
     */
    public String format(String key, Locale reader, Map<String, ?> arguments) {
        LocalizedText.Chosen found = pattern(key, reader);
        if (found == null) {
            throw new IllegalArgumentException("No message '" + key + "'");
        }
        MessageFormat format = new MessageFormat(found.text(), Locale.forLanguageTag(found.tag()));
        return format.format(arguments);
    }

    /**
     * The pattern that a reader would get.
     *
     * @param key the key of the message
     * @param reader the language of the reader
     * @return the pattern and its language, or null when no language has the key
     */
    public LocalizedText.@Nullable Chosen pattern(String key, Locale reader) {
        for (String language : List.of(reader.getLanguage(), "en")) {
            Map<String, String> patterns = patternsByLanguage.get(language);
            String pattern = patterns == null ? null : patterns.get(key);
            if (pattern != null) {
                return new LocalizedText.Chosen(language, pattern);
            }
        }
        return null;
    }

    /**
     * The languages there are messages in.
     *
     * @return the language codes, in the order they were loaded
     */
    public Set<String> languages() {
        return patternsByLanguage.keySet();
    }

    /**
     * The keys that a language has, for the tests that look for gaps.
     *
     * @param language a language of {@link #languages()}
     * @return the keys in order
     */
    public Set<String> keys(String language) {
        Map<String, String> patterns = patternsByLanguage.get(language);
        return patterns == null ? Set.of() : patterns.keySet();
    }
}
