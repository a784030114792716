/**
 * General JSON-LD 1.1 in, RDF out.
 *
 * <p>A document that says the same as the canonical form in another shape (other aliases, expanded, flattened) is brought
 * into the canonical form here; a catalogue is written as N-Quads or Turtle. No context is ever fetched from the network:
 * those that are known are part of the library, and any other is refused.
 *
 * <p>Needs the optional dependencies {@code com.apicatalog:titanium-json-ld} and {@code org.eclipse.parsson:parsson}.
 */
@NullMarked
package org.entaxi.jsonld.rdf;

import org.jspecify.annotations.NullMarked;
