package org.entaxi.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds when all its parts hold. Without parts it holds.
 *
 * <p>In JSON: {@code {"allOf": [...]}}.
 *
 * @param of the parts
 * @param info its id, citations and note
 */
public record AllOf(List<Rule> of, RuleInfo info) implements Rule {

    /**
     * Checks and copies the parts.
     *
     * @param of the parts
     * @param info its id, citations and note
     * @throws RuleException if the rule is nested too deeply, see {@link Rule#MAX_DEPTH}, or has more than 100 000 parts
     */
    public AllOf {
        of = List.copyOf(of);
        Objects.requireNonNull(info, "info");
        RuleDepth.check(of);
    }

    /**
     * Without id, citation or note.
     *
     * @param of the parts
     */
    public AllOf(List<Rule> of) {
        this(of, RuleInfo.NONE);
    }

    @Override
    public AllOf withInfo(RuleInfo newInfo) {
        return new AllOf(of, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.allOf(this);
    }

    @Override
    public List<Rule> parts() {
        return of;
    }

    /** The kind of rule; its parts are data to look up. */
    @Override
    public String toString() {
        return "AllOf[…]";
    }
}
