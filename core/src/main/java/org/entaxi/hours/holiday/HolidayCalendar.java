package org.entaxi.hours.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The holidays of a place. An interface for hosts to implement; {@link GreekHolidays} and {@link CypriotHolidays} are
 * built in, {@link JollydayHolidays} has other countries.
 *
 * <p>Implementations are pure: the same year gives the same holidays, whatever the clock, locale or thread.
 */
@FunctionalInterface
public interface HolidayCalendar {

    /** No calendar known: no day is a holiday, and evaluation says that holidays were not considered. */
    HolidayCalendar NONE = year -> List.of();

    /**
     * The holidays of one year.
     *
     * @param year the year, 1 to 9999
     * @return the holidays in order of date; empty when the calendar has no data for that year
     */
    List<Holiday> holidays(int year);

    /**
     * Tells whether a date is a holiday of a kind.
     *
     * @param date the date
     * @param kind the kind
     * @return true when it is
     */
    default boolean isHoliday(LocalDate date, HolidayKind kind) {
        for (Holiday holiday : holidays(date.getYear())) {
            if (holiday.date().equals(date) && holiday.counts(kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same calendar, working out each year once. The built-in ones do so already.
     *
     * @return the calendar
     */
    default HolidayCalendar remembering() {
        return new RememberedHolidays(this);
    }

    /**
     * A calendar that counts some kinds as public holidays, for a place that keeps them: a municipal office keeps the
     * holidays of the public sector and of its municipality too.
     *
     * @param kept the kinds that count as public holidays
     * @return the calendar
     */
    default HolidayCalendar keeping(Set<HolidayKind> kept) {
        return new KeptHolidays(this, kept);
    }

    /**
     * A calendar of these dates, all of them public holidays.
     *
     * @param holidays the holidays
     * @return the calendar
     */
    static HolidayCalendar of(List<Holiday> holidays) {
        Map<Integer, List<Holiday>> byYear = new TreeMap<>();
        holidays.stream().sorted(Comparator.comparing(Holiday::date)).forEach(h -> byYear.computeIfAbsent(
                        h.date().getYear(), y -> new ArrayList<>())
                .add(h));
        byYear.replaceAll((year, list) -> List.copyOf(list));
        return year -> byYear.getOrDefault(year, List.of());
    }
}
