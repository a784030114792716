package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that whoever is the concept is at least one of its parts: a beneficiary of international protection is
 * a refugee or a beneficiary of subsidiary protection, and there is no third kind.
 *
 * @param parts the narrower concepts, at least two
 * @param certainty how sure it is
 * @param source the id of a {@link Source}; null when none is stated
 */
public record Covering(Set<ConceptId> parts, Certainty certainty, @Nullable String source) implements Serializable {

    /**
     * Copies the parts.
     *
     * @param parts the narrower concepts
     * @param certainty how sure it is
     * @param source the id of a {@link Source}, or null
     */
    public Covering {
        parts = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
        Objects.requireNonNull(certainty, "certainty");
    }

    /** Itself, or a copy that is no surer than the concept that is covered. */
    Covering atMost(Certainty most) {
        Certainty capped = certainty.atMost(most);
        return capped == certainty ? this : new Covering(parts, capped, source);
    }

    /**
     * Tells whether inference may use it.
     *
     * @return false when it has to be checked first
     */
    public boolean decides() {
        return certainty != Certainty.CHECK;
    }
}
