package org.entaxi.hours.hsds;

/** Stops the reading of a row. Never leaves the package. */
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;

    NotUnderstood(String column, String value) {
        super("Not understood: " + column, null, false, false);
        this.column = column;
        this.value = value;
    }

    String column() {
        return column;
    }

    String value() {
        return value;
    }
}
