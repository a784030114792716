package org.entaxi.jsonld;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayDay;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.entaxi.hours.WeekCycle;
import org.entaxi.hours.holiday.HolidayKind;

/** The forms of the days that opening hours are for. */
final class DaysForms {

    private static final Form<DayOfWeek> WEEKDAY = EnumForm.of(DayOfWeek.class);

    private static final ObjectForm.Draft<NthWeekday> NTH_DRAFT = ObjectForm.of();
    private static final Field<NthWeekday, DayOfWeek> NTH_WEEKDAY =
            NTH_DRAFT.required("weekday", WEEKDAY, NthWeekday::weekday);
    private static final Field<NthWeekday, Integer> NTH_NTH =
            NTH_DRAFT.required("nth", Forms.WHOLE_NUMBER, NthWeekday::nth);
    private static final Field<NthWeekday, Integer> NTH_OFFSET =
            NTH_DRAFT.optional("offsetDays", Forms.wholeNumber(0), NthWeekday::offsetDays);
    private static final ObjectForm<NthWeekday> NTH =
            NTH_DRAFT.closed(s -> new NthWeekday(s.get(NTH_WEEKDAY), s.get(NTH_NTH), s.get(NTH_OFFSET)));

    private static final Form<SeasonDay> SEASON_DAY =
            new StringForm<>(Kind.SEASON_DAY, SeasonDay::parse, SeasonDay::toString);
    private static final ObjectForm.Draft<Season> SEASON_DRAFT = ObjectForm.of();
    private static final Field<Season, SeasonDay> SEASON_FROM = SEASON_DRAFT.required("from", SEASON_DAY, Season::from);
    private static final Field<Season, SeasonDay> SEASON_UNTIL =
            SEASON_DRAFT.required("until", SEASON_DAY, Season::until);
    private static final ObjectForm<Season> SEASON =
            SEASON_DRAFT.closed(s -> new Season(s.get(SEASON_FROM), s.get(SEASON_UNTIL)));

    private static final ObjectForm.Draft<DateRange> DATES_DRAFT = ObjectForm.of();
    private static final Field<DateRange, LocalDate> DATES_FROM =
            DATES_DRAFT.optional("from", Forms.DATE, DateRange::from);
    private static final Field<DateRange, LocalDate> DATES_UNTIL =
            DATES_DRAFT.optional("until", Forms.DATE, DateRange::until);
    private static final ObjectForm<DateRange> DATES =
            DATES_DRAFT.closed(s -> new DateRange(s.orNull(DATES_FROM), s.orNull(DATES_UNTIL)));

    private static final ObjectForm.Draft<WeekCycle> CYCLE_DRAFT = ObjectForm.of();
    private static final Field<WeekCycle, Integer> EVERY =
            CYCLE_DRAFT.required("every", Forms.WHOLE_NUMBER, WeekCycle::every);
    private static final Field<WeekCycle, LocalDate> CYCLE_FROM =
            CYCLE_DRAFT.required("from", Forms.DATE, WeekCycle::from);
    private static final ObjectForm<WeekCycle> CYCLE =
            CYCLE_DRAFT.closed(s -> new WeekCycle(s.get(EVERY), s.get(CYCLE_FROM)));

    private static final ObjectForm.Draft<HolidayDay> HOLIDAY_DRAFT = ObjectForm.of();
    private static final Field<HolidayDay, HolidayKind> HOLIDAY_KIND =
            HOLIDAY_DRAFT.required("kind", EnumForm.of(HolidayKind.class), HolidayDay::kind);
    private static final Field<HolidayDay, Integer> HOLIDAY_OFFSET =
            HOLIDAY_DRAFT.optional("offsetDays", Forms.wholeNumber(0), HolidayDay::offsetDays);
    private static final ObjectForm<HolidayDay> HOLIDAY =
            HOLIDAY_DRAFT.closed(s -> new HolidayDay(s.get(HOLIDAY_KIND), s.get(HOLIDAY_OFFSET)));

    private static final ObjectForm.Draft<Days> DAYS_DRAFT = ObjectForm.of();
    private static final Field<Days, Set<DayOfWeek>> WEEKDAYS =
            DAYS_DRAFT.optional("weekdays", SetForm.constants(WEEKDAY), Days::weekdays);
    private static final Field<Days, List<NthWeekday>> NTH_WEEKDAYS =
            DAYS_DRAFT.list("nthWeekdays", NTH, Days::nthWeekdays);
    private static final Field<Days, List<Season>> SEASONS = DAYS_DRAFT.list("seasons", SEASON, Days::seasons);
    private static final Field<Days, List<DateRange>> DATE_RANGES = DAYS_DRAFT.list("dates", DATES, Days::dates);
    private static final Field<Days, Set<Integer>> WEEKS =
            DAYS_DRAFT.optional("weeks", SetForm.of(Forms.WHOLE_NUMBER, Comparator.naturalOrder()), Days::weeks);
    private static final Field<Days, WeekCycle> WEEK_CYCLE = DAYS_DRAFT.optional("weekCycle", CYCLE, Days::weekCycle);
    private static final Field<Days, List<HolidayDay>> HOLIDAYS = DAYS_DRAFT.list("holidays", HOLIDAY, Days::holidays);

    static final ObjectForm<Days> DAYS = DAYS_DRAFT
            .closed(s -> new Days(
                    s.get(WEEKDAYS),
                    s.get(NTH_WEEKDAYS),
                    s.get(SEASONS),
                    s.get(DATE_RANGES),
                    s.get(WEEKS),
                    s.orNull(WEEK_CYCLE),
                    s.get(HOLIDAYS)))
            .absentAs(Days.EVERY_DAY);

    private DaysForms() {}
}
