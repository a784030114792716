package org.entaxi.eligibility;

import java.util.Objects;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A condition on legal status: a status of the person is this one or narrower.
 *
 * <p>In JSON: {@code {"status": "recognised-refugee"}}.
 *
 * @param status the status, of the scheme {@code legal-status}
 * @param info its id, citations and note
 */
public record StatusCondition(ConceptId status, RuleInfo info) implements Condition {

    /**
     * Checks the parts.
     *
     * @param status the status, of the scheme {@code legal-status}
     * @param info its id, citations and note
     */
    public StatusCondition {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param status the status, of the scheme {@code legal-status}
     */
    public StatusCondition(ConceptId status) {
        this(status, RuleInfo.NONE);
    }

    @Override
    public StatusCondition withInfo(RuleInfo newInfo) {
        return new StatusCondition(status, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.status(this);
    }
}
