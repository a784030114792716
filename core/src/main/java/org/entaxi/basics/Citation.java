package org.entaxi.basics;

import java.io.Serializable;
import java.time.LocalDate;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where something is laid down: a law, a decision, an article, with the days it is in force.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the name of the instrument, such as "Law 5038/2023"
 * @param article the article, paragraph or clause within it, such as {@code 161(1)(b)}; null when the whole is meant
 * @param iri an ELI, a CELEX address or another link; null when none is known
 * @param gazette the number in the official gazette, such as "ΦΕΚ Α 81/1.4.2023"; null when not known
 * @param inForceFrom the first day in force; null when not stated
 * @param inForceUntil the last day in force, inclusive; null when not stated or still in force
 * @param extensions unknown members
 */
public record Citation(
        LocalizedText title,
        @Nullable String article,
        @Nullable String iri,
        @Nullable String gazette,
        @Nullable PartialDate inForceFrom,
        @Nullable PartialDate inForceUntil,
        Extensions extensions)
        implements Serializable {

    /**
     * A citation by title alone.
     *
     * @param title the name of the instrument
     * @return the citation
     */
    public static Citation of(LocalizedText title) {
        return new Citation(title, null, null, null, null, null, Extensions.NONE);
    }

    /**
     * A citation of an article.
     *
     * @param title the name of the instrument
     * @param article the article within it
     * @return the citation
     */
    public static Citation of(LocalizedText title, String article) {
        return new Citation(title, article, null, null, null, null, Extensions.NONE);
    }

    /**
     * A copy that says when the provision is in force.
     *
     * @param from the first day; null when not stated
     * @param until the last day, inclusive; null when not stated
     * @return the copy
     */
    public Citation withInForce(@Nullable PartialDate from, @Nullable PartialDate until) {
        return new Citation(title, article, iri, gazette, from, until, extensions);
    }

    /**
     * Tells whether the provision is in force.
     *
     * @param day the day
     * @return as {@link Validity#contains(LocalDate)}
     */
    public Truth inForce(LocalDate day) {
        return new Validity(inForceFrom, inForceUntil).contains(day);
    }
}
