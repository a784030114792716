package org.entaxi.hours;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.text.LocalizedText;

/**
 * Days with hours of their own: a closure when there are no ranges, special hours otherwise. On these days the
 * schedules do not run at all, public holidays included; where special days overlap, the one that stands last counts.
 * Ranges that started the day before run to their end.
 *
 * <pre>{@code
 * {"days": {"dates": [{"from": "2026-08-10", "until": "2026-08-21"}]}, "reason": {"en": "Summer leave"}}
 * {"days": {"dates": [{"from": "2026-12-24", "until": "2026-12-24"}]},
 *  "ranges": [{"opens": "09:00:00", "closes": "12:00:00"}]}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the days
 * @param ranges the hours on such a day; empty when closed
 * @param reason why, for people
 */
public record SpecialDays(Days days, List<TimeRange> ranges, LocalizedText reason) implements Serializable {

    /**
     * Copies the ranges.
     *
     * @param days the days
     * @param ranges the hours
     * @param reason why
     */
    public SpecialDays {
        Objects.requireNonNull(days, "days");
        ranges = List.copyOf(ranges);
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * A closure.
     *
     * @param days the days
     * @param reason why, for people
     * @return the closure
     */
    public static SpecialDays closed(Days days, LocalizedText reason) {
        return new SpecialDays(days, List.of(), reason);
    }

    /**
     * Special hours.
     *
     * @param days the days
     * @param ranges the hours on such a day
     * @return the special hours
     */
    public static SpecialDays of(Days days, TimeRange... ranges) {
        return new SpecialDays(days, List.of(ranges), LocalizedText.EMPTY);
    }

    /**
     * Tells whether it is closed on these days.
     *
     * @return true when there are no ranges
     */
    public boolean isClosure() {
        return ranges.isEmpty();
    }
}
