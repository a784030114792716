package org.entaxi.hours.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.text.LocalizedText;

/** The only class that knows jollyday, so that without it only a call that needs it fails. */
final class JollydayCalendar implements HolidayCalendar {

    private static final String DATA = "de.focus-shift:jollyday-jaxb";
    private static final String ACCESS =
            "--add-exports de.focus_shift.jollyday.jaxb/de.focus_shift.jollyday.jaxb=de.focus_shift.jollyday.core";

    private final HolidayManager manager;
    private final String country;
    private final List<String> subdivisions;

    private JollydayCalendar(HolidayManager manager, String country, List<String> subdivisions) {
        this.manager = manager;
        this.country = country;
        this.subdivisions = subdivisions;
    }

    static HolidayCalendar of(String country, List<String> subdivisions) {
        if (country.length() != 2 || !HolidayManager.getSupportedCalendarCodes().contains(country)) {
            throw new HolidayException(
                    HolidayException.Code.COUNTRY_UNKNOWN, "jollyday has no calendar of '" + country + "'");
        }
        HolidayManager manager = manager(country);
        List<String> path = new ArrayList<>();
        CalendarHierarchy place = manager.getCalendarHierarchy();
        for (String subdivision : subdivisions) {
            String id = subdivision.toLowerCase(Locale.ROOT);
            place = place == null ? null : place.getChildren().get(id);
            path.add(id);
        }
        if (place == null) {
            throw new HolidayException(
                    HolidayException.Code.SUBDIVISION_UNKNOWN,
                    "jollyday has no calendar of " + subdivisions + " in " + country);
        }
        return new JollydayCalendar(manager, country, List.copyOf(path));
    }

    /** Asks for one year too, because jollyday finds out late that it cannot read its data. */
    private static HolidayManager manager(String country) {
        HolidayManager manager;
        try {
            manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        } catch (IllegalStateException e) {
            throw new HolidayException(
                    HolidayException.Code.ARTEFACT_MISSING, "Not on the path: " + DATA + " or another reader", e);
        }
        try {
            manager.getHolidays(Year.of(2000));
        } catch (IllegalStateException e) {
            throw new HolidayException(
                    HolidayException.Code.ARTEFACT_CLOSED, "On the module path jollyday needs " + ACCESS, e);
        }
        return manager;
    }

    /** A day that is kept instead may fall into the year before or after, so these are looked at too. */
    @Override
    public List<Holiday> holidays(int year) {
        Set<Holiday> holidays = new HashSet<>();
        for (int near = Math.max(1, year - 1); near <= Math.min(9999, year + 1); near++) {
            for (de.focus_shift.jollyday.core.Holiday holiday :
                    manager.getHolidays(Year.of(near), subdivisions.toArray(String[]::new))) {
                add(holidays, holiday, holiday.getActualDate(), year);
                add(holidays, holiday, holiday.getDate(), year);
            }
        }
        return holidays.stream()
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::source))
                .toList();
    }

    private void add(Set<Holiday> holidays, de.focus_shift.jollyday.core.Holiday holiday, LocalDate date, int year) {
        Set<HolidayKind> kinds = kinds(holiday.getType());
        if (date.getYear() == year && !kinds.isEmpty()) {
            LocalizedText name = LocalizedText.of("en", holiday.getDescription(Locale.ENGLISH));
            holidays.add(new Holiday(
                    date, kinds, name, "jollyday, " + country + ", " + holiday.getPropertiesKey(), Certainty.LIKELY));
        }
    }

    private static Set<HolidayKind> kinds(de.focus_shift.jollyday.core.HolidayType type) {
        return switch (type) {
            case PUBLIC_HOLIDAY -> EnumSet.of(HolidayKind.PUBLIC, HolidayKind.PUBLIC_SECTOR);
            case BANK_HOLIDAY -> EnumSet.of(HolidayKind.PUBLIC_SECTOR);
            case OBSERVANCE -> EnumSet.noneOf(HolidayKind.class);
        };
    }
}
