package org.entaxi.hours.evaluation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.basics.Truth;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayKind;

/** Says what holds at one instant by reading the model word for word, slowly, sharing no code with the evaluator. */
record MinuteOracle(OpeningHours hours, HolidayCalendar calendar) {

    OpenState state(Instant instant) {
        if (hours.schedules().isEmpty() && hours.specialDays().isEmpty()) {
            return OpenState.UNKNOWN;
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneId.of(hours.zone()));
        LocalDate today = local.toLocalDate();
        if (hours.validity().contains(today) != Truth.TRUE) {
            return OpenState.UNKNOWN;
        }
        int second = local.toLocalTime().toSecondOfDay();
        OpenState own = serviceDay(today, second);
        OpenState tail = serviceDay(today.minusDays(1), second + 86_400);
        if (hours.validity().contains(today.minusDays(1)) != Truth.TRUE && tail == OpenState.OPEN) {
            tail = OpenState.UNKNOWN;
        }
        if (own == OpenState.OPEN || tail == OpenState.OPEN) {
            return OpenState.OPEN;
        }
        return own == OpenState.UNKNOWN || tail == OpenState.UNKNOWN ? OpenState.UNKNOWN : OpenState.CLOSED;
    }

    /** What the hours that start on a day say of a second counted from the start of that day. */
    private OpenState serviceDay(LocalDate day, int second) {
        List<OpenState> said = new ArrayList<>();
        SpecialDays special = null;
        for (SpecialDays candidate : hours.specialDays()) {
            special = fits(candidate.days(), day) ? candidate : special;
        }
        if (special != null) {
            special.ranges().forEach(range -> said.add(say(range, second, false)));
        } else if (hours.schedules().isEmpty()) {
            return second < 86_400 ? OpenState.UNKNOWN : OpenState.CLOSED;
        } else {
            boolean holiday = calendar.isHoliday(day, HolidayKind.PUBLIC);
            boolean own = hours.schedules().stream()
                    .anyMatch(s -> s.publicHolidays() == HolidayPolicy.OWN_HOURS && fits(s.days(), day));
            for (Schedule schedule : hours.schedules()) {
                HolidayPolicy policy = schedule.publicHolidays();
                boolean runs = fits(schedule.days(), day)
                        && (policy == HolidayPolicy.AS_USUAL
                                || policy == HolidayPolicy.OWN_HOURS && holiday
                                || policy == HolidayPolicy.CLOSED && !holiday
                                || policy == HolidayPolicy.UNKNOWN && !(holiday && own));
                if (runs) {
                    boolean doubt = policy == HolidayPolicy.UNKNOWN && holiday;
                    schedule.ranges().forEach(range -> said.add(say(range, second, doubt)));
                }
            }
        }
        if (said.contains(null)) {
            return OpenState.CLOSED;
        }
        return said.contains(OpenState.OPEN)
                ? OpenState.OPEN
                : said.contains(OpenState.UNKNOWN) ? OpenState.UNKNOWN : OpenState.CLOSED;
    }

    /** Null is an explicit break. */
    private static OpenState say(TimeRange range, int second, boolean doubt) {
        ClockTime opens = range.opens();
        ClockTime closes = range.closes();
        int from = opens == null ? 0 : opens.secondOfDay();
        int until = closes == null ? 86_400 : closes.secondOfDay();
        boolean complete = opens != null && closes != null;
        boolean equal = complete && from == until;
        if (range.status() == RangeStatus.CLOSED) {
            if (opens == null) {
                return second < 86_400 ? null : OpenState.CLOSED;
            }
            if (until <= from) {
                until += 86_400;
            }
            return second >= from && second < until ? null : OpenState.CLOSED;
        }
        if (equal) {
            return second < 86_400 ? OpenState.UNKNOWN : OpenState.CLOSED;
        }
        if (complete && until < from) {
            until += 86_400;
        }
        if (second < from || second >= until) {
            return OpenState.CLOSED;
        }
        return complete && !doubt && range.status() == RangeStatus.OPEN ? OpenState.OPEN : OpenState.UNKNOWN;
    }

    private boolean fits(Days days, LocalDate day) {
        return (days.weekdays().isEmpty() || days.weekdays().contains(day.getDayOfWeek()))
                && (days.nthWeekdays().isEmpty() || days.nthWeekdays().stream().anyMatch(n -> fits(n, day)))
                && (days.seasons().isEmpty() || days.seasons().stream().anyMatch(s -> fits(s, day)))
                && (days.dates().isEmpty()
                        || days.dates().stream()
                                .anyMatch(r -> (r.from() == null || r.from().compareTo(day) <= 0)
                                        && (r.until() == null || r.until().compareTo(day) >= 0)))
                && (days.weeks().isEmpty() || days.weeks().contains(day.get(WeekFields.ISO.weekOfWeekBasedYear())))
                && (days.weekCycle() == null || inCycle(days, day))
                && (days.holidays().isEmpty() || days.holidays().stream().anyMatch(h -> fits(h, day)));
    }

    private static boolean inCycle(Days days, LocalDate day) {
        LocalDate monday = days.weekCycle().from();
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.minusDays(1);
        }
        LocalDate of = day;
        while (of.getDayOfWeek() != DayOfWeek.MONDAY) {
            of = of.minusDays(1);
        }
        long weeks = 0;
        for (; monday.isBefore(of); monday = monday.plusWeeks(1)) {
            weeks++;
        }
        for (; monday.isAfter(of); monday = monday.minusWeeks(1)) {
            weeks++;
        }
        return weeks % days.weekCycle().every() == 0;
    }

    private static boolean fits(NthWeekday nth, LocalDate day) {
        LocalDate base = day.minusDays(nth.offsetDays());
        List<LocalDate> inMonth = base.withDayOfMonth(1)
                .datesUntil(base.withDayOfMonth(1).plusMonths(1))
                .filter(d -> d.getDayOfWeek() == nth.weekday())
                .toList();
        int index = nth.nth() > 0 ? nth.nth() - 1 : inMonth.size() + nth.nth();
        return index >= 0 && index < inMonth.size() && inMonth.get(index).equals(base);
    }

    private static boolean fits(Season season, LocalDate day) {
        MonthDay from = ((SeasonDay.Fixed) season.from()).day();
        MonthDay until = ((SeasonDay.Fixed) season.until()).day();
        MonthDay that = MonthDay.from(day);
        return from.isAfter(until)
                ? !that.isBefore(from) || !that.isAfter(until)
                : !that.isBefore(from) && !that.isAfter(until);
    }

    private boolean fits(HolidayDay holiday, LocalDate day) {
        return calendar.isHoliday(day.minusDays(holiday.offsetDays()), holiday.kind());
    }
}
