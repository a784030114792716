package org.entaxi.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a fact whose values are codes. Where a person has several codes at once, one of them must be in, and
 * none of them may be out.
 *
 * <p>In JSON: {@code {"code": {"fact": "…/setting-of-work", "in": ["municipal-structure"]}}}, or {@code notIn}.
 *
 * @param fact the IRI of the fact
 * @param in the codes or IRIs of which it must be one or narrower; empty when that is not asked
 * @param notIn the codes or IRIs of which it must be none; empty when that is not asked
 * @param info its id, citations and note
 */
public record CodeCondition(String fact, List<String> in, List<String> notIn, RuleInfo info) implements Condition {

    /**
     * Checks and copies the parts.
     *
     * @param fact the IRI of the fact
     * @param in the codes or IRIs of which it must be one or narrower
     * @param notIn the codes or IRIs of which it must be none
     * @param info its id, citations and note
     */
    public CodeCondition {
        Objects.requireNonNull(fact, "fact");
        in = List.copyOf(in);
        notIn = List.copyOf(notIn);
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param fact the IRI of the fact
     * @param in the codes or IRIs of which it must be one or narrower
     * @param notIn the codes or IRIs of which it must be none
     */
    public CodeCondition(String fact, List<String> in, List<String> notIn) {
        this(fact, in, notIn, RuleInfo.NONE);
    }

    @Override
    public CodeCondition withInfo(RuleInfo newInfo) {
        return new CodeCondition(fact, in, notIn, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.code(this);
    }

    /**
     * A copy that asks for one of these codes.
     *
     * @param codes the codes or IRIs
     * @return the copy
     */
    public CodeCondition in(String... codes) {
        return new CodeCondition(fact, List.of(codes), notIn, info);
    }

    /**
     * A copy that rules these codes out.
     *
     * @param codes the codes or IRIs
     * @return the copy
     */
    public CodeCondition notIn(String... codes) {
        return new CodeCondition(fact, in, List.of(codes), info);
    }
}
