/**
 * Opening hours of schema.org, as values: {@code OpeningHoursSpecification} nodes and {@code openingHours} strings.
 * Reading them out of JSON-LD is done elsewhere.
 *
 * <p>Read {@link org.entaxi.hours.schemaorg.SchemaHours} first.
 */
@NullMarked
package org.entaxi.hours.schemaorg;

import org.jspecify.annotations.NullMarked;
