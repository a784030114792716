package org.entaxi.examples.benchmarks.peer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.hours.holiday.GreekHolidays;
import org.entaxi.hours.holiday.HolidayKind;

/** The typical hours as somebody would write them by hand with {@code java.time}. */
public final class PlainHours {

    private record Range(LocalTime from, LocalTime until) {}

    private static final ZoneId ATHENS = ZoneId.of("Europe/Athens");

    private final Map<DayOfWeek, List<Range>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays = new HashSet<>();
    private final List<Range> summer = List.of(new Range(LocalTime.of(8, 0), LocalTime.of(13, 0)));

    private PlainHours() {
        Range morning = new Range(LocalTime.of(8, 0), LocalTime.of(14, 30));
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() > 5 ? List.of() : List.of(morning));
        }
        week.put(DayOfWeek.WEDNESDAY, List.of(morning, new Range(LocalTime.of(17, 0), LocalTime.of(20, 0))));
        for (int year = 2025; year <= 2027; year++) {
            GreekHolidays.national().holidays(year).stream()
                    .filter(holiday -> holiday.kinds().contains(HolidayKind.PUBLIC))
                    .forEach(holiday -> holidays.add(holiday.date()));
        }
    }

    /**
     * The hours.
     *
     * @return the hours
     */
    public static PlainHours typical() {
        return new PlainHours();
    }

    /**
     * Tells whether it is open.
     *
     * @param instant the instant
     * @return true when it is
     */
    public boolean isOpen(Instant instant) {
        ZonedDateTime local = instant.atZone(ATHENS);
        LocalDate date = local.toLocalDate();
        boolean closure = date.getYear() == 2026
                && date.getMonth() == Month.AUGUST
                && date.getDayOfMonth() >= 10
                && date.getDayOfMonth() <= 21;
        if (closure || holidays.contains(date)) {
            return false;
        }
        boolean isSummer = date.getMonth() == Month.JULY || date.getMonth() == Month.AUGUST;
        List<Range> ranges = week.getOrDefault(date.getDayOfWeek(), List.of());
        for (Range range : isSummer && date.getDayOfWeek().getValue() <= 5 ? summer : ranges) {
            LocalTime time = local.toLocalTime();
            if (!time.isBefore(range.from()) && time.isBefore(range.until())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks for the next quarter of an hour at which open and closed change places.
     *
     * @param instant where to look from
     * @param horizon how far
     * @return the instant; the end of the horizon when there is none
     */
    public Instant nextChange(Instant instant, Duration horizon) {
        boolean now = isOpen(instant);
        Instant end = instant.plus(horizon);
        Instant at = Instant.ofEpochSecond(instant.getEpochSecond() / 900 * 900 + 900);
        while (at.isBefore(end) && isOpen(at) == now) {
            at = at.plusSeconds(900);
        }
        return at.isBefore(end) ? at : end;
    }
}
