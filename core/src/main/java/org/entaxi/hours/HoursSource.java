package org.entaxi.hours;

/** Whose hours they are, in order of precedence: the nearest to the reader's visit first. */
public enum HoursSource {
    /** The hours of the service at one delivery point. */
    DELIVERY_POINT,
    /** The hours of the service wherever it is given. */
    SERVICE,
    /** The hours of the place. */
    PLACE,
    /** The hours of the organisation. */
    ORGANISATION,
    /** Nobody stated any. */
    NONE
}
