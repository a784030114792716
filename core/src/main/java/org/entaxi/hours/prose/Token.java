package org.entaxi.hours.prose;

/**
 * A word, number or mark of a text.
 *
 * @param kind what it is
 * @param value what it stands for, such as the number of a weekday
 * @param text how it is written, folded
 * @param at where it starts in the text as given
 */
record Token(Kind kind, String value, String text, int at) {

    enum Kind {
        DAY,
        GROUP,
        HOLIDAY,
        RANGE,
        AND,
        SLASH,
        COMMA,
        STOP,
        COLON,
        AM,
        PM,
        TIME,
        CLOSED,
        ALLDAY,
        ALWAYS,
        APPOINTMENT,
        WALKIN,
        PHONE,
        EMERGENCY,
        EXCEPT,
        INCLUDING,
        ORDINAL,
        OFMONTH,
        ALTERNATE,
        OTHER,
        MONTH,
        NOISE,
        NUMBER,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int number() {
        return Integer.parseInt(value);
    }
}
