package org.entaxi.hours.schemaorg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One {@code schema:OpeningHoursSpecification}. By its definition it is closed when {@code opens} is missing, and runs
 * into the next day when {@code closes} is before {@code opens}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dayOfWeek the days: {@code Monday} or {@code https://schema.org/Monday}, {@code PublicHolidays} too; empty for
 *     every day
 * @param opens the opening time; null when closed
 * @param closes the closing time; null when not given
 * @param validFrom the first date; null when open
 * @param validThrough the last date, inclusive; null when open
 * @param description a text for people; null when there is none
 */
public record HoursSpecification(
        List<String> dayOfWeek,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String validFrom,
        @Nullable String validThrough,
        @Nullable String description) {

    /**
     * Copies the days.
     *
     * @param dayOfWeek the days
     * @param opens the opening time
     * @param closes the closing time
     * @param validFrom the first date
     * @param validThrough the last date
     * @param description a text for people
     */
    public HoursSpecification {
        dayOfWeek = List.copyOf(dayOfWeek);
    }
}
