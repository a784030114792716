package org.entaxi.jsonld;

import java.util.List;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Validity;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.text.LocalizedText;

/** The forms of opening hours. Their parts are closed: hours of which a part is not understood are unknown. */
final class HoursForms {

    private static final ObjectForm.Draft<TimeRange> RANGE = ObjectForm.of();
    private static final Form<ClockTime> TIME = new StringForm<>(Kind.TIME, ClockTime::parse, ClockTime::toString);
    private static final Field<TimeRange, ClockTime> OPENS = RANGE.optional("opens", TIME, TimeRange::opens);
    private static final Field<TimeRange, ClockTime> CLOSES = RANGE.optional("closes", TIME, TimeRange::closes);
    private static final Field<TimeRange, RangeStatus> STATUS =
            RANGE.optional("status", EnumForm.of(RangeStatus.class, RangeStatus.OPEN), TimeRange::status);
    private static final Field<TimeRange, AccessMode> ACCESS =
            RANGE.optional("access", EnumForm.of(AccessMode.class), TimeRange::access);
    private static final Field<TimeRange, String> BOOKING_LINK =
            RANGE.optional("bookingLink", Forms.STRING, TimeRange::bookingLink);
    private static final Field<TimeRange, LocalizedText> RANGE_NOTE = RANGE.text("note", TimeRange::note);
    private static final ObjectForm<TimeRange> TIME_RANGE = RANGE.closed(s -> new TimeRange(
            s.orNull(OPENS),
            s.orNull(CLOSES),
            s.get(STATUS),
            s.orNull(ACCESS),
            s.orNull(BOOKING_LINK),
            s.get(RANGE_NOTE)));

    private static final ObjectForm.Draft<Schedule> SCHEDULE_DRAFT = ObjectForm.of();
    private static final Field<Schedule, Days> SCHEDULE_DAYS =
            SCHEDULE_DRAFT.optional("days", DaysForms.DAYS, Schedule::days);
    private static final Field<Schedule, List<TimeRange>> SCHEDULE_RANGES =
            SCHEDULE_DRAFT.list("ranges", TIME_RANGE, Schedule::ranges);
    private static final Field<Schedule, HolidayPolicy> PUBLIC_HOLIDAYS = SCHEDULE_DRAFT.optional(
            "publicHolidays", EnumForm.of(HolidayPolicy.class, HolidayPolicy.UNKNOWN), Schedule::publicHolidays);
    private static final Field<Schedule, LocalizedText> SCHEDULE_NOTE = SCHEDULE_DRAFT.text("note", Schedule::note);
    private static final ObjectForm<Schedule> SCHEDULE = SCHEDULE_DRAFT.closed(s ->
            new Schedule(s.get(SCHEDULE_DAYS), s.get(SCHEDULE_RANGES), s.get(PUBLIC_HOLIDAYS), s.get(SCHEDULE_NOTE)));

    private static final ObjectForm.Draft<SpecialDays> SPECIAL = ObjectForm.of();
    private static final Field<SpecialDays, Days> SPECIAL_DAYS =
            SPECIAL.optional("days", DaysForms.DAYS, SpecialDays::days);
    private static final Field<SpecialDays, List<TimeRange>> SPECIAL_RANGES =
            SPECIAL.list("ranges", TIME_RANGE, SpecialDays::ranges);
    private static final Field<SpecialDays, LocalizedText> REASON = SPECIAL.text("reason", SpecialDays::reason);
    private static final ObjectForm<SpecialDays> SPECIAL_DAY =
            SPECIAL.closed(s -> new SpecialDays(s.get(SPECIAL_DAYS), s.get(SPECIAL_RANGES), s.get(REASON)));

    private static final ObjectForm.Draft<OpeningHours> HOURS = ObjectForm.of();
    private static final Field<OpeningHours, String> ZONE = HOURS.optional("zone", Forms.STRING, OpeningHours::zone);
    private static final Field<OpeningHours, List<Schedule>> SCHEDULES =
            HOURS.list("schedules", SCHEDULE, OpeningHours::schedules);
    private static final Field<OpeningHours, List<SpecialDays>> SPECIALS =
            HOURS.list("specialDays", SPECIAL_DAY, OpeningHours::specialDays);
    private static final Field<OpeningHours, LocalizedText> TEXT = HOURS.text("text", OpeningHours::text);
    private static final Field<OpeningHours, LocalizedText> NOTE = HOURS.text("note", OpeningHours::note);
    private static final Field<OpeningHours, Validity> VALIDITY =
            HOURS.optional("validity", BasicForms.VALIDITY.absentAs(Validity.ALWAYS), OpeningHours::validity);

    /** Hours that are not understood whole are unknown hours, which others may not stand in for. */
    static final Form<OpeningHours> OPENING_HOURS = new UnknownWhenUnreadable<>(
            HOURS.open(OpeningHours::extensions, s -> OpeningHours.builder()
                            .zone(s.orNull(ZONE))
                            .schedules(s.get(SCHEDULES))
                            .specialDays(s.get(SPECIALS))
                            .text(s.get(TEXT))
                            .note(s.get(NOTE))
                            .validity(s.get(VALIDITY))
                            .extensions(s.extensions())
                            .build())
                    .whole(),
            OpeningHours.UNKNOWN,
            FindingCode.HOURS_UNREADABLE);

    private HoursForms() {}
}
