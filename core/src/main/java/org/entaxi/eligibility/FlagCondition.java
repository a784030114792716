package org.entaxi.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a fact that is yes or no: it is yes.
 *
 * <p>In JSON: {@code {"flag": {"fact": "…/in-state-care"}}}.
 *
 * @param fact the IRI of the fact
 * @param info its id, citations and note
 */
public record FlagCondition(String fact, RuleInfo info) implements Condition {

    /**
     * Checks the parts.
     *
     * @param fact the IRI of the fact
     * @param info its id, citations and note
     */
    public FlagCondition {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param fact the IRI of the fact
     */
    public FlagCondition(String fact) {
        this(fact, RuleInfo.NONE);
    }

    @Override
    public FlagCondition withInfo(RuleInfo newInfo) {
        return new FlagCondition(fact, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.flag(this);
    }
}
