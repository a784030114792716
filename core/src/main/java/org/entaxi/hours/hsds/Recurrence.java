package org.entaxi.hours.hsds;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entaxi.hours.Days;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.entaxi.hours.WeekCycle;
import org.jspecify.annotations.Nullable;

/** The recurrence of a row (RFC 5545, 3.3.10), as far as HSDS allows it and days can hold it. */
final class Recurrence {

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final HsdsSchedule row;
    private final TreeSet<DayOfWeek> weekdays = new TreeSet<>();
    private final List<NthWeekday> nth = new ArrayList<>();

    Recurrence(HsdsSchedule row) {
        this.row = row;
    }

    Days days() throws NotUnderstood {
        refuse("count", row.count());
        refuse("byweekno", row.byweekno());
        refuse("byyearday", row.byyearday());
        byday();
        String freq = row.freq() == null ? "WEEKLY" : row.freq().toUpperCase(Locale.ROOT);
        boolean monthly = freq.equals("MONTHLY");
        if (!monthly && !freq.equals("WEEKLY") && !freq.equals("DAILY")) {
            throw new NotUnderstood("freq", freq);
        }
        if (!monthly && !nth.isEmpty()) {
            throw new NotUnderstood("byday", String.valueOf(row.byday()));
        }
        List<Season> seasons = monthDays(monthly, row.bymonthday());
        boolean daysNamed = !weekdays.isEmpty() || !nth.isEmpty() || !seasons.isEmpty();
        if (!daysNamed && monthly) {
            seasons = monthDays(true, Integer.toString(start(freq).getDayOfMonth()));
        } else if (!daysNamed && row.freq() != null && !freq.equals("DAILY")) {
            weekdays.add(start(freq).getDayOfWeek());
        }
        return Days.builder()
                .weekdays(weekdays.size() == 7 ? List.of() : weekdays)
                .nthWeekdays(nth)
                .seasons(seasons)
                .weekCycle(cycle(freq))
                .build();
    }

    /** The first day, which is what is repeated where the row names no days. */
    private LocalDate start(String freq) throws NotUnderstood {
        String text = row.dtstart();
        if (text == null) {
            throw new NotUnderstood("freq", freq);
        }
        return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    }

    private static void refuse(String column, @Nullable String value) throws NotUnderstood {
        if (value != null) {
            throw new NotUnderstood(column, value);
        }
    }

    private void byday() throws NotUnderstood {
        if (row.byday() == null) {
            return;
        }
        for (String part : row.byday().split(",", -1)) {
            String item = part.strip().toUpperCase(Locale.ROOT);
            int split = Math.max(item.length() - 2, 0);
            int index = CODES.indexOf(item.substring(split));
            if (index < 0) {
                throw new NotUnderstood("byday", row.byday());
            }
            DayOfWeek day = DayOfWeek.of(index + 1);
            if (split == 0) {
                weekdays.add(day);
            } else {
                nth.add(place(day, item.substring(0, split)));
            }
        }
        if (!weekdays.isEmpty() && !nth.isEmpty()) {
            throw new NotUnderstood("byday", row.byday());
        }
    }

    private NthWeekday place(DayOfWeek day, String place) throws NotUnderstood {
        try {
            return NthWeekday.of(day, Integer.parseInt(place));
        } catch (IllegalArgumentException e) {
            throw new NotUnderstood("byday", String.valueOf(row.byday()));
        }
    }

    /** Days of the month are twelve days of the year each; a month that lacks one has none. */
    private static List<Season> monthDays(boolean monthly, @Nullable String text) throws NotUnderstood {
        if (text == null) {
            return List.of();
        }
        List<Season> seasons = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            try {
                int day = Integer.parseInt(part.strip());
                if (!monthly || day < 1 || day > 31) {
                    throw new NotUnderstood("bymonthday", text);
                }
                for (Month month : Month.values()) {
                    if (day <= month.maxLength()) {
                        SeasonDay that = SeasonDay.of(month.getValue(), day);
                        seasons.add(new Season(that, that));
                    }
                }
            } catch (NumberFormatException e) {
                throw new NotUnderstood("bymonthday", text);
            }
        }
        return seasons;
    }

    private @Nullable WeekCycle cycle(String freq) throws NotUnderstood {
        String text = row.interval();
        if (text == null || text.equals("1") || text.equals("1.0")) {
            return null;
        }
        boolean monday = row.wkst() == null || row.wkst().equalsIgnoreCase("MO");
        if (!freq.equals("WEEKLY") || !monday || row.dtstart() == null) {
            throw new NotUnderstood("interval", text);
        }
        try {
            return new WeekCycle(
                    Integer.parseInt(text), LocalDate.parse(row.dtstart().substring(0, 10)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new NotUnderstood("interval", text);
        }
    }
}
