package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What any part of a rule may carry besides its meaning. In JSON the members stand beside the key of the kind, the
 * citations under {@code citation}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id an id within the rule, to refer to; null when it has none
 * @param citations where it is laid down
 * @param note how the source was read, or what to know; empty when there is none
 * @param extensions unknown members
 */
public record RuleInfo(@Nullable String id, List<Citation> citations, LocalizedText note, Extensions extensions)
        implements Serializable {

    /** Nothing. */
    public static final RuleInfo NONE = new RuleInfo(null, List.of(), LocalizedText.EMPTY, Extensions.NONE);

    /**
     * Copies the citations.
     *
     * @param id an id within the rule, or null
     * @param citations where it is laid down
     * @param note what to know
     * @param extensions unknown members
     */
    public RuleInfo {
        citations = List.copyOf(citations);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Tells whether there is nothing.
     *
     * @return true when all is absent
     */
    public boolean isEmpty() {
        return id == null && citations.isEmpty() && note.isEmpty() && extensions.isEmpty();
    }
}
