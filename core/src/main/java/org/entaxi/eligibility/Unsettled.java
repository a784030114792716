package org.entaxi.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a resolved rule that the catalogue does not settle: a service without a rule, a rule outside the days it
 * applies, a named rule that is missing or that refers to itself. Resolving makes it; it is never read or written.
 *
 * @param cause why it is not settled
 * @param info its id, citations and note
 */
public record Unsettled(Cause cause, RuleInfo info) implements Rule {

    /**
     * Checks the parts.
     *
     * @param cause why it is not settled
     * @param info its id, citations and note
     */
    public Unsettled {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param cause why it is not settled
     */
    public Unsettled(Cause cause) {
        this(cause, RuleInfo.NONE);
    }

    @Override
    public Unsettled withInfo(RuleInfo newInfo) {
        return new Unsettled(cause, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.unsettled(this);
    }
}
