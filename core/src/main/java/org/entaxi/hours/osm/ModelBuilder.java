package org.entaxi.hours.osm;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Turns resolved entries into schedules and special days: what repeats every week, and seasons that nothing else
 * overlaps, become schedules; public holidays a policy where nothing weaker stands below them; the rest special days.
 */
final class ModelBuilder {

    private final List<Plan> week = new ArrayList<>();
    private final List<Resolver.Entry> rest = new ArrayList<>();
    private final List<Schedule> schedules = new ArrayList<>();
    private final List<SpecialDays> special = new ArrayList<>();
    private HolidayPolicy policy = HolidayPolicy.AS_USUAL;

    ModelBuilder(List<Resolver.Entry> entries) {
        for (int day = 0; day < 7; day++) {
            week.add(Plan.CLOSED);
        }
        split(entries);
    }

    List<Schedule> schedules() {
        return schedules;
    }

    List<SpecialDays> specialDays() {
        return special;
    }

    /** Weekly entries that come later win over others that come earlier, so those give way to them at once. */
    private void split(List<Resolver.Entry> entries) {
        int taken = 0;
        List<Resolver.Entry> kept = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Resolver.Entry entry = entries.get(i);
            int mask = entry.days().weekdays() & ~taken;
            if (mask == 0) {
                continue;
            }
            if (entry.days().isWeekly()) {
                for (int day = 0; day < 7; day++) {
                    if ((mask >> day & 1) != 0) {
                        week.set(day, entry.plan());
                    }
                }
                taken |= mask;
            } else {
                kept.add(0, new Resolver.Entry(entry.days().withWeekdays(mask), entry.plan()));
            }
        }
        rest.addAll(kept);
    }

    void build() {
        dropWhatChangesNothing();
        List<Resolver.Entry> seasonal = new ArrayList<>();
        List<Resolver.Entry> overriding = new ArrayList<>();
        for (Resolver.Entry entry : rest) {
            boolean apart = isClosedWeekly(entry.days())
                    && disjoint(entry.days(), seasonal)
                    && disjoint(entry.days(), overriding)
                    && entry.days().holidays() == null;
            (apart ? seasonal : overriding).add(entry);
        }
        if (!overriding.isEmpty() && overriding.get(0).days().isPublicHolidays()) {
            Plan plan = overriding.remove(0).plan();
            policy = HolidayPolicy.CLOSED;
            if (!plan.isClosed()) {
                schedules.add(schedule(Days.EVERY_DAY, plan).withPublicHolidays(HolidayPolicy.OWN_HOURS));
            }
        }
        weekly();
        for (Resolver.Entry entry : seasonal) {
            if (!entry.plan().isClosed()) {
                schedules.add(schedule(entry.days().toDays(), entry.plan()));
            }
        }
        if (!isAnyRegular()) {
            schedules.add(new Schedule(Days.EVERY_DAY, List.of(), HolidayPolicy.AS_USUAL, LocalizedText.EMPTY));
        }
        for (Resolver.Entry entry : overriding) {
            special.add(special(entry));
        }
    }

    private boolean isAnyRegular() {
        for (Schedule schedule : schedules) {
            if (schedule.publicHolidays() != HolidayPolicy.OWN_HOURS) {
                return true;
            }
        }
        return false;
    }

    private void dropWhatChangesNothing() {
        while (!rest.isEmpty() && sameAsWeek(rest.get(0))) {
            rest.remove(0);
        }
    }

    private boolean sameAsWeek(Resolver.Entry entry) {
        for (int day = 0; day < 7; day++) {
            if ((entry.days().weekdays() >> day & 1) != 0 && !week.get(day).equals(entry.plan())) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosedWeekly(DaySet days) {
        for (int day = 0; day < 7; day++) {
            if ((days.weekdays() >> day & 1) != 0 && !week.get(day).isClosed()) {
                return false;
            }
        }
        return true;
    }

    private static boolean disjoint(DaySet days, List<Resolver.Entry> others) {
        for (Resolver.Entry other : others) {
            DaySet both = days.and(other.days());
            if (both == null || !both.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Days of equal hours become one schedule, in the order of the week. */
    private void weekly() {
        int done = 0;
        for (int day = 0; day < 7; day++) {
            Plan plan = week.get(day);
            if ((done >> day & 1) != 0 || plan.isClosed()) {
                continue;
            }
            int mask = 1 << day;
            for (int later = day + 1; later < 7; later++) {
                if (week.get(later).equals(plan)) {
                    mask |= 1 << later;
                }
            }
            done |= mask;
            schedules.add(schedule(DaySet.ALL.withWeekdays(mask).toDays(), plan));
        }
    }

    private Schedule schedule(Days days, Plan plan) {
        return new Schedule(days, ranges(plan), policy, LocalizedText.EMPTY);
    }

    private static SpecialDays special(Resolver.Entry entry) {
        Plan plan = entry.plan();
        Piece only = plan.pieces().get(0);
        boolean closed = plan.pieces().size() == 1 && only.status() == RangeStatus.CLOSED;
        return closed
                ? SpecialDays.closed(entry.days().toDays(), note(only.comment()))
                : new SpecialDays(entry.days().toDays(), ranges(plan), LocalizedText.EMPTY);
    }

    private static List<TimeRange> ranges(Plan plan) {
        List<TimeRange> ranges = new ArrayList<>();
        for (int i = 0; i < plan.pieces().size(); i++) {
            Piece piece = plan.pieces().get(i);
            if (!piece.equals(Piece.NOTHING)) {
                ranges.add(new TimeRange(
                        new ClockTime(plan.starts().get(i) * 60),
                        new ClockTime(plan.end(i) * 60),
                        piece.status(),
                        AccessWords.access(piece.comment()),
                        null,
                        note(piece.comment())));
            }
        }
        return ranges;
    }

    private static LocalizedText note(@Nullable String comment) {
        return comment == null || comment.isEmpty() || AccessWords.isWritten(comment)
                ? LocalizedText.EMPTY
                : LocalizedText.of("und", comment);
    }
}
