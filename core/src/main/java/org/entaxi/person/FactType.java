package org.entaxi.person;

/** What the values of a fact are. */
public enum FactType {
    /** Yes or no. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    DECIMAL,
    /** A date, perhaps known only to the month or year. */
    DATE,
    /** One code of a concept scheme or of a list. */
    CODE,
    /** Any number of codes, such as several characteristics of one person. */
    CODES
}
