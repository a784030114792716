package org.entaxi.hours.evaluation;

import java.util.Objects;
import org.entaxi.hours.AccessMode;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What holds at an instant.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state open, closed or unknown
 * @param access how one gets in while it is open (or may be); null when not stated
 * @param unknownReason why it is unknown; null when it is not
 * @param bookingLink where an appointment is made (an IRI); null when there is none
 * @param note for people: the note of the hours, or the reason of a closure
 * @param holidaysConsidered false when no holiday calendar was given, so that a public holiday went unnoticed
 */
public record HoursState(
        OpenState state,
        @Nullable AccessMode access,
        @Nullable UnknownReason unknownReason,
        @Nullable String bookingLink,
        LocalizedText note,
        boolean holidaysConsidered) {

    /**
     * Checks that what must be there is.
     *
     * @param state open, closed or unknown
     * @param access how one gets in
     * @param unknownReason why it is unknown
     * @param bookingLink where an appointment is made
     * @param note for people
     * @param holidaysConsidered whether a calendar was given
     * @throws IllegalArgumentException if the reason is there without the state being unknown, or the other way round
     */
    public HoursState {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(note, "note");
        if ((state == OpenState.UNKNOWN) != (unknownReason != null)) {
            throw new IllegalArgumentException("A reason goes with unknown and with nothing else");
        }
    }

    static HoursState closed(LocalizedText note, boolean holidaysConsidered) {
        return new HoursState(OpenState.CLOSED, null, null, null, note, holidaysConsidered);
    }

    static HoursState unknown(UnknownReason reason, boolean holidaysConsidered) {
        return new HoursState(OpenState.UNKNOWN, null, reason, null, LocalizedText.EMPTY, holidaysConsidered);
    }

    /**
     * Tells whether it is certainly open.
     *
     * @return true when the state is open
     */
    public boolean isOpen() {
        return state == OpenState.OPEN;
    }
}
