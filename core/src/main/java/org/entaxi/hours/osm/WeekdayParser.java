package org.entaxi.hours.osm;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.holiday.HolidayKind;
import org.jspecify.annotations.Nullable;

/** Reads weekdays and holidays: {@code Mo-Fr}, {@code Th[1,-1] +1 day}, {@code Su,PH}. */
final class WeekdayParser {

    private static final List<String> WEEKDAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");

    private final Scanner scanner;
    private final boolean holidaysKnown;
    private int mask;
    private final List<NthWeekday> nth = new ArrayList<>();
    private final List<HolidayDay> holidays = new ArrayList<>();

    WeekdayParser(Scanner scanner, boolean holidaysKnown) {
        this.scanner = scanner;
        this.holidaysKnown = holidaysKnown;
    }

    /** Tells whether a weekday or holiday stands here, without taking it. */
    static boolean isHere(Scanner scanner) {
        int place = scanner.at();
        boolean here = scanner.takeWord(WEEKDAYS) >= 0 || scanner.takeWord("ph") || scanner.takeWord("sh");
        scanner.backTo(place);
        return here;
    }

    /** Takes a weekday, or null. */
    static @Nullable DayOfWeek weekday(Scanner scanner) {
        int index = scanner.takeWord(WEEKDAYS);
        return index < 0 ? null : DayOfWeek.of(index + 1);
    }

    /** The sets of days that the list stands for, each cut out of the given one. */
    List<DaySet> parse(List<DaySet> within) throws NotUnderstood {
        do {
            item();
        } while (takeCommaBeforeDay());
        if (mask == DaySet.WHOLE_WEEK) {
            return cut(within, List.of(DaySet.ALL));
        }
        List<DaySet> alternatives = new ArrayList<>();
        if (mask != 0) {
            alternatives.add(DaySet.ALL.withWeekdays(mask));
        }
        if (!nth.isEmpty()) {
            alternatives.add(DaySet.ALL.withNth(List.copyOf(nth)));
        }
        if (!holidays.isEmpty()) {
            alternatives.add(DaySet.ALL.withHolidays(List.copyOf(holidays)));
        }
        return cut(within, alternatives);
    }

    private List<DaySet> cut(List<DaySet> within, List<DaySet> alternatives) throws NotUnderstood {
        List<DaySet> sets = new ArrayList<>();
        for (DaySet outer : within) {
            for (DaySet inner : alternatives) {
                DaySet both = outer.and(inner);
                if (both == null) {
                    throw scanner.notUnderstood();
                }
                sets.add(both);
            }
        }
        return sets;
    }

    private boolean takeCommaBeforeDay() {
        int place = scanner.at();
        if (scanner.take(',') && isHere(scanner)) {
            return true;
        }
        scanner.backTo(place);
        return false;
    }

    private void item() throws NotUnderstood {
        if (scanner.takeWord("ph")) {
            holiday(HolidayKind.PUBLIC);
        } else if (scanner.takeWord("sh")) {
            holiday(HolidayKind.SCHOOL);
        } else {
            DayOfWeek day = weekday(scanner);
            if (day == null) {
                throw scanner.notUnderstood();
            }
            if (scanner.take('[')) {
                places(day);
            } else if (scanner.take('-')) {
                range(day);
            } else {
                mask |= bit(day);
            }
        }
    }

    private void holiday(HolidayKind kind) throws NotUnderstood {
        int place = scanner.at();
        int offset = scanner.takeDayOffset();
        if (Math.abs(offset) > 1 || !holidaysKnown) {
            scanner.backTo(place);
            throw scanner.notUnderstood();
        }
        holidays.add(new HolidayDay(kind, offset));
    }

    private void range(DayOfWeek from) throws NotUnderstood {
        DayOfWeek until = weekday(scanner);
        if (until == null) {
            throw scanner.notUnderstood();
        }
        for (DayOfWeek day = from; day != until; day = day.plus(1)) {
            mask |= bit(day);
        }
        mask |= bit(until);
    }

    private void places(DayOfWeek day) throws NotUnderstood {
        List<Integer> places = new ArrayList<>();
        do {
            boolean fromEnd = scanner.take('-');
            int from = scanner.number(1, 5);
            int until = !fromEnd && scanner.take('-') ? scanner.number(from, 5) : from;
            for (int i = from; i <= until; i++) {
                places.add(fromEnd ? -i : i);
            }
        } while (scanner.take(','));
        scanner.expect(']');
        int place = scanner.at();
        int offset = scanner.takeDayOffset();
        if (Math.abs(offset) > 366) {
            scanner.backTo(place);
            throw scanner.notUnderstood();
        }
        places.forEach(n -> nth.add(new NthWeekday(day, n, offset)));
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }
}
