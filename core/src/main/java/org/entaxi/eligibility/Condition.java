package org.entaxi.eligibility;

/**
 * A rule without parts of its own kind: one statement about one fact of the person, the household, or the day. Every
 * condition is total: whatever is known, it is true, false or unknown, and never an error.
 */
public sealed interface Condition extends Rule
        permits AgeCondition,
                Assessment,
                CodeCondition,
                DateCondition,
                DocumentCondition,
                ElapsedCondition,
                EvaluatedOnCondition,
                FlagCondition,
                LanguageCondition,
                MemberCondition,
                NationalityCondition,
                NumberCondition,
                RemainingCondition,
                ResidenceCondition,
                StatusCondition,
                Unencoded {}
