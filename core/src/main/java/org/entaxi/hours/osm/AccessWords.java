package org.entaxi.hours.osm;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entaxi.hours.AccessMode;
import org.jspecify.annotations.Nullable;

/** Comments for the ways of access, which OSM has no words for. */
final class AccessWords {

    private static final Map<String, AccessMode> WRITTEN = Map.of(
            "walk-in", AccessMode.WALK_IN,
            "by appointment", AccessMode.APPOINTMENT,
            "by phone only", AccessMode.PHONE_ONLY,
            "emergencies only", AccessMode.EMERGENCY);

    private static final Set<String> APPOINTMENT = Set.of(
            "by appointment only",
            "appointment only",
            "on appointment",
            "nach vereinbarung",
            "nur nach vereinbarung",
            "termine nach vereinbarung",
            "sur rendez-vous",
            "uniquement sur rendez-vous",
            "con cita previa",
            "su appuntamento",
            "κατόπιν ραντεβού",
            "με ραντεβού",
            "μόνο με ραντεβού",
            "за записом",
            "за попереднім записом",
            "بموعد مسبق");

    private AccessWords() {}

    /** The way of access that a comment stands for; null when it is something else. */
    static @Nullable AccessMode access(@Nullable String comment) {
        if (comment == null) {
            return null;
        }
        AccessMode written = WRITTEN.get(comment);
        boolean appointment = APPOINTMENT.contains(comment.strip().toLowerCase(Locale.ROOT));
        return written == null && appointment ? AccessMode.APPOINTMENT : written;
    }

    /** Tells whether the comment is one that the writer makes for a way of access, and nothing more. */
    static boolean isWritten(@Nullable String comment) {
        return comment != null && WRITTEN.containsKey(comment);
    }

    static String comment(AccessMode access) {
        return switch (access) {
            case WALK_IN -> "walk-in";
            case APPOINTMENT -> "by appointment";
            case PHONE_ONLY -> "by phone only";
            case EMERGENCY -> "emergencies only";
        };
    }
}
