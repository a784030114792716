package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a concept: an absolute IRI. Concepts of the built-in vocabulary live under {@value #SPACE}, as
 * {@code {scheme}/{code}}, and are written in data as the bare code of a scheme that the place implies.
 *
 * <p>An id says nothing about the concept being known. A misspelt code makes a legal id that no vocabulary has; it is
 * kept, and validation reports it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param iri the absolute IRI
 */
public record ConceptId(String iri) implements Comparable<ConceptId>, Serializable {

    /** Where the IRIs of the built-in vocabulary begin. */
    public static final String SPACE = "https://w3id.org/entaxi/concept/";

    /**
     * Checks that there is a name.
     *
     * @param iri the absolute IRI
     * @throws IllegalArgumentException if it is empty
     */
    public ConceptId {
        Objects.requireNonNull(iri, "iri");
        if (iri.isEmpty()) {
            throw new IllegalArgumentException("A concept id cannot be empty");
        }
    }

    /**
     * The id of a concept in the built-in space.
     *
     * @param scheme the scheme, see {@link Schemes}
     * @param code the code within it, such as {@code recognised-refugee}
     * @return the id
     */
    public static ConceptId of(String scheme, String code) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        return new ConceptId(SPACE + scheme + "/" + code);
    }

    /**
     * Reads a reference as it stands in data: a text that begins like an absolute IRI is one, anything else is a bare
     * code of the scheme that the place implies. The inverse of {@link #shortForm(String)}.
     *
     * @param text a bare code or an absolute IRI
     * @param defaultScheme the scheme a bare code belongs to
     * @return the id
     * @throws IllegalArgumentException if the text is empty
     */
    public static ConceptId parse(String text, String defaultScheme) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A concept id cannot be empty");
        }
        return looksAbsolute(text) ? new ConceptId(text) : of(defaultScheme, text);
    }

    /**
     * Tells whether the id is in the built-in space, {@code {scheme}/{code}} under {@value #SPACE}.
     *
     * @return true also for codes that no built-in scheme has
     */
    public boolean isBuiltInSpace() {
        return slash() > 0;
    }

    /**
     * The scheme of an id in the built-in space.
     *
     * @return the scheme, or null for any other IRI
     */
    public @Nullable String scheme() {
        int slash = slash();
        return slash < 0 ? null : iri.substring(SPACE.length(), slash);
    }

    /**
     * The code of an id in the built-in space.
     *
     * @return the code, or null for any other IRI
     */
    public @Nullable String code() {
        int slash = slash();
        return slash < 0 ? null : iri.substring(slash + 1);
    }

    /**
     * The shortest text that {@link #parse(String, String)} reads back as this id.
     *
     * @param scheme the scheme that the place implies
     * @return the bare code when the id is in that scheme of the built-in space, otherwise the IRI
     */
    public String shortForm(String scheme) {
        int slash = SPACE.length() + scheme.length();
        boolean inScheme = slash < iri.length() - 1
                && iri.charAt(slash) == '/'
                && iri.startsWith(scheme, SPACE.length())
                && iri.startsWith(SPACE)
                && !scheme.isEmpty()
                && scheme.indexOf('/') < 0;
        boolean bare = inScheme && (iri.indexOf(':', slash) < 0 || !looksAbsolute(iri.substring(slash + 1)));
        return bare ? iri.substring(slash + 1) : iri;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConceptId that && iri.equals(that.iri);
    }

    /** The hash of the IRI, which the text keeps once it is computed. */
    @Override
    public int hashCode() {
        return iri.hashCode();
    }

    @Override
    public int compareTo(ConceptId other) {
        return iri.compareTo(other.iri);
    }

    /** The IRI. */
    @Override
    public String toString() {
        return iri;
    }

    /** Where the slash between scheme and code is; -1 when the id is not in the built-in space. */
    private int slash() {
        if (!iri.startsWith(SPACE)) {
            return -1;
        }
        int slash = iri.indexOf('/', SPACE.length());
        return slash == SPACE.length() || slash == iri.length() - 1 ? -1 : slash;
    }

    /** RFC 3986 section 3.1: a scheme is a letter followed by letters, digits, "+", "-" or ".", up to a colon. */
    private static boolean looksAbsolute(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean inner = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !inner)) {
                return false;
            }
        }
        return true;
    }
}
