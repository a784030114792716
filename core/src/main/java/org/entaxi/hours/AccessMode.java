package org.entaxi.hours;

/** How one gets in during a range of hours. Data that does not say leaves it out; walk-in is never assumed. */
public enum AccessMode {
    /** Come without an appointment. */
    WALK_IN,
    /** Only with an appointment. */
    APPOINTMENT,
    /** Reached by telephone only; nobody is received. */
    PHONE_ONLY,
    /** Only for emergencies. */
    EMERGENCY
}
