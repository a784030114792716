package org.entaxi.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds when at least so many of its parts hold.
 *
 * <p>In JSON: {@code {"atLeast": {"n": 2, "of": [...]}}}.
 *
 * @param n how many parts must hold; from 0 on
 * @param of the parts
 * @param info its id, citations and note
 */
public record AtLeast(int n, List<Rule> of, RuleInfo info) implements Rule {

    /**
     * Checks and copies the parts.
     *
     * @param n how many parts must hold
     * @param of the parts
     * @param info its id, citations and note
     * @throws RuleException if the rule is nested too deeply, see {@link Rule#MAX_DEPTH}, or has more than 100 000 parts
     */
    public AtLeast {
        of = List.copyOf(of);
        Objects.requireNonNull(info, "info");
        RuleDepth.check(of);
    }

    /**
     * Without id, citation or note.
     *
     * @param n how many parts must hold
     * @param of the parts
     */
    public AtLeast(int n, List<Rule> of) {
        this(n, of, RuleInfo.NONE);
    }

    @Override
    public AtLeast withInfo(RuleInfo newInfo) {
        return new AtLeast(n, of, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.atLeast(this);
    }

    @Override
    public List<Rule> parts() {
        return of;
    }

    /** The kind of rule; its parts are data to look up. */
    @Override
    public String toString() {
        return "AtLeast[…]";
    }
}
