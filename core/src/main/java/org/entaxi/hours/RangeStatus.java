package org.entaxi.hours;

/** What a range of hours says. Where ranges of one day overlap, closed wins over open, and open over uncertain. */
public enum RangeStatus {
    /** Open. */
    OPEN,
    /** The source says that it may be open: ask before you go. */
    UNCERTAIN,
    /** A break inside other ranges, such as a lunch hour or a staff meeting. */
    CLOSED
}
