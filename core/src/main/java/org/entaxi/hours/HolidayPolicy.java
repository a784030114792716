package org.entaxi.hours;

/** What a schedule does on public holidays. A field of the schedule, so that no order of rules can matter. */
public enum HolidayPolicy {
    /** The schedule does not run on public holidays. */
    CLOSED,
    /** The schedule is the one for public holidays and runs on no other day. */
    OWN_HOURS,
    /** The schedule runs on public holidays as on other days. */
    AS_USUAL,
    /** Not stated: on public holidays nobody can tell whether the schedule runs. */
    UNKNOWN
}
