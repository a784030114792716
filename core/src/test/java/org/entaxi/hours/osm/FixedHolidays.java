package org.entaxi.hours.osm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.hours.holiday.Easter;
import org.entaxi.hours.holiday.Holiday;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayKind;
import org.entaxi.text.LocalizedText;

/**
 * Fixed holidays for the conformance set: those of Baden-Württemberg by its law, and for other places the dates that
 * the cases {@code PH} and {@code SH} of the set themselves give.
 */
final class FixedHolidays {

    private final Map<String, Set<LocalDate>> publicDays = new LinkedHashMap<>();
    private final Map<String, Set<LocalDate>> schoolDays = new LinkedHashMap<>();

    static FixedHolidays from(List<ConformanceCase> cases) {
        FixedHolidays holidays = new FixedHolidays();
        for (ConformanceCase c : cases) {
            if (c.expression().matches("PH( 12:00-13:00)?")) {
                holidays.publicDays
                        .computeIfAbsent(c.region(), r -> new LinkedHashSet<>())
                        .addAll(c.days());
            } else if (c.expression().equals("SH")) {
                holidays.schoolDays
                        .computeIfAbsent(c.region(), r -> new LinkedHashSet<>())
                        .addAll(c.days());
            }
        }
        Set<LocalDate> germany = new LinkedHashSet<>();
        for (int year = 2010; year <= 2030; year++) {
            LocalDate easter = Easter.western(year);
            for (int day : new int[] {-2, 1, 39, 50, 60}) {
                germany.add(easter.plusDays(day));
            }
            for (int[] day : new int[][] {{1, 1}, {1, 6}, {5, 1}, {10, 3}, {11, 1}, {12, 25}, {12, 26}}) {
                germany.add(LocalDate.of(year, day[0], day[1]));
            }
        }
        holidays.publicDays.put("DE-BW", germany);
        holidays.add("FR", "2020-07-14");
        holidays.add("FR-OCC", "2024-07-14", "2024-08-15");
        holidays.add("US", "2020-07-03");
        holidays.add("HR", "2025-08-05", "2025-08-15");
        return holidays;
    }

    private void add(String region, String... days) {
        for (String day : days) {
            publicDays.computeIfAbsent(region, r -> new LinkedHashSet<>()).add(LocalDate.parse(day));
        }
    }

    HolidayCalendar calendar(String region) {
        List<Holiday> holidays = new ArrayList<>();
        add(publicDays, region, HolidayKind.PUBLIC, holidays);
        add(schoolDays, region, HolidayKind.SCHOOL, holidays);
        return HolidayCalendar.of(holidays);
    }

    private static void add(Map<String, Set<LocalDate>> from, String region, HolidayKind kind, List<Holiday> to) {
        from.getOrDefault(region, Set.of())
                .forEach(day -> to.add(new Holiday(day, EnumSet.of(kind), LocalizedText.EMPTY, "conformance set")));
    }
}
