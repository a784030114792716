package org.entaxi.eligibility;

import java.util.Objects;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the place of residence: it is in the area.
 *
 * <p>In JSON: {@code {"residence": "pyrgos"}}.
 *
 * @param area the area, of the scheme {@code area}
 * @param info its id, citations and note
 */
public record ResidenceCondition(ConceptId area, RuleInfo info) implements Condition {

    /**
     * Checks the parts.
     *
     * @param area the area, of the scheme {@code area}
     * @param info its id, citations and note
     */
    public ResidenceCondition {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param area the area, of the scheme {@code area}
     */
    public ResidenceCondition(ConceptId area) {
        this(area, RuleInfo.NONE);
    }

    @Override
    public ResidenceCondition withInfo(RuleInfo newInfo) {
        return new ResidenceCondition(area, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.residence(this);
    }
}
