package org.entaxi.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * One answer for each kind of rule; {@link Rule#accept(RuleVisitor)} picks the method.
 *
 * @param <R> what is answered
 */
public interface RuleVisitor<R extends @Nullable Object> {

    /**
     * The answer for a rule of the kind {@link AllOf}.
     *
     * @param rule the rule
     * @return the answer
     */
    R allOf(AllOf rule);

    /**
     * The answer for a rule of the kind {@link AnyOf}.
     *
     * @param rule the rule
     * @return the answer
     */
    R anyOf(AnyOf rule);

    /**
     * The answer for a rule of the kind {@link Not}.
     *
     * @param rule the rule
     * @return the answer
     */
    R not(Not rule);

    /**
     * The answer for a rule of the kind {@link AtLeast}.
     *
     * @param rule the rule
     * @return the answer
     */
    R atLeast(AtLeast rule);

    /**
     * The answer for a rule of the kind {@link Everyone}.
     *
     * @param rule the rule
     * @return the answer
     */
    R everyone(Everyone rule);

    /**
     * The answer for a rule of the kind {@link Inherited}.
     *
     * @param rule the rule
     * @return the answer
     */
    R inherited(Inherited rule);

    /**
     * The answer for a rule of the kind {@link RuleReference}.
     *
     * @param rule the rule
     * @return the answer
     */
    R reference(RuleReference rule);

    /**
     * The answer for a rule of the kind {@link Unsettled}.
     *
     * @param rule the rule
     * @return the answer
     */
    R unsettled(Unsettled rule);

    /**
     * The answer for a rule of the kind {@link StatusCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R status(StatusCondition rule);

    /**
     * The answer for a rule of the kind {@link DocumentCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R document(DocumentCondition rule);

    /**
     * The answer for a rule of the kind {@link AgeCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R age(AgeCondition rule);

    /**
     * The answer for a rule of the kind {@link NumberCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R number(NumberCondition rule);

    /**
     * The answer for a rule of the kind {@link FlagCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R flag(FlagCondition rule);

    /**
     * The answer for a rule of the kind {@link CodeCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R code(CodeCondition rule);

    /**
     * The answer for a rule of the kind {@link DateCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R date(DateCondition rule);

    /**
     * The answer for a rule of the kind {@link ElapsedCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R elapsed(ElapsedCondition rule);

    /**
     * The answer for a rule of the kind {@link RemainingCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R remaining(RemainingCondition rule);

    /**
     * The answer for a rule of the kind {@link LanguageCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R language(LanguageCondition rule);

    /**
     * The answer for a rule of the kind {@link ResidenceCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R residence(ResidenceCondition rule);

    /**
     * The answer for a rule of the kind {@link NationalityCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R nationality(NationalityCondition rule);

    /**
     * The answer for a rule of the kind {@link MemberCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R member(MemberCondition rule);

    /**
     * The answer for a rule of the kind {@link EvaluatedOnCondition}.
     *
     * @param rule the rule
     * @return the answer
     */
    R evaluatedOn(EvaluatedOnCondition rule);

    /**
     * The answer for a rule of the kind {@link Unencoded}.
     *
     * @param rule the rule
     * @return the answer
     */
    R unencoded(Unencoded rule);

    /**
     * The answer for a rule of the kind {@link Assessment}.
     *
     * @param rule the rule
     * @return the answer
     */
    R assessment(Assessment rule);
}
