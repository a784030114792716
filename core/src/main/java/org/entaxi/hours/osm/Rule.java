package org.entaxi.hours.osm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of an expression.
 *
 * @param joint how it stands to the rules before it
 * @param days the days; a day counts when it is in one of the sets
 * @param dated whether the expression names days at all
 * @param times the times with certainty; null when the whole day is meant
 * @param openEnds times after the last known one, of an open end
 * @param piece what it says of its times
 * @param spoken whether a state or a comment is written out
 * @param at where it stands in the text
 */
record Rule(
        Joint joint,
        List<DaySet> days,
        boolean dated,
        @Nullable List<Span> times,
        List<Span> openEnds,
        Piece piece,
        boolean spoken,
        int at) {

    /** The separator before a rule. */
    enum Joint {
        /** A semicolon: it replaces what was said of its days. */
        REPLACE,
        /** A comma: it adds to what was said. */
        ADD,
        /** Two bars: it counts where nothing else is open. */
        FALLBACK
    }
}
