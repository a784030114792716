/**
 * The published records: organisations, services, places, contact points, programmes, publications.
 *
 * <p>Start at {@code Catalogue}, which holds all the others and finds them by identifier. Records refer to each other by
 * identifier, never by object, so that one of them can be read, changed and written alone.
 *
 * <p>Names and structure follow CPSV-AP and schema.org where these have a term. What is absent is {@code null},
 * collections are never {@code null} and keep their order. A record with wrong data can be built: what is wrong with it
 * is told by {@code org.entaxi.validation}.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.model;

import org.jspecify.annotations.NullMarked;
