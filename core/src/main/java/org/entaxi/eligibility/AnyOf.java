package org.entaxi.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds when at least one of its parts holds. Without parts it does not hold.
 *
 * <p>In JSON: {@code {"anyOf": [...]}}.
 *
 * @param of the parts
 * @param info its id, citations and note
 */
public record AnyOf(List<Rule> of, RuleInfo info) implements Rule {

    /**
     * Checks and copies the parts.
     *
     * @param of the parts
     * @param info its id, citations and note
     * @throws RuleException if the rule is nested too deeply, see {@link Rule#MAX_DEPTH}, or has more than 100 000 parts
     */
    public AnyOf {
        of = List.copyOf(of);
        Objects.requireNonNull(info, "info");
        RuleDepth.check(of);
    }

    /**
     * Without id, citation or note.
     *
     * @param of the parts
     */
    public AnyOf(List<Rule> of) {
        this(of, RuleInfo.NONE);
    }

    @Override
    public AnyOf withInfo(RuleInfo newInfo) {
        return new AnyOf(of, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.anyOf(this);
    }

    @Override
    public List<Rule> parts() {
        return of;
    }

    /** The kind of rule; its parts are data to look up. */
    @Override
    public String toString() {
        return "AnyOf[…]";
    }
}
