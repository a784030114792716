package org.entaxi.hours;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Hours that start on one day: {@code 09:00–17:30}, half-open, so 17:30 is closed. A closing time before the opening
 * time passes midnight and the range ends on the next day; the whole range still belongs to the day it starts on. All
 * day is {@code 00:00–24:00}.
 *
 * <p>Without times ("Tuesdays by appointment") the state of that day is unknown. With only one of the two, or with
 * both the same, the data is incomplete or ambiguous: a finding, and unknown where it matters.
 *
 * <pre>{@code
 * {"opens": "09:00:00", "closes": "14:00:00", "access": "appointment", "bookingLink": "https://…", "note": {"en": "…"}}
 * }</pre>
 *
 * <p>In JSON {@code "status"} is left out when it is {@code "open"}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param opens the first moment inside; null when not published
 * @param closes the first moment outside; null when not published
 * @param status whether this is open, uncertain, or a break
 * @param access how one gets in; null when not stated
 * @param bookingLink where an appointment is made (an IRI); null when there is none
 * @param note what else is to be said of these hours, for people
 */
public record TimeRange(
        @Nullable ClockTime opens,
        @Nullable ClockTime closes,
        RangeStatus status,
        @Nullable AccessMode access,
        @Nullable String bookingLink,
        LocalizedText note)
        implements Serializable {

    /** Open all day. */
    public static final TimeRange ALL_DAY = of(ClockTime.START_OF_DAY, ClockTime.END_OF_DAY);

    /**
     * Checks that what must be there is.
     *
     * @param opens the first moment inside
     * @param closes the first moment outside
     * @param status what the range says
     * @param access how one gets in
     * @param bookingLink where an appointment is made
     * @param note for people
     */
    public TimeRange {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(note, "note");
    }

    /**
     * An open range of which nothing else is stated.
     *
     * @param opens the first moment inside
     * @param closes the first moment outside
     * @return the range
     */
    public static TimeRange of(ClockTime opens, ClockTime closes) {
        return new TimeRange(opens, closes, RangeStatus.OPEN, null, null, LocalizedText.EMPTY);
    }

    /**
     * Reads {@code 09:00-17:30}.
     *
     * @param text two times with a hyphen between them
     * @return the range
     * @throws java.time.format.DateTimeParseException if it has another shape
     */
    public static TimeRange parse(String text) {
        int dash = text.indexOf('-');
        String opens = dash < 0 ? text : text.substring(0, dash);
        return of(ClockTime.parse(opens), ClockTime.parse(text.substring(dash + 1)));
    }

    /**
     * Hours by appointment of which no times were published.
     *
     * @return the range
     */
    public static TimeRange byAppointment() {
        return new TimeRange(null, null, RangeStatus.OPEN, AccessMode.APPOINTMENT, null, LocalizedText.EMPTY);
    }

    /**
     * Tells whether the range ends on the day after the one it starts on.
     *
     * @return true when it closes before it opens and not just at midnight
     */
    public boolean passesMidnight() {
        return opens != null && closes != null && closes.secondOfDay() > 0 && closes.compareTo(opens) < 0;
    }

    /**
     * A copy with another status.
     *
     * @param other the status
     * @return the copy
     */
    public TimeRange withStatus(RangeStatus other) {
        return new TimeRange(opens, closes, other, access, bookingLink, note);
    }

    /**
     * A copy with another way of access.
     *
     * @param other how one gets in; null when not stated
     * @return the copy
     */
    public TimeRange withAccess(@Nullable AccessMode other) {
        return new TimeRange(opens, closes, status, other, bookingLink, note);
    }

    /**
     * A copy with another note.
     *
     * @param other the note
     * @return the copy
     */
    public TimeRange withNote(LocalizedText other) {
        return new TimeRange(opens, closes, status, access, bookingLink, other);
    }

    /**
     * A copy with other times.
     *
     * @param newOpens the first moment inside
     * @param newCloses the first moment outside
     * @return the copy
     */
    public TimeRange withTimes(@Nullable ClockTime newOpens, @Nullable ClockTime newCloses) {
        return new TimeRange(newOpens, newCloses, status, access, bookingLink, note);
    }
}
