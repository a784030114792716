package org.entaxi.person;

/** The state of a held document on a day, as far as rules and providers tell it apart. */
public enum DocumentValidity {
    /** Within its printed dates, or without an end. */
    VALID,
    /** Past its printed last day and prolonged by a decision. */
    EXTENDED,
    /** Past its last day. */
    EXPIRED,
    /** Past its last day, with an application for renewal pending. */
    RENEWAL_PENDING
}
