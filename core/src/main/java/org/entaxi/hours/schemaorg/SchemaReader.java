package org.entaxi.hours.schemaorg;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.exchange.ClockText;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.osm.OsmHours;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads schema.org hours. Nodes of the same days become one schedule. Not thread-safe. */
final class SchemaReader {

    private static final String HOLIDAYS = "PublicHolidays";

    /** What nodes are put together by. */
    private record Key(Days days, boolean holidays, LocalizedText text) {}

    private final SchemaHours source;
    private final OpeningHours.Builder hours;
    private final List<Finding> findings = new ArrayList<>();
    private HolidayPolicy policy = HolidayPolicy.UNKNOWN;

    SchemaReader(SchemaHours source, @Nullable String zone) {
        this.source = source;
        this.hours = OpeningHours.builder().zone(zone);
    }

    ImportedHours read() {
        List<Schedule> schedules = new ArrayList<>();
        Map<Key, List<TimeRange>> regular = grouped(source.openingHoursSpecification(), "/openingHoursSpecification/");
        regular.forEach((key, ranges) -> {
            if (key.holidays() && ranges.isEmpty()) {
                policy = HolidayPolicy.CLOSED;
            }
        });
        regular.forEach((key, ranges) -> {
            if (!key.holidays()) {
                schedules.add(new Schedule(key.days(), ranges, policy, key.text()));
            } else if (!ranges.isEmpty()) {
                schedules.add(new Schedule(key.days(), ranges, HolidayPolicy.OWN_HOURS, key.text()));
            }
        });
        for (int i = 0; i < source.openingHours().size(); i++) {
            text(source.openingHours().get(i), "/openingHours/" + i, schedules);
        }
        List<SpecialDays> special = new ArrayList<>();
        grouped(source.specialOpeningHoursSpecification(), "/specialOpeningHoursSpecification/")
                .forEach((key, ranges) -> special.add(new SpecialDays(key.days(), ranges, key.text())));
        if (!source.openingHours().isEmpty()) {
            hours.text(LocalizedText.of("zxx", String.join("; ", source.openingHours())));
        }
        if (findings.isEmpty()) {
            hours.schedules(schedules).specialDays(special);
        } else if (source.openingHours().isEmpty()) {
            hours.text(LocalizedText.of("zxx", source.toString()));
        }
        return new ImportedHours(hours.build(), findings);
    }

    private void text(String text, String pointer, List<Schedule> schedules) {
        ImportedHours read = OsmHours.standard().read(text, null);
        read.findings().forEach(finding -> findings.add(finding.under(pointer)));
        // An expression that says nothing about holidays means every such day; here nothing was said.
        read.hours().schedules().forEach(schedule -> {
            boolean said = schedule.publicHolidays() != HolidayPolicy.AS_USUAL;
            schedules.add(said ? schedule : schedule.withPublicHolidays(HolidayPolicy.UNKNOWN));
        });
        if (!read.hours().specialDays().isEmpty()) {
            refuse(pointer, text);
        }
    }

    private Map<Key, List<TimeRange>> grouped(List<HoursSpecification> nodes, String pointer) {
        Map<Key, List<TimeRange>> grouped = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            try {
                node(nodes.get(i), grouped);
            } catch (DateTimeException e) {
                refuse(pointer + i, nodes.get(i).toString());
            }
        }
        return grouped;
    }

    private static void node(HoursSpecification node, Map<Key, List<TimeRange>> grouped) {
        TreeSet<DayOfWeek> weekdays = new TreeSet<>();
        boolean holidays = false;
        for (String day : node.dayOfWeek()) {
            String name = day.substring(Math.max(day.lastIndexOf('/'), day.lastIndexOf('#')) + 1);
            if (name.equals(HOLIDAYS)) {
                holidays = true;
            } else {
                weekdays.add(weekday(name));
            }
        }
        LocalizedText text =
                node.description() == null ? LocalizedText.EMPTY : LocalizedText.of("und", node.description());
        if (!holidays || !weekdays.isEmpty()) {
            add(new Key(days(node, weekdays), false, text), node, grouped);
        }
        if (holidays) {
            add(new Key(days(node, new TreeSet<>()), true, text), node, grouped);
        }
    }

    private static void add(Key key, HoursSpecification node, Map<Key, List<TimeRange>> grouped) {
        List<TimeRange> ranges = grouped.computeIfAbsent(key, k -> new ArrayList<>());
        ClockTime opens = ClockText.parse(node.opens());
        ClockTime closes = ClockText.parse(node.closes());
        boolean closed = opens == null || opens.equals(ClockTime.START_OF_DAY) && opens.equals(closes);
        if (!closed) {
            ranges.add(ClockText.range(opens, closes));
        }
    }

    private static DayOfWeek weekday(String name) {
        try {
            return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("Not a day of the week", e);
        }
    }

    private static Days days(HoursSpecification node, TreeSet<DayOfWeek> weekdays) {
        Days.Builder days = Days.builder().weekdays(weekdays.size() == 7 ? List.of() : weekdays);
        LocalDate from = date(node.validFrom());
        LocalDate until = date(node.validThrough());
        if (from != null || until != null) {
            days.dates(List.of(new DateRange(from, until)));
        }
        return days.build();
    }

    /** A date, or the date of a date and time. */
    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : LocalDate.parse(
                        text.strip().substring(0, Math.min(10, text.strip().length())));
    }

    private void refuse(String pointer, String found) {
        findings.add(Finding.of(
                FindingCode.HOURS_NOT_UNDERSTOOD, pointer, new TreeMap<>(Map.of("at", "0", "found", found))));
    }
}
