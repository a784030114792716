package org.entaxi.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds when its part does not hold. Where the part is unknown, so is this.
 *
 * <p>In JSON: {@code {"not": {...}}}.
 *
 * @param of the part
 * @param info its id, citations and note
 */
public record Not(Rule of, RuleInfo info) implements Rule {

    /**
     * Checks the parts.
     *
     * @param of the part
     * @param info its id, citations and note
     * @throws RuleException if the rule is nested too deeply, see {@link Rule#MAX_DEPTH}, or has more than 100 000 parts
     */
    public Not {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(info, "info");
        RuleDepth.check(List.of(of));
    }

    /**
     * Without id, citation or note.
     *
     * @param of the part
     */
    public Not(Rule of) {
        this(of, RuleInfo.NONE);
    }

    @Override
    public Not withInfo(RuleInfo newInfo) {
        return new Not(of, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.not(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of(of);
    }

    /** The kind of rule; its parts are data to look up. */
    @Override
    public String toString() {
        return "Not[…]";
    }
}
