/**
 * Opening hours: when something is open, how one gets in then, and what is not known about it.
 *
 * <p>Read {@link org.entaxi.hours.OpeningHours} first: schedules add up, special days replace them, and nothing depends
 * on the order of schedules. {@link org.entaxi.hours.Days} says which days a schedule or special day is for,
 * {@link org.entaxi.hours.TimeRange} what happens on such a day.
 *
 * <p>Hours that were not published are <em>unknown</em>, never closed.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.hours;

import org.jspecify.annotations.NullMarked;
