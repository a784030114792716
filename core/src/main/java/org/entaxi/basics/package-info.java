/**
 * The small values that every other package uses: dates known in part, periods, citations, identifiers, quantities,
 * three-valued truth, and findings.
 *
 * <p>Read {@link org.entaxi.basics.PartialDate}, {@link org.entaxi.basics.Validity} and
 * {@link org.entaxi.basics.Truth} first: <em>unknown</em> is a value here, never a no.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.basics;

import org.jspecify.annotations.NullMarked;
