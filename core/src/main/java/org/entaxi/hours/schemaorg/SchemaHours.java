package org.entaxi.hours.schemaorg;

import java.util.List;
import java.util.Locale;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.hours.exchange.ImportedHours;
import org.jspecify.annotations.Nullable;

/**
 * The opening hours of a schema.org node.
 *
 * <p>Immutable and thread-safe.
 *
 * @param openingHoursSpecification the regular hours
 * @param specialOpeningHoursSpecification closures and special hours
 * @param openingHours strings such as {@code Mo-Fr 09:00-17:00}
 */
public record SchemaHours(
        List<HoursSpecification> openingHoursSpecification,
        List<HoursSpecification> specialOpeningHoursSpecification,
        List<String> openingHours) {

    /**
     * Copies the lists.
     *
     * @param openingHoursSpecification the regular hours
     * @param specialOpeningHoursSpecification closures and special hours
     * @param openingHours strings
     */
    public SchemaHours {
        openingHoursSpecification = List.copyOf(openingHoursSpecification);
        specialOpeningHoursSpecification = List.copyOf(specialOpeningHoursSpecification);
        openingHours = List.copyOf(openingHours);
    }

    /**
     * Reads the hours. Nothing is said in schema.org of public holidays unless a node names them: so the policy is
     * unknown. One node that is not understood makes the whole unknown, with a finding that points at it.
     *
     * @param zone the IANA zone of the place; null when not known
     * @return the hours
     */
    public ImportedHours toHours(@Nullable String zone) {
        return new SchemaReader(this, zone).read();
    }

    /**
     * Writes hours.
     *
     * @param hours the hours
     * @param reader the language of descriptions where there is a choice
     * @return the nodes, and what they do not carry; the time zone is the place's and no loss
     */
    public static ExportedHours<SchemaHours> from(OpeningHours hours, Locale reader) {
        return new SchemaWriter(hours, reader).write();
    }
}
