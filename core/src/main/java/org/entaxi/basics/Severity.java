package org.entaxi.basics;

/** How grave a finding is. Only an error makes data invalid. */
public enum Severity {
    /** The data is not valid. */
    ERROR,
    /** Valid, and somebody should look. */
    WARNING,
    /** Worth knowing. */
    INFO
}
