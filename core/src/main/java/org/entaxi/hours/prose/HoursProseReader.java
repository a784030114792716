package org.entaxi.hours.prose;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads opening hours as directories write them, in Greek and English: "Δευτέρα έως Παρασκευή: 09:00 - 17:00",
 * "Δευ-Παρ 8:00-14:30, Τετ και 16:00-20:00", "Mon–Fri 9am–5pm", "κατόπιν ραντεβού", "1η και 3η Τετάρτη του μήνα".
 *
 * <p>Every word has to be known. A text with one that is not becomes unknown hours with the text kept and a finding
 * that points at the word: a half-understood text would be worse than none. Where a text is understood and leaves a
 * doubt, the ranges are uncertain: times without days, "every other Tuesday" without saying which, and the weekend of
 * "καθημερινά", which is every day to some and every working day to others.
 *
 * <p>Case, accents, kinds of dash and white space make no difference. Times from 1 to 12 without halves of the day and
 * without leading zeros that would end before they start, as in "9-5", end in the afternoon.
 */
public final class HoursProseReader {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 2000;

    private HoursProseReader() {}

    /**
     * Reads a text.
     *
     * @param text the text
     * @param language the language tag to keep the text under
     * @param zone the IANA zone of the place; null when not known
     * @return the hours, unknown when the text was not understood
     */
    public static ImportedHours read(String text, String language, @Nullable String zone) {
        OpeningHours.Builder hours = OpeningHours.builder().zone(zone).text(LocalizedText.of(language, text));
        if (text.length() > MAX_LENGTH) {
            return refused(hours, text, MAX_LENGTH);
        }
        try {
            ProseParser parser = new ProseParser(Tokens.of(text));
            parser.parse();
            ProseModel model = new ProseModel(parser.policy());
            parser.said().forEach(model::add);
            return new ImportedHours(
                    hours.schedules(model.schedules())
                            .specialDays(model.specialDays())
                            .build(),
                    List.of());
        } catch (NotUnderstood e) {
            return refused(hours, text, e.at());
        }
    }

    private static ImportedHours refused(OpeningHours.Builder hours, String text, int at) {
        int end = Math.min(text.length(), at + 20);
        Map<String, String> arguments =
                new TreeMap<>(Map.of("at", Integer.toString(at), "found", text.substring(Math.min(at, end), end)));
        return new ImportedHours(hours.build(), List.of(Finding.of(FindingCode.HOURS_NOT_UNDERSTOOD, "", arguments)));
    }
}
