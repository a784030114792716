/**
 * What opening hours mean at an instant: open, closed or unknown, and until when.
 *
 * <p>Read {@link org.entaxi.hours.evaluation.HoursEvaluator} first. Law of the package: the state at an instant is the
 * state of the one interval that contains it.
 */
@NullMarked
package org.entaxi.hours.evaluation;

import org.jspecify.annotations.NullMarked;
