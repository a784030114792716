package org.entaxi.hours.holiday;

/** For whom a day is a holiday. One day can be a holiday of several kinds. */
public enum HolidayKind {
    /** A public holiday for everyone: shops and offices are closed as a rule. */
    PUBLIC,
    /** A holiday of public services and banks only. */
    PUBLIC_SECTOR,
    /** A holiday of schools only. */
    SCHOOL,
    /** A holiday of one municipality, such as the feast of its patron saint. */
    MUNICIPAL
}
