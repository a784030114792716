package org.entaxi.hours.evaluation;

/** Open, closed, or not known. */
public enum OpenState {
    /** Open; how one gets in is said beside it. */
    OPEN,
    /** Closed. */
    CLOSED,
    /** Not known; the reason is said beside it. */
    UNKNOWN
}
