package org.entaxi.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that several services share, by its name.
 *
 * <p>In JSON: {@code {"rule": "https://example.org/rules/adults"}}.
 *
 * @param rule the IRI of a {@link NamedRule} of the catalogue
 * @param info its id, citations and note
 */
public record RuleReference(String rule, RuleInfo info) implements Rule {

    /**
     * Checks the parts.
     *
     * @param rule the IRI of a {@link NamedRule} of the catalogue
     * @param info its id, citations and note
     */
    public RuleReference {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param rule the IRI of a {@link NamedRule} of the catalogue
     */
    public RuleReference(String rule) {
        this(rule, RuleInfo.NONE);
    }

    @Override
    public RuleReference withInfo(RuleInfo newInfo) {
        return new RuleReference(rule, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.reference(this);
    }
}
