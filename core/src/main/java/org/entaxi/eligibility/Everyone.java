package org.entaxi.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds for everyone: the provider says that the service is open to all. A service without a rule says
 * nothing of the kind.
 *
 * <p>In JSON: {@code {"everyone": true}}.
 *
 * @param info its id, citations and note
 */
public record Everyone(RuleInfo info) implements Rule {

    /**
     * Checks the parts.
     *
     * @param info its id, citations and note
     */
    public Everyone {
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     */
    public Everyone() {
        this(RuleInfo.NONE);
    }

    @Override
    public Everyone withInfo(RuleInfo newInfo) {
        return new Everyone(newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.everyone(this);
    }
}
