package org.entaxi.hours.osm;

import java.util.Locale;
import java.util.Set;
import org.entaxi.hours.AccessMode;
import org.jspecify.annotations.Nullable;

/** Comments that OSM uses for hours by appointment, which it has no word for. */
final class AppointmentWords {

    /** What the writer uses. */
    static final String WRITTEN = "by appointment";

    private static final Set<String> APPOINTMENT = Set.of(
            WRITTEN,
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

    private AppointmentWords() {}

    static @Nullable AccessMode access(@Nullable String comment) {
        boolean appointment =
                comment != null && APPOINTMENT.contains(comment.strip().toLowerCase(Locale.ROOT));
        return appointment ? AccessMode.APPOINTMENT : null;
    }
}
