package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One relation of a concept to another, with its certainty, source and dates.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the relation
 * @param target the other concept, or any IRI for the two mappings
 * @param validity when it holds; {@link Validity#ALWAYS} when no date is known. The hierarchy has no dates: a broader or
 *     disjoint link with dates is refused where a vocabulary is made, and decides nothing
 * @param certainty how sure it is; a link to be checked is published and never used for inference
 * @param source the id of a {@link Source}; null when none is stated
 */
public record Link(Kind kind, ConceptId target, Validity validity, Certainty certainty, @Nullable String source)
        implements Serializable {

    /** The relations between concepts. */
    public enum Kind {
        /** Whoever is this is also that ({@code skos:broader}). */
        BROADER,
        /** Nobody is both at a time; inherited by everything narrower on both sides. */
        DISJOINT_WITH,
        /** This came in place of that ({@code dcterms:replaces}). */
        REPLACES,
        /** That may follow this in time. */
        LEADS_TO,
        /** That status may hold this document, which proves nothing by itself. */
        CARRIED_BY,
        /** This document is made in that format. */
        FORMAT_OF,
        /** This permit category belongs to that status. */
        STATUS,
        /** People who say this usually mean that status; never used for inference. */
        SUGGESTS,
        /** This country is a member of that group of countries. */
        MEMBER_OF,
        /** Worth knowing beside it ({@code skos:related}). */
        RELATED,
        /** The same in another vocabulary ({@code skos:exactMatch}). */
        EXACT_MATCH,
        /** Nearly the same in another vocabulary ({@code skos:closeMatch}). */
        CLOSE_MATCH
    }

    /**
     * Checks that nothing is missing.
     *
     * @param kind the relation
     * @param target the other concept
     * @param validity when it holds
     * @param certainty how sure it is
     * @param source the id of a {@link Source}, or null
     */
    public Link {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * A link that is sure and has no dates.
     *
     * @param kind the relation
     * @param target the other concept
     * @return the link
     */
    public static Link of(Kind kind, ConceptId target) {
        return new Link(kind, target, Validity.ALWAYS, Certainty.SURE, null);
    }

    /** Whether something is inferred from it while it decides. */
    private boolean isUsedForInference() {
        return isOfHierarchy(kind) || kind == Kind.MEMBER_OF;
    }

    /** Itself, or a copy that is no surer than the concept whose link it is, where something is inferred from it. */
    Link atMost(Certainty most) {
        Certainty capped = isUsedForInference() ? certainty.atMost(most) : certainty;
        return capped == certainty ? this : new Link(kind, target, validity, capped, source);
    }

    /**
     * Tells whether inference may use the link.
     *
     * @return false when it has to be checked first, and when it gives dates to the hierarchy, which has none
     */
    public boolean decides() {
        return certainty != Certainty.CHECK && !isDatedHierarchy();
    }

    /** Whether it says of the hierarchy that it changes with time, which inference cannot honour. */
    boolean isDatedHierarchy() {
        return isOfHierarchy(kind) && (validity.from() != null || validity.until() != null);
    }

    /** Whether links of a kind make the hierarchy, which is without dates. */
    static boolean isOfHierarchy(Kind kind) {
        return kind == Kind.BROADER || kind == Kind.DISJOINT_WITH;
    }
}
