/**
 * Constraints on single values, in the terms of Jakarta Validation, and the validators behind them.
 *
 * <p>The annotations can be used on a host's own classes as well as on the records of this library: a language tag is
 * well-formed, a phone number is possible, a period does not end before it begins. Each has a message in English and in
 * Greek, and each is {@code @Documented} and {@code @Repeatable}.
 *
 * <p>Rules that need a whole record, or several, are in {@code org.entaxi.validation}.
 */
@NullMarked
package org.entaxi.constraint;

import org.jspecify.annotations.NullMarked;
