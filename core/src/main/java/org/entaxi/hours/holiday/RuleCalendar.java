package org.entaxi.hours.holiday;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A calendar made of rules.
 *
 * @param rules the rules of the country
 * @param moves holidays that were kept on another date in one year, in place of the rule of the same name
 * @param local the rules of the municipality
 */
record RuleCalendar(List<HolidayRule> rules, List<Holiday> moves, List<HolidayRule> local)
        implements HolidayCalendar, Serializable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    @Override
    public List<Holiday> holidays(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return List.of();
        }
        LocalDate easter = Easter.orthodox(year);
        List<Holiday> holidays = new ArrayList<>();
        for (HolidayRule rule : rules) {
            if (year >= rule.firstYear()) {
                holidays.add(moved(rule, year, easter));
            }
        }
        local.forEach(rule -> holidays.add(rule.in(year, easter)));
        holidays.sort(Comparator.comparing(Holiday::date));
        return List.copyOf(holidays);
    }

    private Holiday moved(HolidayRule rule, int year, LocalDate easter) {
        for (Holiday move : moves) {
            if (move.date().getYear() == year && move.name().equals(rule.name())) {
                return move;
            }
        }
        return rule.in(year, easter);
    }
}
