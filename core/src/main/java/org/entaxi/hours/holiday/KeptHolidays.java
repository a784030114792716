package org.entaxi.hours.holiday;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A calendar in which some kinds count as public holidays. */
record KeptHolidays(HolidayCalendar calendar, Set<HolidayKind> kept) implements HolidayCalendar {

    KeptHolidays {
        kept = Set.copyOf(kept);
    }

    @Override
    public List<Holiday> holidays(int year) {
        return calendar.holidays(year).stream().map(this::withPublic).toList();
    }

    private Holiday withPublic(Holiday holiday) {
        if (Collections.disjoint(holiday.kinds(), kept)) {
            return holiday;
        }
        EnumSet<HolidayKind> kinds = EnumSet.copyOf(holiday.kinds());
        kinds.add(HolidayKind.PUBLIC);
        return new Holiday(holiday.date(), kinds, holiday.name(), holiday.source(), holiday.certainty());
    }
}
