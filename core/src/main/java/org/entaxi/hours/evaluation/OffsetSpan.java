package org.entaxi.hours.evaluation;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A span between two clock changes.
 *
 * @param from the first epoch second inside
 * @param until the first epoch second outside
 * @param offset seconds to add to get local time
 */
record OffsetSpan(long from, long until, int offset) {

    static OffsetSpan at(ZoneRules rules, long epochSecond) {
        Instant instant = Instant.ofEpochSecond(epochSecond);
        // previousTransition is strictly before its argument, so one second later finds a change that is right now.
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        return new OffsetSpan(
                before == null ? Long.MIN_VALUE : before.toEpochSecond(),
                after == null ? Long.MAX_VALUE : after.toEpochSecond(),
                rules.getOffset(instant).getTotalSeconds());
    }

    boolean contains(long epochSecond) {
        return epochSecond >= from && epochSecond < until;
    }
}
