package org.entaxi.hours.evaluation;

import static org.entaxi.hours.evaluation.Timeline.DAY;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours of one place, compiled for questions.
 *
 * <p>The rule for time zones: an instant is turned into local date and time, and that decides. Nothing is shifted at a
 * clock change: times that a spring night skips match no instant, times that an autumn night repeats match both.
 * Ranges are half-open. The calendar runs from 1900 to 9999; nothing is open outside it.
 *
 * <pre>{@code
 * HoursEvaluator evaluator = HoursEvaluator.compile(hours, ZoneId.of("Europe/Athens"), GreekHolidays.national());
 * evaluator.state(instant).isOpen();
 * evaluator.nextChange(instant, Duration.ofDays(14));
 * }</pre>
 *
 * <p>Immutable as seen from outside and thread-safe. A point query allocates nothing once its stretch of the calendar
 * has been worked out.
 */
public final class HoursEvaluator {

    /** How far {@link #openFor(Instant)} looks. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** After so many days without a change between two dated edges there is none: the calendar has come round. */
    private static final long ROUND = 146_097;

    private static final long NANOS = 1_000_000_000L;

    /** Two days more than the calendar either way, so that every zone is inside. */
    private static final long FIRST_SECOND = (CalendarDays.FIRST_DAY - 2) * DAY;

    private static final long LAST_SECOND = (CalendarDays.LAST_DAY + 2) * DAY;

    private final ZoneId zone;
    private final CalendarDays days;
    private final @Nullable HoursState always;
    private final boolean constant;
    private final boolean repeats;
    private final long[] edges;
    private final AtomicReference<@Nullable OffsetSpans> spans;

    private HoursEvaluator(ZoneId zone, DayPlans plans, @Nullable HoursState always) {
        this.zone = zone;
        this.days = new CalendarDays(plans);
        this.always = always;
        this.constant = days.isConstant();
        this.repeats = !plans.needsHolidays();
        this.edges = plans.edges();
        this.spans = new AtomicReference<>();
    }

    /**
     * Compiles opening hours.
     *
     * @param hours the hours
     * @param placeZone the zone of the place or catalogue, used where the hours name none; null when not known
     * @param calendar the holidays of the place; null when not known: then holidays are not considered, and every
     *     answer says so
     * @return the compiled hours
     */
    public static HoursEvaluator compile(
            OpeningHours hours, @Nullable ZoneId placeZone, @Nullable HolidayCalendar calendar) {
        DayPlans plans = new DayPlans(hours, calendar);
        ZoneId zone = zoneOf(hours, placeZone);
        if (!hours.isPublished()) {
            UnknownReason reason = hours.text().isEmpty() ? UnknownReason.NOT_PUBLISHED : UnknownReason.NOT_UNDERSTOOD;
            return new HoursEvaluator(
                    zone == null ? ZoneOffset.UTC : zone, plans, HoursState.unknown(reason, calendar != null));
        }
        if (zone == null) {
            HoursState unknown = HoursState.unknown(UnknownReason.ZONE_UNKNOWN, calendar != null);
            return new HoursEvaluator(ZoneOffset.UTC, plans, unknown);
        }
        return new HoursEvaluator(zone, plans, null);
    }

    private static @Nullable ZoneId zoneOf(OpeningHours hours, @Nullable ZoneId placeZone) {
        if (hours.zone() == null) {
            return placeZone;
        }
        try {
            return ZoneId.of(hours.zone());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The zone that local times are in.
     *
     * @return the zone; UTC when none is known, in which case every state is unknown
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * What holds at an instant.
     *
     * @param instant the instant
     * @return the state
     */
    public HoursState state(Instant instant) {
        return stateAt(instant.getEpochSecond());
    }

    /**
     * What holds at an instant, for loops over many places.
     *
     * @param epochSecond seconds since 1970-01-01T00:00Z
     * @return the state
     */
    public HoursState stateAt(long epochSecond) {
        if (always != null) {
            return always;
        }
        long local = epochSecond + offsetAt(epochSecond);
        long day = Math.floorDiv(local, DAY);
        return days.of(day).at((int) (local - day * DAY));
    }

    /**
     * The next moment at which something changes: the state, the way of access, or the note.
     *
     * @param instant where to look from
     * @param horizon how far to look; beyond the year 9999 nothing is looked for
     * @return the change, or null when there is none strictly after the instant and within the horizon
     */
    public @Nullable HoursChange nextChange(Instant instant, Duration horizon) {
        long from = instant.getEpochSecond();
        HoursState now = stateAt(from);
        if (always != null || constant && now.equals(days.of(0).at(0))) {
            return null;
        }
        long end = end(instant, horizon);
        long mark = from;
        for (long at = boundaryAfter(from); at <= end && localDay(at) <= CalendarDays.LAST_DAY; ) {
            HoursState state = stateAt(at);
            if (!state.equals(now)) {
                return new HoursChange(Instant.ofEpochSecond(at), state);
            }
            if (repeats && at - mark > ROUND * DAY) {
                at = beforeNextEdge(at);
                mark = at;
            } else {
                at = boundaryAfter(at);
            }
        }
        return null;
    }

    /** The boundary before the next day on which something begins or ends for good; far away when there is none. */
    private long beforeNextEdge(long epochSecond) {
        long day = localDay(epochSecond);
        for (long edge : edges) {
            if (edge - 2 > day) {
                return boundaryAfter((edge - 2) * DAY);
            }
        }
        return LAST_SECOND;
    }

    /**
     * The whole of a stretch of time as intervals: in order, without gaps, equal neighbours joined, closed and unknown
     * ones included.
     *
     * @param from the first instant
     * @param until the first instant no longer asked for
     * @return the intervals; empty when the stretch is
     */
    public List<HoursInterval> intervals(Instant from, Instant until) {
        List<HoursInterval> intervals = new ArrayList<>();
        Instant start = from;
        while (start.isBefore(until)) {
            HoursState state = state(start);
            HoursChange change = nextChange(start, Duration.between(start, until));
            Instant end = change == null || !change.at().isBefore(until) ? until : change.at();
            intervals.add(new HoursInterval(start, end, state));
            start = end;
        }
        return List.copyOf(intervals);
    }

    /**
     * How long it stays open without a break, whatever the way of access.
     *
     * @param instant the instant
     * @return the time until it is no longer certainly open; zero when it is not open now; at most {@link #LONGEST}
     */
    public Duration openFor(Instant instant) {
        if (!state(instant).isOpen()) {
            return Duration.ZERO;
        }
        HoursChange change = nextStateChange(instant, LONGEST);
        return change == null ? LONGEST : Duration.between(instant, change.at());
    }

    /**
     * The next moment at which open, closed or unknown gives way to another of the three.
     *
     * @param instant where to look from
     * @param horizon how far to look
     * @return the change, or null when there is none strictly after the instant and within the horizon
     */
    public @Nullable HoursChange nextStateChange(Instant instant, Duration horizon) {
        OpenState now = state(instant).state();
        Instant end = Instant.ofEpochSecond(end(instant, horizon));
        HoursChange change = nextChange(instant, horizon);
        while (change != null && change.state().state() == now) {
            change = nextChange(change.at(), Duration.between(change.at(), end));
        }
        return change;
    }

    /** The last second within the horizon; parts of a second count, since a change may come between two of them. */
    private static long end(Instant instant, Duration horizon) {
        long from = instant.getEpochSecond();
        long seconds = horizon.toSeconds();
        long carried = ((long) instant.getNano() + horizon.toNanosPart()) / NANOS;
        long end = from + seconds + carried;
        return end < from && seconds > 0 ? LAST_SECOND : Math.min(end, LAST_SECOND);
    }

    /** The next moment at which anything can change: the end of a stretch of local time, or a change of the clock. */
    long boundaryAfter(long epochSecond) {
        if (epochSecond < FIRST_SECOND) {
            return boundaryAfter(FIRST_SECOND);
        }
        OffsetSpan current = spanAt(epochSecond);
        long local = epochSecond + current.offset();
        long day = Math.floorDiv(local, DAY);
        int end = Math.min(days.of(day).endAt((int) (local - day * DAY)), DAY);
        return Math.min(day * DAY + end - current.offset(), current.until());
    }

    private long localDay(long epochSecond) {
        return Math.floorDiv(epochSecond + offsetAt(epochSecond), DAY);
    }

    private int offsetAt(long epochSecond) {
        return spanAt(epochSecond).offset();
    }

    private OffsetSpan spanAt(long epochSecond) {
        // A race here is harmless: the spans are immutable, and a thread that misses another's gets its own.
        OffsetSpans known = spans.get();
        if (known != null && known.contains(epochSecond)) {
            return known.at(epochSecond);
        }
        long within = Math.max(FIRST_SECOND, Math.min(LAST_SECOND, epochSecond));
        OffsetSpans found = OffsetSpans.around(zone.getRules(), within);
        spans.set(found);
        return found.at(within);
    }
}
