/**
 * Opening hours of the Human Services Data Specification, as values: the rows of its {@code schedule} table, which has
 * the parts of an RFC 5545 recurrence rule as columns.
 *
 * <p>Read {@link org.entaxi.hours.hsds.HsdsHours} first.
 */
@NullMarked
package org.entaxi.hours.hsds;

import org.jspecify.annotations.NullMarked;
