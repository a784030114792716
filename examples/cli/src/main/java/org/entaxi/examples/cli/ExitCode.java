package org.entaxi.examples.cli;

/** What the program says to the shell when it ends. */
final class ExitCode {

    /** Done, whatever the outcome of a check. */
    static final int DONE = 0;

    /** The input is readable and has findings of severity error. */
    static final int FINDINGS = 1;

    /** The input cannot be read. */
    static final int UNREADABLE = 2;

    /** Wrong usage (EX_USAGE of sysexits.h). */
    static final int USAGE = 64;

    /** A fault of this program (EX_SOFTWARE). */
    static final int FAULT = 70;

    private ExitCode() {}
}
