package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Validity;

/**
 * A rule with the days on which it applies, where the rule of a service changed or will change.
 *
 * <p>Immutable and thread-safe.
 *
 * @param validity when it applies
 * @param rule the rule
 * @param extensions unknown members
 */
public record RuleVersion(Validity validity, Rule rule, Extensions extensions) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param validity when it applies
     * @param rule the rule
     * @param extensions unknown members
     */
    public RuleVersion {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A version without unknown members.
     *
     * @param validity when it applies
     * @param rule the rule
     */
    public RuleVersion(Validity validity, Rule rule) {
        this(validity, rule, Extensions.NONE);
    }
}
