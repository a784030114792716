/**
 * Invented catalogues and people of any size, for trying the library at scale and for measuring it.
 *
 * <p>Everything is a function of a seed and a number: the millionth service can be asked for without the others, two runs give the
 * same bytes, and nothing is kept in memory. How often a field is stated, which hours and languages are usual, and what rules
 * ask for follows what the example data and public service cards show; the shares are rough and stand in the code as such.
 * No name, address or number in it belongs to anybody.
 */
@NullMarked
package org.entaxi.examples.generator;

import org.jspecify.annotations.NullMarked;
