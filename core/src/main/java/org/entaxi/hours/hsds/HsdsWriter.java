package org.entaxi.hours.hsds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entaxi.basics.Validity;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.exchange.ClockText;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.hours.exchange.Losses;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes HSDS schedules. Not thread-safe. */
final class HsdsWriter {

    private final OpeningHours hours;
    private final Locale reader;
    private final Losses losses = new Losses("HSDS");
    private final List<HsdsSchedule> rows = new ArrayList<>();

    HsdsWriter(OpeningHours hours, Locale reader) {
        this.hours = hours;
        this.reader = reader;
    }

    ExportedHours<List<HsdsSchedule>> write() {
        if (!hours.note().isEmpty()) {
            losses.add("/note", "note");
        }
        if (!hours.extensions().isEmpty()) {
            losses.add("", "extensions");
        }
        if (isImprecise(hours.validity())) {
            losses.add("/validity", "validity");
        }
        for (int i = 0; i < hours.schedules().size(); i++) {
            schedule(hours.schedules().get(i), "/schedules/" + i);
        }
        for (int i = 0; i < hours.specialDays().size(); i++) {
            losses.add("/specialDays/" + i, "specialDays");
        }
        return new ExportedHours<>(List.copyOf(rows), losses.findings());
    }

    private static boolean isImprecise(Validity validity) {
        return validity.from() != null && !validity.from().isExact()
                || validity.until() != null && !validity.until().isExact();
    }

    private void schedule(Schedule schedule, String pointer) {
        if (!isCarried(schedule.days())) {
            losses.add(pointer + "/days", "days");
            return;
        }
        HolidayPolicy policy = schedule.publicHolidays();
        if (policy == HolidayPolicy.CLOSED || policy == HolidayPolicy.AS_USUAL) {
            losses.add(pointer + "/publicHolidays", "publicHolidays");
        }
        if (schedule.ranges().isEmpty()) {
            losses.add(pointer, "closed");
        }
        String notes = notes(schedule.note(), pointer + "/note");
        for (int i = 0; i < schedule.ranges().size(); i++) {
            TimeRange range = schedule.ranges().get(i);
            if (range.status() != RangeStatus.OPEN
                    || range.opens() != null && range.opens().equals(range.closes())) {
                losses.add(pointer + "/ranges/" + i, "status and times");
                continue;
            }
            if (!range.note().isEmpty()) {
                losses.add(pointer + "/ranges/" + i + "/note", "note");
            }
            rows.add(row(schedule, range, notes));
        }
    }

    /** One stretch of dates, and a cycle of weeks only without one, since both want the column dtstart. */
    private static boolean isCarried(Days days) {
        boolean both = !days.weekdays().isEmpty() && !days.nthWeekdays().isEmpty();
        boolean offset = days.nthWeekdays().stream().anyMatch(n -> n.offsetDays() != 0);
        return days.seasons().isEmpty()
                && days.weeks().isEmpty()
                && days.holidays().isEmpty()
                && days.dates().size() <= 1
                && !both
                && !offset
                && days.weekCycle() == null;
    }

    private HsdsSchedule row(Schedule schedule, TimeRange range, @Nullable String notes) {
        Days days = schedule.days();
        boolean monthly = !days.nthWeekdays().isEmpty();
        DateRange dates = days.dates().isEmpty()
                ? new DateRange(null, null)
                : days.dates().get(0);
        return HsdsSchedule.builder()
                .column("freq", monthly ? "MONTHLY" : "WEEKLY")
                .column("byday", monthly ? places(days) : weekdays(days))
                .column("dtstart", text(dates.from()))
                .column("until", text(dates.until()))
                .column(
                        "valid_from",
                        hours.validity().from() == null
                                ? null
                                : text(hours.validity().from().earliest()))
                .column(
                        "valid_to",
                        hours.validity().until() == null
                                ? null
                                : text(hours.validity().until().latest()))
                .column("opens_at", ClockText.opens(range))
                .column("closes_at", ClockText.closes(range))
                .column("attending_type", attendingType(range.access()))
                .column("schedule_link", range.bookingLink())
                .column("notes", notes)
                .column("group", schedule.publicHolidays() == HolidayPolicy.OWN_HOURS ? "holiday" : null)
                .build();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String weekdays(Days days) {
        List<String> codes = new ArrayList<>();
        for (DayOfWeek day : days.weekdays().isEmpty() ? List.of(DayOfWeek.values()) : days.weekdays()) {
            codes.add(code(day));
        }
        return String.join(",", codes);
    }

    private static String places(Days days) {
        return String.join(
                ",",
                days.nthWeekdays().stream()
                        .map(n -> n.nth() + code(n.weekday()))
                        .toList());
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static @Nullable String attendingType(@Nullable AccessMode access) {
        return access == null
                ? null
                : switch (access) {
                    case WALK_IN -> "walk-in";
                    case APPOINTMENT -> "appointment";
                    case PHONE_ONLY -> "phone";
                    case EMERGENCY -> "emergency";
                };
    }

    private @Nullable String notes(LocalizedText note, String pointer) {
        LocalizedText.Chosen chosen = note.best(reader);
        if (chosen == null) {
            return null;
        }
        if (note.values().size() > 1 || !chosen.tag().equals(reader.toLanguageTag())) {
            losses.add(pointer, "languages");
        }
        return chosen.text();
    }
}
