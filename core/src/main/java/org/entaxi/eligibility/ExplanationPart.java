package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A part of an explanation: a sentence or a heading, and the parts under it.
 *
 * @param kind what it is about
 * @param text the sentence
 * @param truth with {@link Kind#CONDITION} whether it holds; null for other kinds and in the description of a rule
 * @param pointer where in the rule it comes from, as a JSON Pointer; null when it is not from one place of the rule
 * @param parts the parts under it
 */
public record ExplanationPart(
        Kind kind, String text, @Nullable Truth truth, @Nullable String pointer, List<ExplanationPart> parts)
        implements Serializable {

    /** What a part of an explanation is about. */
    public enum Kind {
        /** The outcome, or the rule as a whole. */
        OUTCOME,
        /** A heading over further parts. */
        HEADING,
        /** A condition of the rule. */
        CONDITION,
        /** A fact that is missing. */
        MISSING_FACT,
        /** The question to put for a fact that is missing. */
        QUESTION,
        /** What the provider decides. */
        PROVIDER,
        /** Statements that contradict each other. */
        CONFLICT,
        /** A note of the rule's author. */
        NOTE
    }

    /**
     * Copies the parts.
     *
     * @param kind what it is about
     * @param text the sentence
     * @param truth whether it holds, or null
     * @param pointer where in the rule it comes from, or null
     * @param parts the parts under it
     */
    public ExplanationPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        parts = List.copyOf(parts);
    }

    static ExplanationPart of(Kind kind, String text, List<ExplanationPart> parts) {
        return new ExplanationPart(kind, text, null, null, parts);
    }

    /** What it is about, without the text. */
    @Override
    public String toString() {
        return "ExplanationPart[" + kind + "]";
    }
}
