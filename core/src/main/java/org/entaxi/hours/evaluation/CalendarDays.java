package org.entaxi.hours.evaluation;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the timeline of a day. Where every week is alike there are seven; otherwise they are worked out in blocks of
 * 512 days when first asked for and kept for the years 1900 to 2150, beyond that only the last one. Outside 1900 to 9999 nothing is
 * open. Two threads may work out the same block; they get
 * equal ones.
 */
final class CalendarDays {

    private static final int BITS = 9;
    private static final int FIRST_BLOCK = -50;
    private static final int LAST_BLOCK = 128;
    static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
    static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final DayPlans plans;
    private final Timeline @Nullable [] week;
    private final AtomicReferenceArray<Timeline @Nullable []> blocks;
    private final Timeline beyond;
    private @Nullable Far far;

    CalendarDays(DayPlans plans) {
        this.plans = plans;
        this.beyond = Timeline.of(plans.closed());
        this.week = plans.isWeekly() ? work(LocalDate.of(2024, 1, 1), 7) : null;
        this.blocks = new AtomicReferenceArray<>(week == null ? LAST_BLOCK - FIRST_BLOCK + 1 : 0);
    }

    Timeline of(long epochDay) {
        if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
            return beyond;
        }
        if (week != null) {
            return week[(int) Math.floorMod(epochDay + 3, 7L)];
        }
        long block = epochDay >> BITS;
        if (block < FIRST_BLOCK || block > LAST_BLOCK) {
            return far(epochDay);
        }
        int index = (int) block - FIRST_BLOCK;
        Timeline[] days = blocks.get(index);
        if (days == null) {
            days = work(LocalDate.ofEpochDay(block << BITS), 1 << BITS);
            blocks.set(index, days);
        }
        return days[(int) (epochDay & ((1 << BITS) - 1))];
    }

    /** The last block beyond 2150 that was asked for. */
    private record Far(long block, Timeline[] days) {}

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

    private Timeline far(long epochDay) {
        Far known = far;
        long block = epochDay >> BITS;
        if (known == null || known.block != block) {
            known = new Far(block, work(LocalDate.ofEpochDay(block << BITS), 1 << BITS));
            far = known;
        }
        return known.days[(int) (epochDay & ((1 << BITS) - 1))];
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
