package org.entaxi.hours.holiday;

import java.util.List;
import java.util.Objects;

/**
 * Calendars of other countries, from <a href="https://github.com/focus-shift/jollyday">jollyday</a>, an optional
 * dependency: {@code de.focus-shift:jollyday-core} and, for its data, {@code de.focus-shift:jollyday-jaxb} or
 * {@code de.focus-shift:jollyday-jackson}. On the module path jollyday 2.19 also needs
 * {@code --add-modules de.focus_shift.jollyday.jaxb} and {@code --add-exports
 * de.focus_shift.jollyday.jaxb/de.focus_shift.jollyday.jaxb=de.focus_shift.jollyday.core}, for it reflects on a package
 * that its module does not export; on the class path it needs nothing.
 *
 * <p>What is public there is {@link HolidayKind#PUBLIC} here, a bank holiday is {@link HolidayKind#PUBLIC_SECTOR}, and an
 * observance is no holiday. A holiday that moves off a weekend is one on both days. All are marked as likely. Names are in English only: those in
 * Greek are not good enough to show.
 *
 * <p>Cyprus is refused, because jollyday keeps its Easter by the western computus. The built-in calendars of Greece and
 * Cyprus rest on the law: {@link HolidayCalendars#of(String)}.
 */
public final class JollydayHolidays {

    private static final String CORE = "de.focus-shift:jollyday-core";

    private JollydayHolidays() {}

    /**
     * The calendar of a country, or of a part of it.
     *
     * @param country ISO 3166-1 alpha-2, upper case
     * @param subdivisions from the larger to the smaller, each the last part of its ISO 3166-2 code, such as {@code BY}
     *     for Bavaria; none for the holidays of the whole country
     * @return the calendar, which works out each year once
     * @throws HolidayException {@link HolidayException.Code#COUNTRY_REFUSED} for Cyprus,
     *     {@link HolidayException.Code#COUNTRY_UNKNOWN} and {@link HolidayException.Code#SUBDIVISION_UNKNOWN} for what
     *     jollyday does not have, {@link HolidayException.Code#ARTEFACT_MISSING} if jollyday or its data is not on the path,
     *     {@link HolidayException.Code#ARTEFACT_CLOSED} if it cannot read them there
     */
    public static HolidayCalendar of(String country, String... subdivisions) {
        Objects.requireNonNull(country, "country");
        List<String> parts = List.of(subdivisions);
        if (country.equals("CY")) {
            throw new HolidayException(
                    HolidayException.Code.COUNTRY_REFUSED,
                    "jollyday keeps the Easter of Cyprus by the western computus; use CypriotHolidays");
        }
        try {
            return JollydayCalendar.of(country, parts).remembering();
        } catch (NoClassDefFoundError e) {
            throw new HolidayException(
                    HolidayException.Code.ARTEFACT_MISSING, "Not on the path: " + CORE + " with its dependencies", e);
        }
    }
}
