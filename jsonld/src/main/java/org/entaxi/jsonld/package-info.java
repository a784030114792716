/**
 * Reading and writing Entaxi data as JSON-LD.
 *
 * <p>The canonical form is written and read as a stream, member by member, so that reading what was written and writing
 * what was read change nothing. Members that this version does not know are kept. Depth, size and length are limited,
 * and whatever cannot be read ends in one kind of exception with a closed code, a JSON Pointer, and a line and column.
 *
 * <p>JSON-LD in any other shape is read by {@code org.entaxi.jsonld.rdf}.
 */
@NullMarked
package org.entaxi.jsonld;

import org.jspecify.annotations.NullMarked;
