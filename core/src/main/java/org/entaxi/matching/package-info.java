/**
 * One person against a whole catalogue, many people against it, and the question to ask next.
 *
 * <p>Matching puts together what the packages before it know: eligibility, audience, opening hours, languages. It sorts
 * services by what can be said about them, keeps those that cannot be decided yet apart from those that are ruled out,
 * and picks the missing fact whose answer would decide most.
 */
@NullMarked
package org.entaxi.matching;

import org.jspecify.annotations.NullMarked;
