package org.entaxi.hours.osm;

/**
 * Minutes of a day.
 *
 * @param from the first minute inside
 * @param until the first minute outside; beyond 1440 it runs into the next day
 */
record Span(int from, int until) {}
