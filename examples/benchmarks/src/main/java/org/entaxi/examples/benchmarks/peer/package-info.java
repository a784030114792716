/**
 * Other engines behind one small interface, {@link org.entaxi.examples.benchmarks.peer.Engine}, with the same rules as
 * {@link org.entaxi.examples.benchmarks.peer.Formula} and the same facts as a map.
 *
 * <p>Each is used in the fastest way that its documentation shows: rules parsed, checked and planned beforehand, facts already in
 * the form that it wants. What a hierarchy implies is in the facts beforehand too, so that a peer has to look at a list only.
 */
@NullMarked
package org.entaxi.examples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
