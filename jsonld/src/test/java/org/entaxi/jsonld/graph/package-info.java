/** Documents as RDF graphs, for the tests. */
package org.entaxi.jsonld.graph;
