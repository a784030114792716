package org.entaxi.hours.osm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.jspecify.annotations.Nullable;

/** Cuts and shifts seasons. Those between fixed days are sets of the 366 days of a leap year. */
final class SeasonSets {

    private static final int LEAP_YEAR = 2024;
    private static final int DAYS = 366;

    private SeasonSets() {}

    /** Null when a season has an edge that moves, other than by being in both. */
    static @Nullable List<Season> and(List<Season> one, List<Season> other) {
        if (one.containsAll(other)) {
            return other;
        }
        if (other.containsAll(one)) {
            return one;
        }
        BitSet days = days(one);
        BitSet others = days(other);
        if (days == null || others == null) {
            return null;
        }
        days.and(others);
        return seasons(days);
    }

    private static @Nullable BitSet days(List<Season> seasons) {
        BitSet days = new BitSet(DAYS);
        for (Season season : seasons) {
            int from = index(season.from());
            int until = index(season.until());
            if (from < 0 || until < 0) {
                return null;
            }
            for (int day = from; day != until; day = (day + 1) % DAYS) {
                days.set(day);
            }
            days.set(until);
        }
        return days;
    }

    private static int index(SeasonDay day) {
        return day instanceof SeasonDay.Fixed fixed && fixed.offsetDays() == 0
                ? fixed.day().atYear(LEAP_YEAR).getDayOfYear() - 1
                : -1;
    }

    private static List<Season> seasons(BitSet days) {
        List<Season> seasons = new ArrayList<>();
        if (days.cardinality() == DAYS) {
            return List.of(Season.ofMonths(1, 12));
        }
        for (int from = days.nextSetBit(0); from >= 0; ) {
            int until = days.nextClearBit(from) - 1;
            int next = days.nextSetBit(until + 1);
            if (until == DAYS - 1 && days.get(0) && !seasons.isEmpty()) {
                seasons.set(0, new Season(day(from), seasons.get(0).until()));
            } else {
                seasons.add(new Season(day(from), day(until)));
            }
            from = next;
        }
        return seasons;
    }

    private static SeasonDay day(int index) {
        return new SeasonDay.Fixed(MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, index + 1)), 0);
    }

    static Season next(Season season) {
        return new Season(next(season.from(), false), next(season.until(), true));
    }

    /** The day after; at the end of February the edge keeps an offset, since the day after differs in leap years. */
    private static SeasonDay next(SeasonDay day, boolean last) {
        if (day instanceof SeasonDay.Fixed fixed && fixed.offsetDays() == 0) {
            MonthDay that = fixed.day();
            boolean february28 = that.equals(MonthDay.of(2, 28));
            boolean february29 = that.equals(MonthDay.of(2, 29));
            if (!february28 && !(february29 && !last)) {
                return new SeasonDay.Fixed(MonthDay.from(that.atYear(LEAP_YEAR).plusDays(1)), 0);
            }
        }
        return day.withOffset(day.offsetDays() + 1);
    }
}
