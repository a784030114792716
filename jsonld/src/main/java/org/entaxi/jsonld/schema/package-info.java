/**
 * The published files, and validation against them: JSON-LD context, JSON Schema, SHACL shapes, vocabulary.
 *
 * <p>These files are what a project in another language uses. Here they can be read as text, and a document can be
 * validated against the JSON Schema.
 *
 * <p>Validation needs the optional dependency {@code com.networknt:json-schema-validator}; reading the files does not.
 */
@NullMarked
package org.entaxi.jsonld.schema;

import org.jspecify.annotations.NullMarked;
