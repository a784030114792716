package org.entaxi.jsonld;

/** What happens at a line of a newline-delimited document that cannot be read at all. */
public enum BadLine {
    /** Reading ends with the exception. */
    STOP,
    /** A finding says why, the line is handed over as rejected, and reading goes on with the next one. */
    SKIP
}
