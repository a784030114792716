package org.entaxi.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.hours.holiday.HolidayKind;
import org.entaxi.text.LocalizedText;

/** Makes opening hours from a seed. The same seed gives the same hours. */
public final class RandomHours {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Athens"),
            ZoneId.of("Asia/Nicosia"),
            ZoneId.of("Europe/London"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Asia/Tehran"),
            ZoneId.of("Asia/Kathmandu"));

    private final Random random;

    public RandomHours(long seed) {
        this.random = new Random(seed);
    }

    public ZoneId zone() {
        return pick(ZONES);
    }

    public OpeningHours hours() {
        List<Schedule> schedules = list(random.nextInt(5), this::schedule);
        List<SpecialDays> special = list(random.nextInt(3), this::special);
        Validity validity = random.nextInt(5) > 0
                ? Validity.ALWAYS
                : Validity.between(
                        PartialDate.of(2026, 1 + random.nextInt(6)), PartialDate.of(LocalDate.of(2026, 12, 3)));
        return OpeningHours.builder()
                .zone(zone().getId())
                .schedules(schedules)
                .specialDays(special)
                .validity(validity)
                .build();
    }

    public Schedule schedule() {
        return new Schedule(days(2026), list(random.nextInt(4), this::range), pick(HolidayPolicy.values()), note());
    }

    public SpecialDays special() {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        Days days = random.nextBoolean() ? Days.between(from, from.plusDays(random.nextInt(20))) : days(2026);
        return new SpecialDays(days, list(random.nextInt(3), this::range), note());
    }

    /** Weekdays only, whole minutes, no status but open: what every exchange format can hold. */
    public OpeningHours plainWeek() {
        List<Schedule> schedules = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(4) == 0) {
                continue;
            }
            List<TimeRange> ranges = new ArrayList<>();
            int from = random.nextInt(24);
            while (from < 80 && ranges.size() < 3) {
                int until = from + 1 + random.nextInt(20);
                ranges.add(TimeRange.of(quarter(from), quarter(Math.min(until, 96))));
                from = until + 1 + random.nextInt(20);
            }
            if (random.nextInt(3) == 0 && from < 94) {
                ranges.add(TimeRange.of(quarter(from), quarter(random.nextInt(12))));
            }
            schedules.add(new Schedule(Days.of(day), ranges, HolidayPolicy.AS_USUAL, LocalizedText.EMPTY));
        }
        return OpeningHours.builder().zone("Europe/Athens").schedules(schedules).build();
    }

    public Days days(int year) {
        Days.Builder days = Days.builder();
        if (random.nextInt(4) > 0) {
            Set<DayOfWeek> weekdays = new TreeSet<>(list(1 + random.nextInt(5), () -> pick(DayOfWeek.values())));
            days.weekdays(weekdays);
        }
        switch (random.nextInt(12)) {
            case 0 -> days.nthWeekdays(list(1 + random.nextInt(2), this::nthWeekday));
            case 1, 2 -> days.seasons(list(1 + random.nextInt(2), this::season));
            case 3 -> {
                LocalDate from = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
                days.dates(
                        List.of(new DateRange(from, random.nextBoolean() ? null : from.plusDays(random.nextInt(90)))));
            }
            case 4 -> days.weeks(list(1 + random.nextInt(20), () -> 1 + random.nextInt(53)));
            case 5 -> days.weekCycle(new WeekCycle(1 + random.nextInt(4), LocalDate.of(year, 3, 11)));
            case 6 -> days.holidays(List.of(new HolidayDay(pick(HolidayKind.values()), random.nextInt(3) - 1)));
            default -> {}
        }
        return days.build();
    }

    public TimeRange range() {
        RangeStatus status = random.nextInt(6) == 0 ? pick(RangeStatus.values()) : RangeStatus.OPEN;
        AccessMode access = random.nextInt(3) == 0 ? pick(AccessMode.values()) : null;
        ClockTime opens = random.nextInt(30) == 0 ? null : quarter(random.nextInt(96));
        ClockTime closes = random.nextInt(30) == 0 ? null : quarter(random.nextInt(97));
        return new TimeRange(opens, closes, status, access, null, note());
    }

    private LocalizedText note() {
        return random.nextInt(8) == 0 ? LocalizedText.of("en", "note " + random.nextInt(3)) : LocalizedText.EMPTY;
    }

    private NthWeekday nthWeekday() {
        int nth = 1 + random.nextInt(5);
        int offset = random.nextInt(4) == 0 ? random.nextInt(7) - 3 : 0;
        return new NthWeekday(pick(DayOfWeek.values()), random.nextBoolean() ? nth : -nth, offset);
    }

    private Season season() {
        return new Season(seasonDay(), seasonDay());
    }

    private SeasonDay seasonDay() {
        return new SeasonDay.Fixed(MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366))), 0);
    }

    private static ClockTime quarter(int quarter) {
        return ClockTime.of(quarter / 4, quarter % 4 * 15);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static <T> List<T> list(int size, java.util.function.Supplier<T> maker) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(maker.get());
        }
        return list;
    }
}
