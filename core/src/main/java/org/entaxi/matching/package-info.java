/**
 * One person against a whole catalogue, many people against it, and the question to ask next.
 *
 * <p>Matching puts together what the packages before it know: eligibility, audience, opening hours, languages. It sorts
 * services by what can be said about them, keeps those that cannot be decided yet apart from those that are ruled out,
 * and picks the missing fact whose answer would decide most.
 *
 * <p>{@link org.entaxi.matching.CatalogueIndex} is the way in: {@code compile} a catalogue once, {@code match} a person, read the
 * {@link org.entaxi.matching.Matches}. Inside, an index is a few segments; a segment has its services grouped by rule, the
 * rules of a day have for each conjunct the rows that it is part of, and a person's standing is two sets of rows: those
 * ruled out and those open. Rules that differ in wording only are one row, and conditions are evaluated once for all rules.
 * What the conjuncts about one variable come to for combinations of facts that many people have is remembered for the day,
 * never a date and never more than some megabytes.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.matching;

import org.jspecify.annotations.NullMarked;
