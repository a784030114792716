/** Seeded random documents that follow the field table, for tests that need many different valid ones. */
package org.entaxi.jsonld.random;
