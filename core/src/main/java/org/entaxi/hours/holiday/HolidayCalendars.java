package org.entaxi.hours.holiday;

import org.jspecify.annotations.Nullable;

/** Finds the built-in calendar of a place. */
public final class HolidayCalendars {

    private HolidayCalendars() {}

    /**
     * The built-in calendar of a country.
     *
     * @param country ISO 3166-1 alpha-2, upper case
     * @return the calendar, or null for a country that is not built in
     */
    public static @Nullable HolidayCalendar of(String country) {
        return of(country, null);
    }

    /**
     * The built-in calendar of a municipality.
     *
     * @param country ISO 3166-1 alpha-2, upper case
     * @param municipality its id in the scheme {@code area}; null when not known
     * @return the calendar, or null for a country that is not built in
     */
    public static @Nullable HolidayCalendar of(String country, @Nullable String municipality) {
        return switch (country) {
            case "GR" -> municipality == null ? GreekHolidays.national() : GreekHolidays.of(municipality);
            case "CY" -> CypriotHolidays.national();
            default -> null;
        };
    }
}
