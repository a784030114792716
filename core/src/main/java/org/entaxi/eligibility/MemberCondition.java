package org.entaxi.eligibility;

import java.util.List;
import java.util.Objects;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the other members of the household. In its rule, every condition is about the member.
 *
 * <p>In JSON: {@code {"member": {"any": {"relation": "child", "where": {"age": {"max": 17}}}}}}, or {@code all}, or
 * {@code count} with {@code min} and {@code max}.
 *
 * @param quantifier how many members it is about
 * @param relation the relation of the members it is about; null for all members
 * @param where what must hold of such a member
 * @param min with {@link Quantifier#COUNT} the least number, inclusive; null when there is none
 * @param max with {@link Quantifier#COUNT} the greatest number, inclusive; null when there is none
 * @param info its id, citations and note
 */
public record MemberCondition(
        Quantifier quantifier,
        @Nullable ConceptId relation,
        Rule where,
        @Nullable Integer min,
        @Nullable Integer max,
        RuleInfo info)
        implements Condition {

    /**
     * Checks the parts.
     *
     * @param quantifier how many members it is about
     * @param relation the relation of the members it is about
     * @param where what must hold of such a member
     * @param min with {@link Quantifier#COUNT} the least number, inclusive
     * @param max with {@link Quantifier#COUNT} the greatest number, inclusive
     * @param info its id, citations and note
     * @throws RuleException if the rule is nested too deeply, see {@link Rule#MAX_DEPTH}, or has more than 100 000 parts
     */
    public MemberCondition {
        Objects.requireNonNull(quantifier, "quantifier");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(info, "info");
        RuleDepth.check(List.of(where));
    }

    /**
     * Without id, citation or note.
     *
     * @param quantifier how many members it is about
     * @param relation the relation of the members it is about
     * @param where what must hold of such a member
     * @param min with {@link Quantifier#COUNT} the least number, inclusive
     * @param max with {@link Quantifier#COUNT} the greatest number, inclusive
     */
    public MemberCondition(
            Quantifier quantifier,
            @Nullable ConceptId relation,
            Rule where,
            @Nullable Integer min,
            @Nullable Integer max) {
        this(quantifier, relation, where, min, max, RuleInfo.NONE);
    }

    @Override
    public MemberCondition withInfo(RuleInfo newInfo) {
        return new MemberCondition(quantifier, relation, where, min, max, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.member(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of(where);
    }

    /**
     * A copy with a least number.
     *
     * @param count the number, inclusive
     * @return the copy
     */
    public MemberCondition atLeast(int count) {
        return new MemberCondition(quantifier, relation, where, count, max, info);
    }

    /**
     * A copy with a greatest number.
     *
     * @param count the number, inclusive
     * @return the copy
     */
    public MemberCondition atMost(int count) {
        return new MemberCondition(quantifier, relation, where, min, count, info);
    }

    /** How many members a condition is about. */
    public enum Quantifier {
        /** At least one such member. */
        ANY,
        /** All such members; so also when there are none. */
        ALL,
        /** A number of such members within bounds. */
        COUNT
    }

    /** The kind of rule; its parts are data to look up. */
    @Override
    public String toString() {
        return "MemberCondition[…]";
    }
}
