package org.entaxi.hours.holiday;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A calendar that works out each year once. The years of one lifetime are kept, others are worked out each time. */
final class RememberedHolidays implements HolidayCalendar, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int KEPT = 400;

    private final transient HolidayCalendar calendar;
    private final transient Map<Integer, List<Holiday>> years = new ConcurrentHashMap<>();

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

    /** A remembering calendar as it is serialised: without what it remembers. */
    private record Form(HolidayCalendar calendar) implements Serializable {

        private Object readResolve() {
            return calendar.remembering();
        }
    }

    private Object writeReplace() {
        return new Form(calendar);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Written in another form");
    }
}
