package org.entaxi.eligibility;

import java.util.List;
import java.util.Objects;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A condition on nationality: the person holds that of one of the countries.
 *
 * <p>In JSON: {@code {"nationality": ["SY"]}}.
 *
 * @param countries countries of the scheme {@code country}, and groups of countries as on the day of the decision
 * @param info its id, citations and note
 */
public record NationalityCondition(List<ConceptId> countries, RuleInfo info) implements Condition {

    /**
     * Checks and copies the parts.
     *
     * @param countries countries of the scheme {@code country}, and groups of countries as on the day of the decision
     * @param info its id, citations and note
     */
    public NationalityCondition {
        countries = List.copyOf(countries);
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param countries countries of the scheme {@code country}, and groups of countries as on the day of the decision
     */
    public NationalityCondition(List<ConceptId> countries) {
        this(countries, RuleInfo.NONE);
    }

    @Override
    public NationalityCondition withInfo(RuleInfo newInfo) {
        return new NationalityCondition(countries, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.nationality(this);
    }
}
