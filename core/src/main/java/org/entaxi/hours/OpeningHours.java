package org.entaxi.hours;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * When something is open, as published. Schedules add up; special days replace them on their days. Without any
 * schedule the hours are unknown (not closed), except on special days; with at least one schedule a day that none
 * covers is closed.
 *
 * <pre>{@code
 * {"zone": "Europe/Athens",
 *  "schedules": [{"days": {"weekdays": ["monday", "tuesday"]}, "ranges": [{"opens": "09:00:00", "closes": "17:00:00"}]}],
 *  "specialDays": [{"days": {"dates": [{"from": "2026-08-14", "until": "2026-08-16"}]}, "reason": {"en": "…"}}],
 *  "text": {"el": "Δευτέρα και Τρίτη: 09:00 - 17:00"},
 *  "note": {"en": "…"},
 *  "validity": {"from": "2026-01-01", "until": "2026-12-31"}}
 * }</pre>
 *
 * <p>In JSON empty and absent members are left out; the order of schedules, special days and ranges is kept. Immutable
 * and thread-safe.
 *
 * @param zone the IANA time zone of the place, such as {@code Europe/Athens}; null when the place's or catalogue's holds
 * @param schedules the regular hours
 * @param specialDays closures and special hours
 * @param text the hours in the words of the source, kept whether they were understood or not; an OSM expression stands
 *     under the tag {@code zxx} (no linguistic content)
 * @param note what else is to be said, for people
 * @param validity the period for which this information was published; outside it the hours are unknown
 * @param extensions unknown JSON members
 */
public record OpeningHours(
        @Nullable String zone,
        List<Schedule> schedules,
        List<SpecialDays> specialDays,
        LocalizedText text,
        LocalizedText note,
        Validity validity,
        Extensions extensions)
        implements Serializable {

    /** Nothing published. */
    public static final OpeningHours UNKNOWN = builder().build();

    /**
     * Copies the lists.
     *
     * @param zone the time zone
     * @param schedules the regular hours
     * @param specialDays closures and special hours
     * @param text the words of the source
     * @param note for people
     * @param validity the period of the information
     * @param extensions unknown JSON members
     */
    public OpeningHours {
        schedules = List.copyOf(schedules);
        specialDays = List.copyOf(specialDays);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Regular hours in a zone, without anything else.
     *
     * @param zone the IANA time zone; null when the place's or catalogue's holds
     * @param schedules the regular hours
     * @return the hours
     */
    public static OpeningHours of(@Nullable String zone, Schedule... schedules) {
        return builder().zone(zone).schedules(List.of(schedules)).build();
    }

    /**
     * An empty builder: nothing published.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from these hours.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder()
                .zone(zone)
                .schedules(schedules)
                .specialDays(specialDays)
                .text(text)
                .note(note)
                .validity(validity)
                .extensions(extensions);
    }

    /**
     * Tells whether hours were published in a form that can be evaluated.
     *
     * @return false when there is neither a schedule nor a special day
     */
    public boolean isPublished() {
        return !schedules.isEmpty() || !specialDays.isEmpty();
    }

    /** Collects {@link OpeningHours}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String zone;
        private List<Schedule> schedules = List.of();
        private List<SpecialDays> specialDays = List.of();
        private LocalizedText text = LocalizedText.EMPTY;
        private LocalizedText note = LocalizedText.EMPTY;
        private Validity validity = Validity.ALWAYS;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the time zone.
         *
         * @param value an IANA identifier; null when the place's or catalogue's holds
         * @return this builder
         */
        public Builder zone(@Nullable String value) {
            zone = value;
            return this;
        }

        /**
         * Sets the regular hours.
         *
         * @param value the schedules
         * @return this builder
         */
        public Builder schedules(List<Schedule> value) {
            schedules = Objects.requireNonNull(value, "schedules");
            return this;
        }

        /**
         * Sets closures and special hours.
         *
         * @param value the special days
         * @return this builder
         */
        public Builder specialDays(List<SpecialDays> value) {
            specialDays = Objects.requireNonNull(value, "specialDays");
            return this;
        }

        /**
         * Sets the words of the source.
         *
         * @param value the text
         * @return this builder
         */
        public Builder text(LocalizedText value) {
            text = Objects.requireNonNull(value, "text");
            return this;
        }

        /**
         * Sets the note.
         *
         * @param value the note
         * @return this builder
         */
        public Builder note(LocalizedText value) {
            note = Objects.requireNonNull(value, "note");
            return this;
        }

        /**
         * Sets the period of the information.
         *
         * @param value the period
         * @return this builder
         */
        public Builder validity(Validity value) {
            validity = Objects.requireNonNull(value, "validity");
            return this;
        }

        /**
         * Sets the unknown JSON members.
         *
         * @param value the members
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            extensions = Objects.requireNonNull(value, "extensions");
            return this;
        }

        /**
         * The hours.
         *
         * @return the hours
         */
        public OpeningHours build() {
            return new OpeningHours(zone, schedules, specialDays, text, note, validity, extensions);
        }
    }
}
