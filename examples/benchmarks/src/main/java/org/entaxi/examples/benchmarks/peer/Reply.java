package org.entaxi.examples.benchmarks.peer;

/** What an engine said. */
public enum Reply {
    /** The rule holds. */
    TRUE,
    /** The rule does not hold. */
    FALSE,
    /** The engine says that it cannot tell. */
    UNKNOWN,
    /** The engine ended in an error. */
    FAILED
}
