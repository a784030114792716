/**
 * Opening hours: what a publisher wrote, and what it means at an instant.
 *
 * <p>Weekly ranges that may pass midnight, dated exceptions, holiday calendars, and an answer with three values: open,
 * closed, or not known, because an unread rule is not the same as a closed door. The evaluation takes an instant and
 * uses the zone of the place; it never asks what time it is now.
 */
@NullMarked
package org.entaxi.hours;

import org.jspecify.annotations.NullMarked;
