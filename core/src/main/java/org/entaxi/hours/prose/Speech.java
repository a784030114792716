package org.entaxi.hours.prose;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entaxi.hours.ClockTime;
import org.entaxi.text.Bidi;
import org.entaxi.text.Direction;
import org.entaxi.text.LocalizedText;
import org.entaxi.text.Messages;

/** Names of days, times, dates and messages in one language. Not thread-safe. */
final class Speech {

    /** A leap year, so that 29 February can be named. */
    private static final int ANY_YEAR = 2024;

    private static final long MILLIS_OF_DAY = 86_400_000L;

    private static final Messages MESSAGES = Messages.load(
            "hours", Speech.class::getResourceAsStream, List.of("el", "en", "ar", "fa", "fr", "uk", "ur"));

    private final Locale reader;
    private final ULocale locale;
    private final String digits;
    private final boolean rightToLeft;
    private final String timePattern;
    private final String[] weekdays;

    Speech(Locale reader, String calendar, String numberingSystem) {
        this.reader = reader;
        ULocale plain = ULocale.forLocale(reader);
        NumberingSystem system = numberingSystem.isEmpty()
                ? NumberingSystem.getInstance(plain)
                : NumberingSystem.getInstanceByName(numberingSystem);
        this.digits = system == null || system.isAlgorithmic() ? "0123456789" : system.getDescription();
        this.locale = new ULocale.Builder()
                .setLocale(plain)
                .setUnicodeLocaleKeyword("ca", calendar)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        this.rightToLeft = Direction.of(reader.toLanguageTag()) == Direction.RIGHT_TO_LEFT;
        this.timePattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("Hmm");
        this.weekdays =
                DateFormatSymbols.getInstance(locale).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    }

    Locale reader() {
        return reader;
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, ?> arguments) {
        return MESSAGES.format(key, reader, arguments);
    }

    /** A message whose only figures are its own. */
    String count(String key, Map<String, ?> arguments) {
        return inDigits(say(key, arguments));
    }

    /** Inserted text keeps its own direction. */
    String apart(String text) {
        return rightToLeft ? Bidi.isolate(text) : text;
    }

    /** A note in the reader's language where there is one; isolated where it runs the other way. */
    String note(LocalizedText note) {
        LocalizedText.Chosen chosen = note.best(reader);
        if (chosen == null) {
            return "";
        }
        boolean noteRightToLeft = Direction.of(chosen.tag()) == Direction.RIGHT_TO_LEFT;
        return rightToLeft || noteRightToLeft ? Bidi.isolate(chosen.text()) : chosen.text();
    }

    String time(ClockTime time) {
        String pattern = timePattern;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            int run = i;
            while (run < pattern.length() && pattern.charAt(run) == c) {
                run++;
            }
            switch (c) {
                case 'H', 'k' -> out.append(twoDigits(time.hour()));
                case 'm' -> out.append(twoDigits(time.minute()));
                case '\'' -> {}
                default -> out.append(pattern, i, run);
            }
            i = run;
        }
        return inDigits(out.toString());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String inDigits(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            int value = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
            out.appendCodePoint(value < 0 ? c : digits.codePointAt(digits.offsetByCodePoints(0, value)));
        });
        return out.toString();
    }

    String weekday(DayOfWeek day) {
        return weekdays[day.getValue() % 7 + 1];
    }

    /** Weekdays with runs of three and more as ranges. */
    String weekdays(Set<DayOfWeek> days) {
        if (days.isEmpty() || days.size() == 7) {
            return say("every-day");
        }
        List<DayOfWeek> sorted = new ArrayList<>(EnumSet.copyOf(days));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            int j = i;
            while (j + 1 < sorted.size() && sorted.get(j + 1) == sorted.get(j).plus(1)) {
                j++;
            }
            if (j - i >= 2) {
                parts.add(say("day-range", Map.of("from", weekday(sorted.get(i)), "to", weekday(sorted.get(j)))));
            } else {
                for (int k = i; k <= j; k++) {
                    parts.add(weekday(sorted.get(k)));
                }
            }
            i = j + 1;
        }
        return list(parts);
    }

    String list(List<String> parts) {
        return ListFormatter.getInstance(locale).format(parts);
    }

    String date(LocalDate date) {
        return date(date, "yMMMMd");
    }

    String dayOfYear(LocalDate date) {
        return date(date, "MMMMd");
    }

    String monthDay(MonthDay day) {
        return date(day.atYear(ANY_YEAR), "MMMMd");
    }

    String month(MonthDay first) {
        return date(first.atYear(ANY_YEAR), "LLLL");
    }

    /** The pattern wants a calendar of its own: the day is counted from 1970 so that no calendar can shift it. */
    @SuppressWarnings("JdkObsolete") // ICU formats into a StringBuffer
    private String date(LocalDate date, String skeleton) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        calendar.setTimeInMillis(date.toEpochDay() * MILLIS_OF_DAY);
        return inDigits(format.format(calendar, new StringBuffer(), new FieldPosition(0))
                .toString());
    }

    String number(int number) {
        return inDigits(Integer.toString(number));
    }

    /** The first letter of a line as the language writes it. */
    String sentence(String text) {
        return CaseMap.toTitle().wholeString().noLowercase().apply(reader, null, text);
    }
}
