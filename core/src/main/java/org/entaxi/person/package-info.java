/**
 * What is known of a person who looks for a service.
 *
 * <p>Every fact is a set of possible values, from a single one (known) to all of them (not asked), with the source it
 * came from. Held documents are facts too. The definitions of the facts say what may be asked, with the wording of the
 * question.
 *
 * <p>All of it is secret: no value appears in {@code toString()}, in an exception or in a log.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.person;

import org.jspecify.annotations.NullMarked;
