package org.entaxi.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on age in completed years on the day of the decision. Somebody born on 29 February completes a year on
 * 28 February where there is no 29th (Regulation (EEC, Euratom) No 1182/71, article 3(2)(c): a period in years that would
 * end on a day the month does not have ends on its last day).
 *
 * <p>In JSON: {@code {"age": {"min": 18, "max": 29}}}.
 *
 * @param min the least age in completed years, inclusive; null when there is none
 * @param max the greatest age in completed years, inclusive; null when there is none
 * @param info its id, citations and note
 */
public record AgeCondition(@Nullable Integer min, @Nullable Integer max, RuleInfo info) implements Condition {

    /**
     * Checks the parts.
     *
     * @param min the least age in completed years, inclusive
     * @param max the greatest age in completed years, inclusive
     * @param info its id, citations and note
     */
    public AgeCondition {
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param min the least age in completed years, inclusive
     * @param max the greatest age in completed years, inclusive
     */
    public AgeCondition(@Nullable Integer min, @Nullable Integer max) {
        this(min, max, RuleInfo.NONE);
    }

    @Override
    public AgeCondition withInfo(RuleInfo newInfo) {
        return new AgeCondition(min, max, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.age(this);
    }

    /**
     * A copy with a least age.
     *
     * @param years completed years, inclusive
     * @return the copy
     */
    public AgeCondition atLeast(int years) {
        return new AgeCondition(years, max, info);
    }

    /**
     * A copy with a greatest age.
     *
     * @param years completed years, inclusive
     * @return the copy
     */
    public AgeCondition atMost(int years) {
        return new AgeCondition(min, years, info);
    }

    /**
     * A copy for those who are younger.
     *
     * @param years the first age that is too old
     * @return the copy
     */
    public AgeCondition under(int years) {
        return atMost(years - 1);
    }
}
