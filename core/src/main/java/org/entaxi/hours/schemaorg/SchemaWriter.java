package org.entaxi.hours.schemaorg;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entaxi.basics.Validity;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.exchange.ClockText;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.hours.exchange.Losses;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes schema.org hours. Not thread-safe. */
final class SchemaWriter {

    private final OpeningHours hours;
    private final Locale reader;
    private final Losses losses = new Losses("schema.org");
    private final List<HoursSpecification> regular = new ArrayList<>();
    private final List<HoursSpecification> special = new ArrayList<>();

    SchemaWriter(OpeningHours hours, Locale reader) {
        this.hours = hours;
        this.reader = reader;
    }

    ExportedHours<SchemaHours> write() {
        if (!hours.note().isEmpty()) {
            losses.add("/note", "note");
        }
        if (!hours.validity().equals(Validity.ALWAYS)) {
            losses.add("/validity", "validity");
        }
        if (!hours.extensions().isEmpty()) {
            losses.add("", "extensions");
        }
        for (int i = 0; i < hours.schedules().size(); i++) {
            schedule(hours.schedules().get(i), "/schedules/" + i);
        }
        policies();
        for (int i = 0; i < hours.specialDays().size(); i++) {
            special(i, "/specialDays/" + i);
        }
        return new ExportedHours<>(new SchemaHours(regular, special, List.of()), losses.findings());
    }

    private void schedule(Schedule schedule, String pointer) {
        Days days = schedule.days();
        if (!isCarried(days)) {
            losses.add(pointer + "/days", "days");
            return;
        }
        boolean own = schedule.publicHolidays() == HolidayPolicy.OWN_HOURS;
        if (own && !days.equals(Days.EVERY_DAY)) {
            losses.add(pointer + "/days", "days");
            return;
        }
        List<String> names = own ? List.of("PublicHolidays") : names(days);
        String description = description(schedule.note(), pointer + "/note");
        if (schedule.ranges().isEmpty()) {
            add(regular, days, names, null, description);
        }
        ranges(schedule.ranges(), pointer).forEach(range -> add(regular, days, names, range, description));
    }

    private static boolean isCarried(Days days) {
        return days.nthWeekdays().isEmpty()
                && days.seasons().isEmpty()
                && days.weeks().isEmpty()
                && days.weekCycle() == null
                && days.holidays().isEmpty();
    }

    /** Closed on public holidays is a node without times; as usual cannot be said; unknown is what silence means. */
    private void policies() {
        boolean closed = false;
        boolean open = false;
        for (int i = 0; i < hours.schedules().size(); i++) {
            HolidayPolicy policy = hours.schedules().get(i).publicHolidays();
            closed |= policy == HolidayPolicy.CLOSED;
            open |= policy == HolidayPolicy.UNKNOWN || policy == HolidayPolicy.AS_USUAL;
            if (policy == HolidayPolicy.AS_USUAL) {
                losses.add("/schedules/" + i + "/publicHolidays", "publicHolidays");
            }
        }
        boolean own = hours.schedules().stream().anyMatch(s -> s.publicHolidays() == HolidayPolicy.OWN_HOURS);
        if (closed && (open || own)) {
            losses.add("/schedules", "publicHolidays");
        } else if (closed) {
            regular.add(new HoursSpecification(List.of("PublicHolidays"), null, null, null, null, null));
        }
    }

    private void special(int index, String pointer) {
        SpecialDays days = hours.specialDays().get(index);
        if (!isCarried(days.days())) {
            losses.add(pointer + "/days", "days");
            return;
        }
        if (isReplaced(index)) {
            return;
        }
        List<String> names = names(days.days());
        String description = description(days.reason(), pointer + "/reason");
        List<TimeRange> ranges = ranges(days.ranges(), pointer);
        if (days.isClosure()) {
            add(special, days.days(), names, null, description);
        }
        ranges.forEach(range -> add(special, days.days(), names, range, description));
    }

    /** Tells whether later special days replace these; the nodes have no order, so a part of them cannot be. */
    private boolean isReplaced(int index) {
        Days days = hours.specialDays().get(index).days();
        for (int i = index + 1; i < hours.specialDays().size(); i++) {
            Days later = hours.specialDays().get(i).days();
            if (later.equals(days)) {
                return true;
            }
            if (later.dates().isEmpty()
                    || days.dates().isEmpty()
                    || later.dates().stream().anyMatch(days.dates().get(0)::overlaps)
                    || days.dates().size() > 1) {
                losses.add("/specialDays/" + index, "order");
            }
        }
        return false;
    }

    /** Only ranges that are open and have both times; the rest would be misread. */
    private List<TimeRange> ranges(List<TimeRange> ranges, String pointer) {
        List<TimeRange> carried = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            TimeRange range = ranges.get(i);
            String place = pointer + "/ranges/" + i;
            if (range.status() != RangeStatus.OPEN
                    || range.opens() == null
                    || range.closes() == null
                    || range.opens().equals(range.closes())) {
                losses.add(place, "status and times");
                continue;
            }
            if (range.access() != null) {
                losses.add(place + "/access", "access");
            }
            if (range.bookingLink() != null) {
                losses.add(place + "/bookingLink", "bookingLink");
            }
            if (!range.note().isEmpty()) {
                losses.add(place + "/note", "note");
            }
            carried.add(range);
        }
        return carried;
    }

    private static void add(
            List<HoursSpecification> nodes,
            Days days,
            List<String> names,
            @Nullable TimeRange range,
            @Nullable String description) {
        List<DateRange> dates = days.dates().isEmpty() ? List.of(new DateRange(null, null)) : days.dates();
        for (DateRange date : dates) {
            nodes.add(new HoursSpecification(
                    names,
                    range == null ? null : ClockText.opens(range),
                    range == null ? null : ClockText.closes(range),
                    text(date.from()),
                    text(date.until()),
                    description));
        }
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static List<String> names(Days days) {
        List<String> names = new ArrayList<>();
        for (DayOfWeek day : days.weekdays()) {
            String name = day.name();
            names.add(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private @Nullable String description(LocalizedText text, String pointer) {
        LocalizedText.Chosen chosen = text.best(reader);
        if (chosen == null) {
            return null;
        }
        if (text.values().size() > 1 || !chosen.tag().equals("und")) {
            losses.add(pointer, "languages");
        }
        return chosen.text();
    }
}
