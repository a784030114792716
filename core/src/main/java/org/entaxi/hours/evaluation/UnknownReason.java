package org.entaxi.hours.evaluation;

/** Why nobody can tell whether it is open. */
public enum UnknownReason {
    /** No hours were published. */
    NOT_PUBLISHED,
    /** The information was published for another period. */
    OUT_OF_VALIDITY,
    /** By appointment, and no times were published. */
    APPOINTMENT_WITHOUT_TIMES,
    /** Something happens that day, and the times, or one of them, were not published. */
    TIMES_NOT_PUBLISHED,
    /** There are hours in words or figures that could not be understood. */
    NOT_UNDERSTOOD,
    /** A public holiday, and nothing was said about public holidays. */
    HOLIDAY_POLICY_UNKNOWN,
    /** The source itself says that it may be open. */
    UNCERTAIN,
    /** The time zone of the place is not known. */
    ZONE_UNKNOWN
}
