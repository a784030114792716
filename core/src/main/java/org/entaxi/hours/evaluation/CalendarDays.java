package org.entaxi.hours.evaluation;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the timeline of a day. Where every week is alike there are seven; otherwise they are worked out in blocks of 32
 * days when first asked for, and the last sixteen blocks are kept. Two threads may work out the same block; they get
 * equal ones. Outside 1900 to 9999 nothing is open.
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

    /** Days worked out together. */
    private record Block(long number, Timeline[] days) {}

    CalendarDays(DayPlans plans) {
        this.plans = plans;
        this.beyond = Timeline.of(plans.closed());
        this.week = plans.isWeekly() ? work(LocalDate.of(2024, 1, 1), 7) : null;
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
            block = new Block(number, work(LocalDate.ofEpochDay(number << BITS), DAYS));
            blocks.set(slot, block);
        }
        return block.days[(int) (epochDay & (DAYS - 1))];
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

    private Timeline[] work(LocalDate first, int count) {
        Timeline[] days = new Timeline[count];
        Timeline before = plans.planOf(first.minusDays(1));
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusDays(i);
            Timeline own = plans.planOf(day);
            days[i] = plans.timelineOf(day, before, own);
            before = own;
        }
        return days;
    }
}
