package org.entaxi.jsonld.random;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.WeekCycle;
import org.entaxi.hours.holiday.HolidayKind;
import org.entaxi.text.LocalizedText;

/** Makes opening hours with everything that the model can say, from a seed. */
public final class RandomSchedules {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Random random;

    public RandomSchedules(long seed) {
        this.random = new Random(seed);
    }

    public OpeningHours hours() {
        return OpeningHours.builder()
                .zone(perhaps(() -> pick("Europe/Athens", "Asia/Nicosia", "America/New_York")))
                .schedules(list(5, this::schedule))
                .specialDays(list(4, () -> new SpecialDays(days(), list(3, this::range), text())))
                .text(text())
                .note(text())
                .validity(pick(
                        Validity.ALWAYS,
                        Validity.from(PartialDate.of(2026, 1 + random.nextInt(12))),
                        Validity.between(PartialDate.of(2025), PartialDate.of(date()))))
                .build();
    }

    private Schedule schedule() {
        return new Schedule(days(), list(4, this::range), pick(HolidayPolicy.values()), text());
    }

    private TimeRange range() {
        return new TimeRange(
                perhaps(this::time),
                perhaps(this::time),
                pick(RangeStatus.values()),
                perhaps(() -> pick(AccessMode.values())),
                perhaps(() -> "https://example.org/book?day=" + random.nextInt(9)),
                text());
    }

    private ClockTime time() {
        return random.nextInt(8) == 0 ? ClockTime.of(24, 0) : ClockTime.of(random.nextInt(24), random.nextInt(60));
    }

    private Days days() {
        Days.Builder days = Days.builder();
        if (random.nextBoolean()) {
            days.weekdays(list(5, () -> pick(DayOfWeek.values())));
        }
        switch (random.nextInt(8)) {
            case 0 ->
                days.nthWeekdays(list(
                        3,
                        () -> new NthWeekday(
                                pick(DayOfWeek.values()),
                                random.nextBoolean() ? 1 + random.nextInt(5) : -1 - random.nextInt(5),
                                random.nextInt(7) - 3)));
            case 1 -> days.seasons(list(3, () -> new Season(seasonDay(), seasonDay())));
            case 2 -> days.dates(list(3, () -> new DateRange(date(), perhaps(() -> date().plusYears(1)))));
            case 3 -> days.weeks(list(9, () -> 1 + random.nextInt(53)));
            case 4 -> days.weekCycle(new WeekCycle(1 + random.nextInt(4), date()));
            case 5 -> days.holidays(list(3, () -> new HolidayDay(pick(HolidayKind.values()), random.nextInt(5) - 2)));
            default -> {}
        }
        return days.build();
    }

    private SeasonDay seasonDay() {
        return switch (random.nextInt(4)) {
            case 0 -> new SeasonDay.Weekday(pick(Month.values()), pick(DayOfWeek.values()), 1 + random.nextInt(4), 0);
            case 1 -> new SeasonDay.EasterDay(random.nextBoolean(), random.nextInt(60) - 30);
            default -> new SeasonDay.Fixed(MonthDay.from(date()), random.nextInt(3) - 1);
        };
    }

    private LocalDate date() {
        return NEW_YEAR.plusDays(random.nextInt(365));
    }

    private LocalizedText text() {
        return switch (random.nextInt(6)) {
            case 0 -> LocalizedText.of("en", "note " + random.nextInt(3));
            case 1 -> LocalizedText.of("el", "σημείωση \"α\"", "ar", "ملاحظة\n2");
            default -> LocalizedText.EMPTY;
        };
    }

    private <T> T perhaps(Supplier<T> maker) {
        return random.nextInt(3) == 0 ? null : maker.get();
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> list(int less, Supplier<T> maker) {
        List<T> list = new ArrayList<>();
        for (int size = random.nextInt(less); size > 0; size--) {
            list.add(maker.get());
        }
        return list;
    }
}
