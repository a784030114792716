package org.entaxi.hours.evaluation;

import static org.entaxi.hours.evaluation.Timeline.DAY;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.TimeRange;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Turns the ranges of one service day into claims. Not thread-safe. */
final class Claims {

    private final boolean holidaysConsidered;
    private final List<Stretch> stretches = new ArrayList<>();

    Claims(boolean holidaysConsidered) {
        this.holidaysConsidered = holidaysConsidered;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** The whole day closed, for people to know why. */
    void closedAllDay(LocalizedText why) {
        add(0, DAY, HoursState.closed(why, holidaysConsidered), Stretch.CLOSED);
    }

    void unknownAllDay(UnknownReason reason) {
        add(0, DAY, HoursState.unknown(reason, holidaysConsidered), Stretch.UNKNOWN);
    }

    /**
     * One range.
     *
     * @param doubt why the range may not hold that day; null when it does
     * @param otherNote what is said where the range has no note of its own
     */
    void range(TimeRange range, @Nullable UnknownReason doubt, LocalizedText otherNote) {
        ClockTime opens = range.opens();
        ClockTime closes = range.closes();
        LocalizedText note = range.note().isEmpty() ? otherNote : range.note();
        if (range.status() == RangeStatus.CLOSED) {
            int from = opens == null ? 0 : opens.secondOfDay();
            int until = opens == null || closes == null ? DAY : end(opens, closes);
            add(from, until, HoursState.closed(note, holidaysConsidered), Stretch.BREAK);
        } else if (opens == null || closes == null) {
            int from = opens == null ? 0 : opens.secondOfDay();
            int until = closes == null ? DAY : closes.secondOfDay();
            boolean timeless = opens == null && closes == null && range.access() == AccessMode.APPOINTMENT;
            UnknownReason reason =
                    timeless ? UnknownReason.APPOINTMENT_WITHOUT_TIMES : UnknownReason.TIMES_NOT_PUBLISHED;
            unknown(from, until, range, reason, note);
        } else if (opens.equals(closes)) {
            unknown(0, DAY, range, UnknownReason.NOT_UNDERSTOOD, note);
        } else if (range.status() == RangeStatus.UNCERTAIN) {
            unknown(opens.secondOfDay(), end(opens, closes), range, UnknownReason.UNCERTAIN, note);
        } else if (doubt != null) {
            unknown(opens.secondOfDay(), end(opens, closes), range, doubt, note);
        } else {
            HoursState open =
                    new HoursState(OpenState.OPEN, range.access(), null, range.bookingLink(), note, holidaysConsidered);
            add(opens.secondOfDay(), end(opens, closes), open, Stretch.rankOfOpen(range.access()));
        }
    }

    private static int end(ClockTime opens, ClockTime closes) {
        return closes.compareTo(opens) > 0 ? closes.secondOfDay() : closes.secondOfDay() + DAY;
    }

    private void unknown(int from, int until, TimeRange range, UnknownReason reason, LocalizedText note) {
        HoursState state = new HoursState(
                OpenState.UNKNOWN, range.access(), reason, range.bookingLink(), note, holidaysConsidered);
        add(from, until, state, Stretch.UNKNOWN);
    }

    private void add(int from, int until, HoursState state, int rank) {
        if (from < until) {
            stretches.add(new Stretch(from, until, state, rank));
        }
    }
}
