package org.entaxi.hours.evaluation;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.Days;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.TimeRange;
import org.entaxi.hours.WeekCycle;
import org.entaxi.hours.holiday.Holiday;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayKind;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursEvaluatorTest {

    private static final ZoneId ATHENS = ZoneId.of("Europe/Athens");
    private static final Schedule OFFICE = Schedule.of(
            Days.builder().weekdays(List.of(MONDAY, TUESDAY, WEDNESDAY, FRIDAY)).build(),
            TimeRange.parse("09:00-17:00"));
    /** Friday 1 May 2026, kept as a holiday. */
    private static final HolidayCalendar MAY_DAY = HolidayCalendar.of(List.of(new Holiday(
            LocalDate.of(2026, 5, 1), EnumSet.of(HolidayKind.PUBLIC), LocalizedText.of("en", "May Day"), "test")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59:59, CLOSED",
        "2026-11-23T09:00, OPEN",
        "2026-11-23T16:59:59, OPEN",
        "2026-11-23T17:00, CLOSED",
        "2026-11-26T12:00, CLOSED", // Thursday
    })
    void state_isHalfOpen(LocalDateTime local, OpenState expected) {
        assertThat(state(OpeningHours.of(null, OFFICE), local).state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T23:00, OPEN", // Saturday night
        "2026-11-29T01:59, OPEN",
        "2026-11-29T02:00, CLOSED",
        "2026-11-28T01:00, CLOSED", // Friday night has no hours
    })
    void state_runsPastMidnight(LocalDateTime local, OpenState expected) {
        OpeningHours hours = OpeningHours.of(null, Schedule.of(Days.of(SATURDAY), TimeRange.parse("22:00-02:00")));
        assertThat(state(hours, local).state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:00, UNKNOWN",
        "2026-11-23T01:00, UNKNOWN",
        "2026-11-23T02:00, CLOSED",
        "2026-11-23T22:00, OPEN",
        "2026-11-24T01:00, OPEN"
    })
    void state_ofANightThatBeganBeforeTheInformationHeldIsUnknown(LocalDateTime local, OpenState expected) {
        OpeningHours hours =
                OpeningHours.of(null, Schedule.of(Days.EVERY_DAY, TimeRange.parse("22:00-02:00"))).toBuilder()
                        .validity(Validity.from(PartialDate.of(LocalDate.of(2026, 11, 23))))
                        .build();
        assertThat(state(hours, local).state()).isEqualTo(expected);
    }

    @Test
    void intervals_withinASecondSeeAChangeBetweenThem() {
        OpeningHours hours = OpeningHours.of(null, Schedule.of(Days.EVERY_DAY, TimeRange.parse("09:00-17:00")));
        HoursEvaluator evaluator = HoursEvaluator.compile(hours, ATHENS, null);
        Instant nine = LocalDateTime.of(2026, 11, 23, 9, 0).atZone(ATHENS).toInstant();
        assertThat(evaluator.intervals(nine.minusMillis(100), nine.plusMillis(100)))
                .extracting(interval -> interval.state().state())
                .containsExactly(OpenState.CLOSED, OpenState.OPEN);
        assertThat(evaluator.nextChange(nine.minusMillis(100), Duration.ofMillis(100)))
                .isNotNull();
        assertThat(evaluator.nextChange(nine.minusMillis(100), Duration.ofMillis(99)))
                .isNull();
    }

    /** 29 March 2026: 03:00 becomes 04:00. 25 October 2026: 04:00 becomes 03:00. */
    @ParameterizedTest
    @CsvSource({
        "03:30-06:00, 2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z, 2026-03-29T03:00:00Z", // open from 04:00, the first
        // that exists
        "02:00-03:30, 2026-03-29T00:00:00Z, 2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z", // until the clock jumps over
        // 03:30
        "03:00-04:00, 2026-10-24T22:00:00Z, 2026-10-25T00:00:00Z, 2026-10-25T02:00:00Z", // the repeated hour counts
        // twice
    })
    void intervals_atClockChanges(String range, Instant from, Instant opens, Instant closes) {
        OpeningHours hours = OpeningHours.of(null, Schedule.of(Days.of(SUNDAY), TimeRange.parse(range)));
        assertThat(compile(hours, null).intervals(from, from.plus(Duration.ofHours(12))).stream()
                        .filter(i -> i.state().isOpen()))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.from()).isEqualTo(opens);
                    assertThat(i.until()).isEqualTo(closes);
                });
    }

    @Test
    void intervals_repeatedQuarterIsOpenTwice() {
        OpeningHours hours = OpeningHours.of(null, Schedule.of(Days.of(SUNDAY), TimeRange.parse("03:15-03:30")));
        assertThat(compile(hours, null)
                        .intervals(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T10:00:00Z"))
                        .stream()
                        .filter(i -> i.state().isOpen())
                        .map(HoursInterval::from))
                .containsExactly(Instant.parse("2026-10-25T00:15:00Z"), Instant.parse("2026-10-25T01:15:00Z"));
    }

    @Test
    void state_unknownReasons() {
        LocalDateTime noon = LocalDateTime.of(2026, 5, 1, 12, 0);
        OpeningHours office = OpeningHours.of(null, OFFICE);
        assertThat(reason(OpeningHours.UNKNOWN, noon)).isEqualTo(UnknownReason.NOT_PUBLISHED);
        assertThat(reason(
                        OpeningHours.builder()
                                .text(LocalizedText.of("el", "τηλεφωνήστε"))
                                .build(),
                        noon))
                .isEqualTo(UnknownReason.NOT_UNDERSTOOD);
        assertThat(reason(
                        office.toBuilder()
                                .validity(Validity.until(PartialDate.of(2025)))
                                .build(),
                        noon))
                .isEqualTo(UnknownReason.OUT_OF_VALIDITY);
        assertThat(reason(OpeningHours.of(null, Schedule.of(Days.of(FRIDAY), TimeRange.byAppointment())), noon))
                .isEqualTo(UnknownReason.APPOINTMENT_WITHOUT_TIMES);
        assertThat(reason(OpeningHours.of(null, Schedule.of(Days.of(FRIDAY), TimeRange.parse("09:00-09:00"))), noon))
                .isEqualTo(UnknownReason.NOT_UNDERSTOOD);
        assertThat(reason(
                        OpeningHours.of(
                                null, Schedule.of(Days.EVERY_DAY, TimeRange.ALL_DAY.withStatus(RangeStatus.UNCERTAIN))),
                        noon))
                .isEqualTo(UnknownReason.UNCERTAIN);
        assertThat(reason(office, noon)).isEqualTo(UnknownReason.HOLIDAY_POLICY_UNKNOWN);
        assertThat(reason(office.toBuilder().zone("Mars/Olympus").build(), noon))
                .isEqualTo(UnknownReason.ZONE_UNKNOWN);
    }

    @Test
    void state_holidayPolicies() {
        LocalDateTime noon = LocalDateTime.of(2026, 5, 1, 12, 0);
        HoursState closed = state(OpeningHours.of(null, OFFICE.withPublicHolidays(HolidayPolicy.CLOSED)), noon);
        assertThat(closed.state()).isEqualTo(OpenState.CLOSED);
        assertThat(closed.note().get("en")).isEqualTo("May Day");
        assertThat(state(OpeningHours.of(null, OFFICE.withPublicHolidays(HolidayPolicy.AS_USUAL)), noon)
                        .isOpen())
                .isTrue();
        Schedule own =
                Schedule.of(Days.EVERY_DAY, TimeRange.parse("10:00-13:00")).withPublicHolidays(HolidayPolicy.OWN_HOURS);
        OpeningHours both = OpeningHours.of(null, OFFICE, own);
        assertThat(state(both, noon).isOpen()).isTrue();
        assertThat(state(both, noon.withHour(14)).state()).isEqualTo(OpenState.CLOSED);
        assertThat(state(both, noon.plusDays(1)).state()).isEqualTo(OpenState.CLOSED);
    }

    @Test
    void state_saysWhenHolidaysWereNotConsidered() {
        OpeningHours hours = OpeningHours.of(null, OFFICE);
        Instant mayDay = LocalDateTime.of(2026, 5, 1, 12, 0).atZone(ATHENS).toInstant();
        HoursState state = HoursEvaluator.compile(hours, ATHENS, null).state(mayDay);
        assertThat(state.isOpen()).isTrue();
        assertThat(state.holidaysConsidered()).isFalse();
        assertThat(state(hours, LocalDateTime.of(2026, 11, 23, 12, 0)).holidaysConsidered())
                .isTrue();
    }

    @Test
    void state_exceptionLeavesTheNightBeforeAlone() {
        OpeningHours hours =
                OpeningHours.of(null, Schedule.of(Days.EVERY_DAY, TimeRange.parse("20:00-02:00"))).toBuilder()
                        .specialDays(List.of(SpecialDays.closed(
                                Days.of(LocalDate.of(2026, 8, 15)), LocalizedText.of("en", "Assumption"))))
                        .build();
        assertThat(state(hours, LocalDateTime.of(2026, 8, 15, 1, 0)).isOpen()).isTrue();
        assertThat(state(hours, LocalDateTime.of(2026, 8, 15, 21, 0)).note().get("en"))
                .isEqualTo("Assumption");
        assertThat(state(hours, LocalDateTime.of(2026, 8, 16, 1, 0)).state()).isEqualTo(OpenState.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-04, true", // first Wednesday
        "2026-11-11, false",
        "2026-11-18, true", // third Wednesday
        "2026-11-25, false",
    })
    void state_firstAndThirdWednesday(LocalDate day, boolean open) {
        Days days = Days.builder()
                .nthWeekdays(List.of(NthWeekday.of(WEDNESDAY, 1), NthWeekday.of(WEDNESDAY, 3)))
                .build();
        OpeningHours hours = OpeningHours.of(null, Schedule.of(days, TimeRange.parse("10:00-12:00")));
        assertThat(state(hours, day.atTime(11, 0)).isOpen()).isEqualTo(open);
    }

    @Test
    void state_everySecondWeek() {
        Days days = Days.builder()
                .weekdays(List.of(TUESDAY))
                .weekCycle(new WeekCycle(2, LocalDate.of(2026, 11, 26)))
                .build();
        OpeningHours hours = OpeningHours.of(null, Schedule.of(days, TimeRange.parse("10:00-12:00")));
        assertThat(state(hours, LocalDateTime.of(2026, 11, 24, 11, 0)).isOpen()).isTrue();
        assertThat(state(hours, LocalDateTime.of(2026, 12, 1, 11, 0)).isOpen()).isFalse();
        assertThat(state(hours, LocalDateTime.of(2026, 12, 8, 11, 0)).isOpen()).isTrue();
    }

    @Test
    void nextChange_noticesAnotherWayIn() {
        OpeningHours hours = OpeningHours.of(
                null,
                Schedule.of(
                        Days.of(MONDAY),
                        TimeRange.parse("09:00-12:00").withAccess(AccessMode.WALK_IN),
                        TimeRange.parse("12:00-15:00").withAccess(AccessMode.APPOINTMENT)));
        HoursEvaluator evaluator = compile(hours, null);
        Instant ten = LocalDateTime.of(2026, 11, 23, 10, 0).atZone(ATHENS).toInstant();
        HoursChange change = evaluator.nextChange(ten, Duration.ofDays(1));
        assertThat(change.at()).isEqualTo(ten.plus(Duration.ofHours(2)));
        assertThat(change.state().access()).isEqualTo(AccessMode.APPOINTMENT);
        assertThat(evaluator.openFor(ten)).isEqualTo(Duration.ofHours(5));
        assertThat(evaluator.openFor(ten.minus(Duration.ofHours(2)))).isZero();
    }

    @Test
    void nextChange_endsAtTheHorizon() {
        HoursEvaluator evaluator = compile(OpeningHours.of(null, OFFICE), null);
        Instant saturday = LocalDateTime.of(2026, 11, 28, 0, 0).atZone(ATHENS).toInstant();
        assertThat(evaluator.nextChange(saturday, Duration.ofDays(1))).isNull();
        assertThat(evaluator.nextChange(saturday, Duration.ofDays(3)).at())
                .isEqualTo(saturday.plus(Duration.ofHours(57)));
        assertThat(evaluator.nextChange(Instant.MAX, Duration.ofDays(1))).isNull();
        assertThat(evaluator.nextChange(Instant.MIN, Duration.ofDays(1))).isNull();
        assertThat(evaluator.state(Instant.MAX)).isNotNull();
    }

    @Test
    void nextChange_neverForAlwaysOpen() {
        HoursEvaluator evaluator = compile(
                OpeningHours.of(
                        null,
                        Schedule.of(Days.EVERY_DAY, TimeRange.ALL_DAY).withPublicHolidays(HolidayPolicy.AS_USUAL)),
                null);
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(evaluator.nextChange(now, Duration.ofSeconds(Long.MAX_VALUE)))
                .isNull();
        assertThat(evaluator.openFor(now)).isEqualTo(HoursEvaluator.LONGEST);
    }

    private static UnknownReason reason(OpeningHours hours, LocalDateTime local) {
        HoursState state = state(hours, local);
        assertThat(state.state()).isEqualTo(OpenState.UNKNOWN);
        return state.unknownReason();
    }

    private static HoursState state(OpeningHours hours, LocalDateTime local) {
        return compile(hours, MAY_DAY).state(local.atZone(ATHENS).toInstant());
    }

    private static HoursEvaluator compile(OpeningHours hours, HolidayCalendar calendar) {
        return HoursEvaluator.compile(hours, ATHENS, calendar);
    }
}
