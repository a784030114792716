package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.text.LocalizedText;

/**
 * A rule that several services share, referred to by {@link RuleReference}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the absolute IRI of the rule
 * @param name what it is called; empty when it has no name
 * @param rule the rule
 * @param extensions unknown members
 */
public record NamedRule(String id, LocalizedText name, Rule rule, Extensions extensions) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param id the absolute IRI of the rule
     * @param name what it is called
     * @param rule the rule
     * @param extensions unknown members
     */
    public NamedRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A named rule without unknown members.
     *
     * @param id the absolute IRI of the rule
     * @param name what it is called
     * @param rule the rule
     */
    public NamedRule(String id, LocalizedText name, Rule rule) {
        this(id, name, rule, Extensions.NONE);
    }
}
