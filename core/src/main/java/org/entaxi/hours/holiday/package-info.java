/**
 * Holidays: which days are holidays of which kind, at a place.
 *
 * <p>Read {@link org.entaxi.hours.holiday.HolidayCalendar} first.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.hours.holiday;

import org.jspecify.annotations.NullMarked;
