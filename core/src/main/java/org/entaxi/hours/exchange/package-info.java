/**
 * Opening hours that come from another format or go to one, with what was not understood or could not be carried.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.hours.exchange;

import org.jspecify.annotations.NullMarked;
