package org.entaxi.hours.evaluation;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the timeline of a day. Where every week is alike there are seven; otherwise each is worked out when it is first
 * asked for, and kept in blocks of 32 days, of which there are sixteen. Two threads may work out the same day; they get
 * equal timelines, which are immutable, so that it does not matter whose is kept. Outside 1900 to 9999 nothing is open.
 */
final class CalendarDays {

    private static final int BITS = 5;
    private static final int DAYS = 1 << BITS;
    private static final int KEPT = 16;
    static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
    static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final DayPlans plans;
    private final Timeline @Nullable [] week;
    private final AtomicReferenceArray<@Nullable Block> blocks;
    private final Timeline beyond;

    /** Days beside each other, those that were asked for. */
    private record Block(long number, @Nullable Timeline[] days) {}

    CalendarDays(DayPlans plans) {
        this.plans = plans;
        this.beyond = Timeline.of(plans.closed());
        this.week = plans.isWeekly() ? week() : null;
        this.blocks = new AtomicReferenceArray<>(week == null ? KEPT : 0);
    }

    Timeline of(long epochDay) {
        if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
            return beyond;
        }
        if (week != null) {
            return week[(int) Math.floorMod(epochDay + 3, 7L)];
        }
        long number = epochDay >> BITS;
        int slot = (int) (number & (KEPT - 1));
        Block block = blocks.get(slot);
        if (block == null || block.number != number) {
            block = new Block(number, new Timeline[DAYS]);
            blocks.set(slot, block);
        }
        int place = (int) (epochDay & (DAYS - 1));
        Timeline day = block.days[place];
        if (day == null) {
            day = plans.timelineOf(LocalDate.ofEpochDay(epochDay));
            block.days[place] = day;
        }
        return day;
    }

    /** Tells whether nothing ever changes. */
    boolean isConstant() {
        if (week == null) {
            return false;
        }
        for (Timeline day : week) {
            if (!day.isConstant() || !day.equals(week[0])) {
                return false;
            }
        }
        return true;
    }

    private Timeline[] week() {
        LocalDate monday = LocalDate.of(2024, 1, 1);
        Timeline[] days = new Timeline[7];
        for (int i = 0; i < days.length; i++) {
            days[i] = plans.timelineOf(monday.plusDays(i));
        }
        return days;
    }
}
