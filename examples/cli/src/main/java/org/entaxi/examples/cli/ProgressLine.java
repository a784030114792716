package org.entaxi.examples.cli;

import java.io.PrintStream;

/** How far something long has come, in one line that is wiped away at the end. */
final class ProgressLine {

    /** Carriage return, then "erase to the end of the line" (ECMA-48). */
    static final String WIPED = "\r\u001b[K";

    private static final int WIDTH = 30;

    private final String name;
    private final PrintStream err;
    private int shown = -1;

    ProgressLine(String name, PrintStream err) {
        this.name = name;
        this.err = err;
    }

    void show(long done, long all) {
        int percent = (int) Math.min(100, 100 * done / Math.max(1, all));
        if (percent != shown) {
            shown = percent;
            int full = WIDTH * percent / 100;
            err.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + " % " + name);
            err.flush();
        }
    }

    void wipe() {
        err.print(WIPED);
        err.flush();
    }
}
