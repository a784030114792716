package org.entaxi.text;

import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language tag of BCP 47 (RFC 5646), such as {@code el}, {@code kmr} or {@code fa-AF}.
 *
 * <p>The tag is kept as it was given. It is never run through a canonicaliser, because those fold languages that a
 * directory has to keep apart ({@code kmr} into {@code ku}, {@code prs} into {@code fa-AF}). Tags are equal when
 * their text is equal; compare with {@link #sameAs(LanguageTag)} to ignore case, as RFC 5646 section 2.1.1 asks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the tag as written; well-formed
 */
public record LanguageTag(String value) implements Comparable<LanguageTag>, Serializable {

    /** RFC 5646 section 2.1 has them, java.util.Locale has not; nothing is registered for any. */
    private static final Pattern NUMBERED_EXTENSION = Pattern.compile("-[0-9](?=-)");

    /**
     * Checks the shape of the tag.
     *
     * @param value the tag as written
     * @throws IllegalArgumentException if the tag is not well-formed
     */
    public LanguageTag {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a BCP 47 language tag: '" + value + "'");
        }
    }

    /**
     * The macrolanguage that takes in a language (ISO 639-3), such as {@code ku} for {@code kmr}.
     *
     * @param language a primary language subtag in lower case, the shortest code there is
     * @return the macrolanguage; null when the language is not known to be in any
     */
    public static @Nullable String macrolanguage(String language) {
        return Languages.known().macrolanguage(language);
    }

    /**
     * A tag as it is compared, never as it is stored or shown: in lower case, and the language by one of the codes it has.
     * {@code ell-GR} and {@code el-gr} fold to the same text, as do {@code fa-AF} and {@code prs}, {@code zh-yue} and
     * {@code yue}, {@code zh-min-nan} and {@code nan}. Sources: IANA language subtag registry, ISO 639-2.
     *
     * @param tag any text
     * @return the folded tag
     */
    public static String folded(String tag) {
        return Languages.known().folded(tag);
    }

    /**
     * Reads a tag, the inverse of {@link #toString()}.
     *
     * @param text the tag, such as {@code zh-Hant}
     * @return the tag
     * @throws IllegalArgumentException if the text is not well-formed
     */
    public static LanguageTag parse(String text) {
        return new LanguageTag(text);
    }

    /**
     * Tells whether a text has the shape of a language tag: it says nothing about the subtags being registered.
     *
     * @param text any text
     * @return true when the text is well-formed by RFC 5646 section 2.2.9
     */
    public static boolean isWellFormed(String text) {
        if (text.isEmpty() || text.length() > 100 || text.indexOf('_') >= 0) {
            return false;
        }
        if (isPlain(text)) {
            return true;
        }
        try {
            new Locale.Builder().setLanguageTag(NUMBERED_EXTENSION.matcher(text).replaceAll("-a"));
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** Whether it is two or three letters and nothing else, as nearly all tags are. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length < 2 || length > 3) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The primary language subtag.
     *
     * @return the first subtag in lower case, such as {@code fa} of {@code fa-AF}
     */
    public String language() {
        int dash = value.indexOf('-');
        return (dash < 0 ? value : value.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    /**
     * The tag as a locale, for formatting. The text of this tag stays what it is.
     *
     * @return the locale
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(value);
    }

    /**
     * Compares two tags without regard to case.
     *
     * @param other the tag to compare with
     * @return true when they are the same tag
     */
    public boolean sameAs(LanguageTag other) {
        return value.equalsIgnoreCase(other.value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    /** The tag as it was given. */
    @Override
    public String toString() {
        return value;
    }
}
