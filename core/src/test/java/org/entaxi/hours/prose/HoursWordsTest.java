package org.entaxi.hours.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.holiday.GreekHolidays;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.osm.OsmHours;
import org.entaxi.text.Bidi;
import org.entaxi.text.LocalizedText;
import org.entaxi.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursWordsTest {

    private static final OpeningHours OFFICE = osm("Mo-Fr 09:00-17:00; PH off");
    private static final OpeningHours BAR = osm("Mo-Th,Sa 20:00-02:00, Su 10:00-12:00 open \"by appointment\"");

    /** A date further away than the week is said as one says a date, not as one says a weekday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    el | Κλειστό, ανοίγει στις 24 Αυγούστου, στις 09:00
                    en | Closed, opens on August 24 at 09:00
                    fr | Fermé, ouvre le 24 août à 09:00
                    """)
    void now_namesADateFarAway(String language, String sentence) {
        OpeningHours hours = OsmHours.standard()
                .read("Mo-Fr 09:00-17:00; 2026 Aug 10-21 off", "Europe/Athens")
                .hours();
        HoursEvaluator evaluator = HoursEvaluator.compile(hours, null, HolidayCalendar.NONE);
        assertThat(HoursWords.of(Locale.forLanguageTag(language)).now(evaluator, Instant.parse("2026-08-12T08:00:00Z")))
                .isEqualTo(sentence);
    }

    @Test
    void lines_inEnglish() {
        assertThat(lines("en", OFFICE))
                .containsExactly(
                        "Monday–Friday: 09:00–17:00", "Saturday and Sunday: closed", "Public holidays: closed");
        assertThat(lines("en", BAR))
                .containsExactly(
                        "Monday–Thursday and Saturday: 20:00–02:00 (next day)",
                        "Friday: closed",
                        "Sunday: 10:00–12:00 (by appointment)",
                        "Public holidays: as on other days");
        assertThat(lines("en", osm("We[1,3] 17:00-19:00; 2026 Dec 24-2026 Dec 31 off \"leave\"")))
                .contains("First and third Wednesday of the month: 17:00–19:00")
                .anyMatch(line -> line.endsWith("closed (leave)"));
    }

    @Test
    void lines_inGreek() {
        assertThat(lines("el", OFFICE))
                .containsExactly(
                        "Δευτέρα έως Παρασκευή: 09:00–17:00", "Σάββατο και Κυριακή: κλειστά", "Αργίες: κλειστά");
        assertThat(lines("el", BAR)).contains("Κυριακή: 10:00–12:00 (με ραντεβού)");
        assertThat(lines("el", osm("24/7"))).first().isEqualTo("Κάθε μέρα: όλο το 24ωρο");
        assertThat(lines("el", osm("Jun-Aug Mo-Fr 08:00-14:00")))
                .first()
                .isEqualTo("Δευτέρα έως Παρασκευή, 1 Ιουνίου – 31 Αυγούστου: 08:00–14:00");
    }

    @Test
    void lines_neverAnotherCalendarUnlessAsked() {
        OpeningHours closed = osm("10:00-12:00; 2026 Dec 24 off");
        assertThat(lines("fa", closed)).anyMatch(line -> line.contains("۲۴ دسامبر ۲۰۲۶"));
        assertThat(HoursWords.of(Locale.forLanguageTag("fa"))
                        .withCalendar("persian")
                        .lines(closed))
                .anyMatch(line -> line.contains("دی") && line.contains("۱۴۰۵"));
    }

    @Test
    void lines_digitsAsTheReaderWants() {
        HoursWords persian = HoursWords.of(Locale.forLanguageTag("fa"));
        assertThat(Bidi.strip(persian.lines(OFFICE).get(0))).isEqualTo("دوشنبه تا جمعه: ۰۹:۰۰ تا ۱۷:۰۰");
        assertThat(Bidi.strip(persian.withDigits("latn").lines(OFFICE).get(0))).contains("09:00 تا 17:00");
        assertThat(Bidi.strip(HoursWords.of(Locale.forLanguageTag("ar"))
                        .withDigits("arab")
                        .lines(OFFICE)
                        .get(0)))
                .contains("٠٩:٠٠–١٧:٠٠");
    }

    @Test
    void lines_isolateTimesAndNotesFromRightToLeft() {
        OpeningHours noted = osm("Mo 09:00-12:00 open \"Room 3\"");
        assertThat(HoursWords.of(Locale.forLanguageTag("ar")).text(noted))
                .contains("\u206809:00\u2069", "\u2068Room 3\u2069");
        assertThat(HoursWords.of(Locale.ENGLISH).text(OFFICE)).doesNotContain("\u2068");
    }

    @Test
    void lines_whatWasNotUnderstoodIsShownAsPublished() {
        OpeningHours text = OpeningHours.builder()
                .text(LocalizedText.of("el", "τηλεφωνήστε"))
                .build();
        assertThat(lines("en", text)).containsExactly("As published: τηλεφωνήστε");
        assertThat(lines("el", OpeningHours.UNKNOWN)).containsExactly("Δεν έχουν δημοσιευτεί ώρες λειτουργίας");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2026-11-23T10:00:00Z | Open now, closes at 17:00",
                "en | 2026-11-23T04:00:00Z | Closed, opens at 09:00",
                "en | 2026-11-28T10:00:00Z | Closed, opens Monday 09:00",
                "en | 2026-12-24T20:00:00Z | Closed, opens Monday 09:00", // Christmas, the day after, a weekend
                "el | 2026-11-23T10:00:00Z | Ανοιχτό τώρα, κλείνει στις 17:00",
                "el | 2026-11-28T10:00:00Z | Κλειστό, ανοίγει Δευτέρα 09:00",
                "fr | 2026-11-28T10:00:00Z | Fermé, ouvre lundi à 09:00",
                "uk | 2026-11-23T10:00:00Z | Зараз відчинено, зачиняється о 17:00",
                "ar | 2026-11-23T10:00:00Z | مفتوح الآن، يغلق الساعة 17:00",
                "fa | 2026-11-23T10:00:00Z | اکنون باز است، ساعت ۱۷:۰۰ بسته می‌شود",
                "ur | 2026-11-23T10:00:00Z | ابھی کھلا ہے، 17:00 بجے بند ہوگا",
            })
    void now_saysUntilWhen(String language, Instant now, String sentence) {
        HoursEvaluator evaluator = HoursEvaluator.compile(OFFICE, null, GreekHolidays.national());
        assertThat(Bidi.strip(HoursWords.of(Locale.forLanguageTag(language)).now(evaluator, now)))
                .isEqualTo(sentence);
    }

    @Test
    void now_otherCases() {
        HoursWords english = HoursWords.of(Locale.ENGLISH);
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(english.now(compile(osm("24/7")), now)).isEqualTo("Open now");
        assertThat(english.now(compile(osm("off")), now)).isEqualTo("Closed");
        assertThat(english.now(compile(osm("Mo 09:00-24:00")), now)).isEqualTo("Open now, closes at 24:00");
        assertThat(english.now(compile(osm("Mo 09:00-14:00 open \"by appointment\"")), now))
                .isEqualTo("Open now (by appointment), closes at 14:00");
        assertThat(english.now(compile(osm("Mo 09:00-14:00, Mo 14:00-16:00 unknown")), now))
                .isEqualTo("Open now; not known from 14:00 on");
        assertThat(english.now(compile(osm("nonsense")), now))
                .isEqualTo("Not known whether it is open: the published hours could not be read");
        assertThat(english.caveat(compile(OFFICE).state(now))).isEqualTo("Public holidays were not considered");
    }

    @Test
    void messages_sameKeysInEveryLanguage() {
        Messages messages = Messages.load(
                "hours", HoursWords.class::getResourceAsStream, List.of("el", "en", "ar", "fa", "fr", "uk", "ur"));
        for (String language : messages.languages()) {
            assertThat(messages.keys(language)).as(language).isEqualTo(messages.keys("en"));
        }
    }

    private static HoursEvaluator compile(OpeningHours hours) {
        return HoursEvaluator.compile(hours, ZoneId.of("Europe/Athens"), null);
    }

    /** ICU's data have narrow and thin spaces; they count as spaces here. */
    private static List<String> lines(String language, OpeningHours hours) {
        return HoursWords.of(Locale.forLanguageTag(language)).lines(hours).stream()
                .map(line -> line.replaceAll("[\\u202f\\u2009\\u00a0]", " "))
                .collect(Collectors.toList());
    }

    private static OpeningHours osm(String expression) {
        return OsmHours.standard().read(expression, "Europe/Athens").hours();
    }
}
