package org.entaxi.examples.generator;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.List;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;

/** The hours that service cards print, and how often. */
final class HoursMaker {

    static final String ZONE = "Europe/Athens";

    private static final Days WEEKDAYS = Days.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    /** The usual weeks, the commonest first. */
    private static final List<OpeningHours> WEEKS = List.of(
            week(Schedule.of(WEEKDAYS, TimeRange.parse("09:00-17:00"))),
            week(Schedule.of(WEEKDAYS, TimeRange.parse("08:00-15:00")).withPublicHolidays(HolidayPolicy.CLOSED)),
            week(Schedule.of(WEEKDAYS, TimeRange.parse("09:00-13:00"), TimeRange.parse("17:00-20:00"))),
            week(Schedule.of(WEEKDAYS, TimeRange.byAppointment())),
            week(
                    Schedule.of(Days.of(MONDAY, WEDNESDAY), TimeRange.parse("10:00-18:00")),
                    Schedule.of(
                            Days.of(TUESDAY, THURSDAY),
                            TimeRange.parse("09:00-14:00").withAccess(AccessMode.APPOINTMENT))),
            week(
                    Schedule.of(WEEKDAYS, TimeRange.parse("09:00-21:00")),
                    Schedule.of(Days.of(SATURDAY), TimeRange.parse("10:00-14:00"))),
            week(Schedule.of(Days.EVERY_DAY, TimeRange.ALL_DAY).withPublicHolidays(HolidayPolicy.AS_USUAL)),
            week(Schedule.of(Days.of(FRIDAY, SATURDAY), TimeRange.parse("20:00-02:00"))));

    private HoursMaker() {}

    private static OpeningHours week(Schedule... schedules) {
        return OpeningHours.of(ZONE, schedules);
    }

    static OpeningHours hours(Draw draw) {
        return draw.usual(WEEKS);
    }
}
