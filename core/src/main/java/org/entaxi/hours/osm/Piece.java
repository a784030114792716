package org.entaxi.hours.osm;

import org.entaxi.hours.RangeStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of its times.
 *
 * @param status open, uncertain or closed
 * @param comment the comment; null when there is none
 */
record Piece(RangeStatus status, @Nullable String comment) {

    static final Piece NOTHING = new Piece(RangeStatus.CLOSED, null);
}
