package org.entaxi.eligibility;

/** Why an outcome is undetermined. Several may hold at once. */
public enum Cause {
    /** Facts that are not known, and could settle or change the outcome. */
    MISSING_FACTS,
    /** A condition that only the provider can judge. */
    PROVIDER_DECIDES,
    /** The service has no rule, which is not the same as being open to everyone. */
    NO_RULE,
    /** No rule applies on the day. */
    NOT_IN_FORCE
}
