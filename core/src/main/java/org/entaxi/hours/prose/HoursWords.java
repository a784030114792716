package org.entaxi.hours.prose;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.SpecialDays;
import org.entaxi.hours.evaluation.HoursChange;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.evaluation.HoursState;
import org.entaxi.hours.evaluation.OpenState;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours in words: Greek, English, Arabic, Persian, French, Ukrainian and Urdu, and in any other language of ICU
 * with its own names of days and dates and English for the rest.
 *
 * <p>Times are written with 24 hours. Dates are Gregorian unless another calendar is asked for. Digits are those of the
 * reader's language unless others are asked for. In languages that run from right to left inserted times and notes are
 * isolated, so that they keep their order; {@link org.entaxi.text.Bidi#strip(String)} takes the marks out again.
 *
 * <p>Immutable and thread-safe.
 */
public final class HoursWords {

    private static final Duration HORIZON = Duration.ofDays(400);
    private static final String OPEN_MARK = "now-open";

    private final Locale reader;
    private final String calendar;
    private final String digits;

    private HoursWords(Locale reader, String calendar, String digits) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.calendar = calendar;
        this.digits = digits;
    }

    /**
     * Words for a reader.
     *
     * @param reader the reader's language
     * @return the words
     */
    public static HoursWords of(Locale reader) {
        return new HoursWords(reader, "gregory", "");
    }

    /**
     * The same with other digits.
     *
     * @param numberingSystem a BCP 47 numbering system, such as {@code latn}, {@code arab} or {@code arabext}; empty for
     *     the usual one of the language
     * @return the words
     */
    public HoursWords withDigits(String numberingSystem) {
        return new HoursWords(reader, calendar, numberingSystem);
    }

    /**
     * The same with dates of another calendar.
     *
     * @param name a BCP 47 calendar, such as {@code persian}
     * @return the words
     */
    public HoursWords withCalendar(String name) {
        return new HoursWords(reader, name, digits);
    }

    /**
     * The hours, a line for each group of days, then public holidays, special days and the note.
     *
     * @param hours the hours
     * @return the lines, at least one
     */
    public List<String> lines(OpeningHours hours) {
        Speech speech = speech();
        List<String> lines = new ArrayList<>();
        if (!hours.isPublished()) {
            lines.add(
                    hours.text().isEmpty()
                            ? speech.say("not-published")
                            : speech.say("as-published", Map.of("text", speech.note(hours.text()))));
        }
        weekly(hours, speech, lines);
        for (Schedule schedule : hours.schedules()) {
            if (!schedule.days().isWeekly() || schedule.publicHolidays() == HolidayPolicy.OWN_HOURS) {
                lines.add(line(schedule, speech));
            }
        }
        holidays(hours, speech, lines);
        for (SpecialDays special : hours.specialDays()) {
            String text = line(
                    new DayWords(speech).days(special.days()), new RangeWords(speech).ranges(special.ranges()), speech);
            lines.add(special.reason().isEmpty() ? text : text + " (" + speech.note(special.reason()) + ")");
        }
        if (!hours.note().isEmpty()) {
            lines.add(speech.note(hours.note()));
        }
        return List.copyOf(lines);
    }

    /**
     * The hours as one text, a line for each of {@link #lines(OpeningHours)}.
     *
     * @param hours the hours
     * @return the text
     */
    public String text(OpeningHours hours) {
        return String.join("\n", lines(hours));
    }

    /**
     * What holds now and until when, as one sentence: "Open now, closes at 17:00", "Closed, opens Monday 09:00".
     *
     * @param hours the compiled hours
     * @param now the instant that is now
     * @return the sentence
     */
    public String now(HoursEvaluator hours, Instant now) {
        Speech speech = speech();
        HoursState state = hours.state(now);
        if (state.unknownReason() != null) {
            return speech.say("unknown-"
                    + state.unknownReason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        HoursChange change = state.isOpen() ? hours.nextStateChange(now, HORIZON) : nextOpening(hours, now);
        String access = new RangeWords(speech).access(state.access());
        String said = access.isEmpty() ? "none" : access;
        if (change == null) {
            return speech.say(state.isOpen() ? OPEN_MARK : "now-closed", Map.of("access", said));
        }
        String key = !state.isOpen()
                ? "now-closed-until"
                : change.state().state() == OpenState.CLOSED ? "now-open-until" : "now-open-doubt";
        return when(key, said, hours, now, change.at(), speech);
    }

    /**
     * What a reader should know besides the answer.
     *
     * @param state the state
     * @return a sentence, or null when there is nothing to add
     */
    public @Nullable String caveat(HoursState state) {
        return state.holidaysConsidered() ? null : speech().say("not-considered");
    }

    private static @Nullable HoursChange nextOpening(HoursEvaluator hours, Instant now) {
        Instant end = now.plus(HORIZON);
        HoursChange change = hours.nextStateChange(now, HORIZON);
        while (change != null && !change.state().isOpen()) {
            change = hours.nextStateChange(change.at(), Duration.between(change.at(), end));
        }
        return change;
    }

    private static String when(
            String key, String access, HoursEvaluator hours, Instant now, Instant then, Speech speech) {
        LocalDate today = LocalDateTime.ofInstant(now, hours.zone()).toLocalDate();
        LocalDateTime at = LocalDateTime.ofInstant(then, hours.zone());
        boolean midnight = at.toLocalTime().equals(LocalTime.MIDNIGHT) && key.startsWith(OPEN_MARK);
        LocalDate day = midnight ? at.toLocalDate().minusDays(1) : at.toLocalDate();
        String time = speech.apart(speech.time(midnight ? ClockTime.END_OF_DAY : ClockTime.of(at.toLocalTime())));
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return speech.say(key, Map.of("access", access, "time", time));
        }
        String dayName =
                days < 7 ? speech.weekday(day.getDayOfWeek()) : days < 300 ? speech.dayOfYear(day) : speech.date(day);
        String kind = days < 7 ? "weekday" : "date";
        return speech.say(
                key + "-day", Map.of("access", access, "time", time, "day", speech.apart(dayName), "kind", kind));
    }

    private static void weekly(OpeningHours hours, Speech speech, List<String> lines) {
        List<Schedule> weekly = hours.schedules().stream()
                .filter(s -> s.days().isWeekly() && s.publicHolidays() != HolidayPolicy.OWN_HOURS)
                .toList();
        if (weekly.isEmpty()) {
            return;
        }
        boolean everything = weekly.size()
                == hours.schedules().stream()
                        .filter(s -> s.publicHolidays() != HolidayPolicy.OWN_HOURS)
                        .count();
        RangeWords ranges = new RangeWords(speech);
        new WeekWords(weekly).grouped().forEach((times, days) -> {
            if (everything || !times.isEmpty()) {
                lines.add(line(weekdays(days, speech), ranges.ranges(times), speech));
            }
        });
        for (Schedule schedule : weekly) {
            if (!schedule.note().isEmpty()) {
                lines.add(speech.note(schedule.note()));
            }
        }
    }

    private static String weekdays(Set<DayOfWeek> days, Speech speech) {
        return speech.weekdays(days);
    }

    private static String line(Schedule schedule, Speech speech) {
        boolean own = schedule.publicHolidays() == HolidayPolicy.OWN_HOURS;
        String days = new DayWords(speech).days(schedule.days());
        if (own) {
            String holidays = speech.say("kind", Map.of("kind", "public"));
            boolean every =
                    schedule.days().isWeekly() && schedule.days().weekdays().isEmpty();
            days = every ? holidays : speech.say("seasonal", Map.of("days", holidays, "season", days));
        }
        String text = line(days, new RangeWords(speech).ranges(schedule.ranges()), speech);
        return schedule.note().isEmpty() ? text : text + " (" + speech.note(schedule.note()) + ")";
    }

    private static String line(String days, String hours, Speech speech) {
        return speech.sentence(speech.say("line", Map.of("days", days, "hours", hours)));
    }

    private static void holidays(OpeningHours hours, Speech speech, List<String> lines) {
        List<HolidayPolicy> policies = hours.schedules().stream()
                .map(Schedule::publicHolidays)
                .distinct()
                .toList();
        boolean own = policies.contains(HolidayPolicy.OWN_HOURS);
        if (policies.size() == 1 && !own) {
            lines.add(speech.say("holidays-"
                    + policies.get(0).name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    private Speech speech() {
        return new Speech(reader, calendar, digits);
    }
}
