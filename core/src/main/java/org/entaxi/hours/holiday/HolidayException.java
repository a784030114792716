package org.entaxi.hours.holiday;

import java.io.Serial;
import java.util.Locale;

/** A calendar of holidays that cannot be had. The code is stable, the message is not. */
public final class HolidayException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Code {
        /** An optional dependency may not look into its own parts; the message says what lets it. */
        ARTEFACT_CLOSED,
        /** An optional dependency is not on the path; the message names it. */
        ARTEFACT_MISSING,
        /** Another calendar has to be used for that country, because this one is wrong. */
        COUNTRY_REFUSED,
        /** There is no calendar of that country. */
        COUNTRY_UNKNOWN,
        /** That country has no such part, or the calendar does not tell it from the rest. */
        SUBDIVISION_UNKNOWN
    }

    /** What went wrong. */
    private final Code code;

    /**
     * An error with its code.
     *
     * @param code what is wrong
     * @param message what is wrong in words
     */
    public HolidayException(Code code, String message) {
        super(message);
        this.code = code;
    }

    /**
     * An error with its code and what led to it.
     *
     * @param code what is wrong
     * @param message what is wrong in words
     * @param cause what led to it
     */
    public HolidayException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /**
     * What is wrong.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * The code as it is written in reports, such as {@code country-refused}.
     *
     * @return the code in lower case with hyphens
     */
    public String codeId() {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
