package org.entaxi.eligibility;

import org.entaxi.basics.Truth;

/** Whether a person may use a service, by the rule as published. It is never a decision of the provider. */
public enum Outcome {
    /** The rule holds, whatever the facts not known turn out to be. */
    ELIGIBLE,
    /** The rule does not hold, whatever the facts not known turn out to be. */
    NOT_ELIGIBLE,
    /** It cannot be told yet, or only the provider can tell. It is never a no. */
    UNDETERMINED;

    static Outcome of(Truth truth) {
        return switch (truth) {
            case TRUE -> ELIGIBLE;
            case FALSE -> NOT_ELIGIBLE;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    static Outcome of(int value) {
        return value == Program.TRUE ? ELIGIBLE : value == Program.FALSE ? NOT_ELIGIBLE : UNDETERMINED;
    }
}
