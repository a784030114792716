package org.entaxi.hours.holiday;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A calendar that works out each year once. The years of one lifetime are kept, others are worked out each time. */
final class RememberedHolidays implements HolidayCalendar {

    private static final int KEPT = 400;

    private final HolidayCalendar calendar;
    private final Map<Integer, List<Holiday>> years = new ConcurrentHashMap<>();

    RememberedHolidays(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public HolidayCalendar remembering() {
        return this;
    }

    @Override
    public List<Holiday> holidays(int year) {
        List<Holiday> known = years.get(year);
        if (known == null) {
            known = calendar.holidays(year);
            if (years.size() < KEPT) {
                years.put(year, known);
            }
        }
        return known;
    }
}
