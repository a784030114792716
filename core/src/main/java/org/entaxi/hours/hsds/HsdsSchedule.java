package org.entaxi.hours.hsds;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of the HSDS {@code schedule} table (3.0 to 3.3), with the columns that bear on opening hours. Columns that a
 * row does not have are null.
 *
 * <p>Immutable and thread-safe.
 *
 * @param validFrom {@code valid_from}: first date of the information
 * @param validTo {@code valid_to}: last date of the information
 * @param dtstart {@code dtstart}: first date of the recurrence
 * @param until {@code until}: last date of the recurrence
 * @param count {@code count}: number of occurrences
 * @param wkst {@code wkst}: first day of the week, {@code MO} to {@code SU}
 * @param freq {@code freq}: {@code WEEKLY} or {@code MONTHLY}
 * @param interval {@code interval}: every n-th week or month
 * @param byday {@code byday}: {@code MO,TU} or with places {@code 1WE,-1FR}
 * @param bymonthday {@code bymonthday}: days of the month
 * @param byweekno {@code byweekno}: weeks of the year, never legal with the frequencies of HSDS
 * @param byyearday {@code byyearday}: days of the year, never legal with the frequencies of HSDS
 * @param opensAt {@code opens_at}: opening time
 * @param closesAt {@code closes_at}: closing time
 * @param timezone {@code timezone}: an offset in hours, or an IANA zone
 * @param description {@code description}: for people
 * @param notes {@code notes}: for people
 * @param attendingType {@code attending_type}: free text, such as {@code phone}
 * @param scheduleLink {@code schedule_link}: a page with bookings
 * @param group {@code group} (3.3): the kind of set the row belongs to, such as {@code holiday}
 */
public record HsdsSchedule(
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String dtstart,
        @Nullable String until,
        @Nullable String count,
        @Nullable String wkst,
        @Nullable String freq,
        @Nullable String interval,
        @Nullable String byday,
        @Nullable String bymonthday,
        @Nullable String byweekno,
        @Nullable String byyearday,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String timezone,
        @Nullable String description,
        @Nullable String notes,
        @Nullable String attendingType,
        @Nullable String scheduleLink,
        @Nullable String group) {

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects an {@link HsdsSchedule} by column name. Not thread-safe. */
    public static final class Builder {
        private final Map<String, String> columns = new TreeMap<>();

        private Builder() {}

        /**
         * Sets a column.
         *
         * @param column the name of the column in HSDS, such as {@code opens_at}; one that does not bear on hours is
         *     passed over
         * @param value the value; null or empty when the row has none
         * @return this builder
         */
        public Builder column(String column, @Nullable String value) {
            Objects.requireNonNull(column, "column");
            if (value != null && !value.isBlank()) {
                columns.put(column, value.strip());
            }
            return this;
        }

        /**
         * The row.
         *
         * @return the row
         */
        public HsdsSchedule build() {
            return new HsdsSchedule(
                    columns.get("valid_from"),
                    columns.get("valid_to"),
                    columns.get("dtstart"),
                    columns.get("until"),
                    columns.get("count"),
                    columns.get("wkst"),
                    columns.get("freq"),
                    columns.get("interval"),
                    columns.get("byday"),
                    columns.get("bymonthday"),
                    columns.get("byweekno"),
                    columns.get("byyearday"),
                    columns.get("opens_at"),
                    columns.get("closes_at"),
                    columns.get("timezone"),
                    columns.get("description"),
                    columns.get("notes"),
                    columns.get("attending_type"),
                    columns.get("schedule_link"),
                    columns.get("group"));
        }
    }
}
