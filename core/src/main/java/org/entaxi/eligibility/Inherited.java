package org.entaxi.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the service that this one is part of, at this place of its own rule.
 *
 * <p>In JSON: {@code {"inherited": true}}.
 *
 * @param info its id, citations and note
 */
public record Inherited(RuleInfo info) implements Rule {

    /**
     * Checks the parts.
     *
     * @param info its id, citations and note
     */
    public Inherited {
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     */
    public Inherited() {
        this(RuleInfo.NONE);
    }

    @Override
    public Inherited withInfo(RuleInfo newInfo) {
        return new Inherited(newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.inherited(this);
    }
}
