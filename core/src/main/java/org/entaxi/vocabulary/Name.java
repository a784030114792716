package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One name of a concept in one language, with its certainty and source.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language the BCP 47 tag
 * @param text the name, plain text without direction marks
 * @param kind what the name is for
 * @param validity when the name was in use; {@link Validity#ALWAYS} when it still is and no date is known
 * @param certainty how sure the wording is; one to be checked is kept and published as such, and not shown to people
 * @param source the id of a {@link Source}; null when none is stated
 */
public record Name(
        String language, String text, Kind kind, Validity validity, Certainty certainty, @Nullable String source)
        implements Serializable {

    /** What a name is for. */
    public enum Kind {
        /** The one to show ({@code skos:prefLabel}); one a language. */
        PREFERRED,
        /** Another one that is used ({@code skos:altLabel}), gendered and abbreviated forms among them. */
        ALTERNATIVE,
        /** One that people type or say and nobody should print ({@code skos:hiddenLabel}). */
        HIDDEN,
        /** One that was official earlier; published as {@code skos:altLabel}. */
        FORMER
    }

    /**
     * Checks that nothing is missing.
     *
     * @param language the BCP 47 tag
     * @param text the name
     * @param kind what the name is for
     * @param validity when the name was in use
     * @param certainty how sure the wording is
     * @param source the id of a {@link Source}, or null
     */
    public Name {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * A name that is sure and in use.
     *
     * @param language the BCP 47 tag
     * @param text the name
     * @param kind what the name is for
     * @return the name
     */
    public static Name of(String language, String text, Kind kind) {
        return new Name(language, text, kind, Validity.ALWAYS, Certainty.SURE, null);
    }
}
