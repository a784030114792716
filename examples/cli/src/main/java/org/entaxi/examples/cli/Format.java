package org.entaxi.examples.cli;

/** The form of an answer. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
