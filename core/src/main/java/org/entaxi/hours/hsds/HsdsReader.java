package org.entaxi.hours.hsds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.exchange.ClockText;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads HSDS schedules. Rows of the same days become one schedule. Not thread-safe. */
final class HsdsReader {

    /** What rows are put together by. */
    private record Key(Days days, HolidayPolicy policy, LocalizedText note) {}

    private final List<HsdsSchedule> rows;
    private final String language;
    private @Nullable String zone;
    private final List<Finding> findings = new ArrayList<>();
    private final boolean oneValidity;

    HsdsReader(List<HsdsSchedule> rows, String language, @Nullable String zone) {
        this.rows = List.copyOf(rows);
        this.language = language;
        this.zone = zone;
        this.oneValidity =
                rows.stream().map(HsdsReader::validityText).distinct().count() <= 1;
    }

    private static String validityText(HsdsSchedule row) {
        return row.validFrom() + "/" + row.validTo();
    }

    ImportedHours read() {
        Map<Key, List<TimeRange>> grouped = new LinkedHashMap<>();
        Validity validity = Validity.ALWAYS;
        for (int i = 0; i < rows.size(); i++) {
            HsdsSchedule row = rows.get(i);
            try {
                Key key = new Key(days(row), policy(row), note(row));
                grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(range(row));
                validity = oneValidity ? validity(row) : Validity.ALWAYS;
                zone(row);
            } catch (NotUnderstood e) {
                refuse("/" + i + "/" + e.column(), e.value());
            } catch (DateTimeException e) {
                refuse("/" + i, row.toString());
            }
        }
        OpeningHours.Builder hours = OpeningHours.builder().zone(zone).validity(validity);
        if (findings.isEmpty()) {
            List<Schedule> schedules = new ArrayList<>();
            grouped.forEach((key, ranges) -> schedules.add(new Schedule(key.days(), ranges, key.policy(), key.note())));
            hours.schedules(schedules);
        } else {
            hours.text(LocalizedText.of("zxx", rows.toString()));
        }
        return new ImportedHours(hours.build(), findings);
    }

    private Days days(HsdsSchedule row) throws NotUnderstood {
        Days recurrence = new Recurrence(row).days();
        LocalDate from = date(row.dtstart());
        LocalDate until = date(row.until());
        List<DateRange> dates = new ArrayList<>();
        if (!oneValidity) {
            from = later(from, date(row.validFrom()));
            until = earlier(until, date(row.validTo()));
        }
        if (from != null || until != null) {
            dates.add(new DateRange(from, until));
        }
        return recurrence.toBuilder().dates(dates).build();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    private static Validity validity(HsdsSchedule row) {
        LocalDate from = date(row.validFrom());
        LocalDate until = date(row.validTo());
        return from == null && until == null
                ? Validity.ALWAYS
                : new Validity(
                        from == null ? null : PartialDate.of(from), until == null ? null : PartialDate.of(until));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    }

    private static TimeRange range(HsdsSchedule row) {
        TimeRange range = ClockText.range(ClockText.parse(row.opensAt()), ClockText.parse(row.closesAt()));
        String link = row.scheduleLink();
        return new TimeRange(
                range.opens(), range.closes(), range.status(), access(row.attendingType()), link, LocalizedText.EMPTY);
    }

    private static @Nullable AccessMode access(@Nullable String attendingType) {
        if (attendingType == null) {
            return null;
        }
        String text = attendingType.toLowerCase(Locale.ROOT);
        if (text.contains("appointment")) {
            return AccessMode.APPOINTMENT;
        }
        if (text.contains("phone")) {
            return AccessMode.PHONE_ONLY;
        }
        if (text.contains("emergenc")) {
            return AccessMode.EMERGENCY;
        }
        return text.contains("walk") || text.contains("drop") ? AccessMode.WALK_IN : null;
    }

    private static HolidayPolicy policy(HsdsSchedule row) {
        String group = row.group();
        boolean holiday = group != null && group.toLowerCase(Locale.ROOT).contains("holiday");
        return holiday ? HolidayPolicy.OWN_HOURS : HolidayPolicy.UNKNOWN;
    }

    private LocalizedText note(HsdsSchedule row) {
        List<String> parts = new ArrayList<>();
        for (String part : new @Nullable String[] {row.description(), row.notes()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? LocalizedText.EMPTY : LocalizedText.of(language, String.join(". ", parts));
    }

    private void zone(HsdsSchedule row) {
        String text = row.timezone();
        if (text != null
                && zone == null
                && text.indexOf('/') > 0
                && ZoneId.getAvailableZoneIds().contains(text)) {
            zone = text;
        }
    }

    private void refuse(String pointer, String found) {
        findings.add(Finding.of(
                FindingCode.HOURS_NOT_UNDERSTOOD, pointer, new TreeMap<>(Map.of("at", "0", "found", found))));
    }
}
