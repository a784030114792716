package org.entaxi.hours.prose;

/** Stops the reading of a text. Never leaves the package. */
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;

    NotUnderstood(int at) {
        super("Not understood at " + at, null, false, false);
        this.at = at;
    }

    int at() {
        return at;
    }
}
