package org.entaxi.hours.prose;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.Season;
import org.entaxi.hours.TimeRange;

/**
 * One statement of a text: on these days, these hours.
 *
 * @param on the days
 * @param ranges the hours; empty when closed
 * @param added whether the text says that they come on top of what was said before
 */
record Said(On on, List<TimeRange> ranges, boolean added) {

    /**
     * Days that a text names.
     *
     * @param weekdays one bit a weekday, Monday lowest
     * @param doubtful weekdays that may not be meant, such as the weekend of "daily"
     * @param nth weekdays of the month
     * @param holidays whether public holidays are named
     * @param seasons parts of the year
     * @param alternate whether only every other week is meant, without saying which
     */
    record On(
            int weekdays,
            int doubtful,
            List<NthWeekday> nth,
            boolean holidays,
            List<Season> seasons,
            boolean alternate) {

        static final On NOTHING = new On(0, 0, List.of(), false, List.of(), false);

        boolean isEmpty() {
            return weekdays == 0 && nth.isEmpty() && !holidays;
        }

        On withSeasons(List<Season> value) {
            return new On(weekdays, doubtful, nth, holidays, value, alternate);
        }

        On withAlternate() {
            return new On(weekdays, doubtful, nth, holidays, seasons, true);
        }

        /** These days but for the weekdays of others. */
        On without(On other) {
            int left = weekdays & ~other.weekdays;
            return new On(left, doubtful & left, nth, holidays, seasons, alternate);
        }

        On or(On other) {
            List<NthWeekday> all = new ArrayList<>(nth);
            all.addAll(other.nth);
            return new On(
                    weekdays | other.weekdays,
                    doubtful | other.doubtful,
                    List.copyOf(all),
                    holidays || other.holidays,
                    seasons,
                    alternate || other.alternate);
        }
    }
}
