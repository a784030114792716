package org.entaxi.examples.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.holiday.GreekHolidays;
import org.entaxi.hours.osm.OsmHours;

/** Opening hours as they are found in directories, simple ones first. */
final class HoursCases {

    static final String ZONE = "Europe/Athens";

    /** The hours that one place is asked for: two shifts, a public holiday, a summer and a closure. */
    static final String TYPICAL =
            "Mo-Fr 08:00-14:30; We 08:00-14:30,17:00-20:00; Jul-Aug Mo-Fr 08:00-13:00; PH off; 2026 Aug 10-21 off";

    static final List<String> EXPRESSIONS = List.of(
            "24/7",
            "Mo-Fr 09:00-17:00",
            "Mo-Fr 08:00-14:30; PH off",
            "Mo-Sa 08:00-20:00; Su 10:00-14:00",
            "Mo,We,Fr 09:00-13:00; Tu,Th 13:00-17:00",
            "Mo-Fr 08:30-12:30,14:00-17:30; Sa 09:00-12:00; PH off",
            "Mo-Th 09:00-17:00; Fr 09:00-14:00; PH closed",
            "Tu-Su 18:00-02:00; Mo off",
            "Fr-Sa 22:00-05:00",
            "Mo-Fr 10:00-18:00 \"by appointment\"",
            "Mo-Fr 09:00-15:00; We[1,3] 16:00-20:00",
            "We[1] 10:00-12:00",
            "Th[-1] 17:00-19:30",
            "Apr-Sep Mo-Fr 09:00-19:00; Oct-Mar Mo-Fr 09:00-17:00",
            "Jun 15-Sep 15 Mo-Su 08:00-21:00",
            "week 1-53/2 Tu 10:00-14:00",
            "Mo-Fr 08:00-16:00; Dec 24-Jan 2 off",
            "Mo-Fr 09:00-17:00; 2026 Aug 03-14 off",
            "Mo-Fr 09:00-17:00; PH 10:00-12:00",
            "Mo-Fr 08:00-12:00 open, 12:00-13:00 unknown, 13:00-16:00 open",
            "Mo-Fr 09:00-13:00 || \"ask at the desk\"",
            "easter -2 days-easter +1 day off; Mo-Fr 09:00-17:00",
            "Mo-Fr 08:00-20:00; Sa,Su,PH 09:00-14:00; Aug off",
            TYPICAL);

    private static final OsmHours OSM = OsmHours.standard();
    private static final long FIRST = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final int YEAR = 365 * 86_400;

    private HoursCases() {}

    static OpeningHours hours(String expression) {
        OpeningHours hours = OSM.read(expression, ZONE).hours();
        if (!hours.isPublished()) {
            throw new IllegalStateException(expression);
        }
        return hours;
    }

    static HoursEvaluator evaluator(String expression) {
        return HoursEvaluator.compile(hours(expression), null, GreekHolidays.national());
    }

    /** Places with hours of each kind, each place with its own. */
    static List<HoursEvaluator> places(int count) {
        List<HoursEvaluator> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(evaluator(EXPRESSIONS.get(i % EXPRESSIONS.size())));
        }
        return places;
    }

    /** Moments of the year 2026 in no order. */
    static Instant[] instants(int count) {
        Random random = new Random(20_261_123);
        Instant[] instants = new Instant[count];
        for (int i = 0; i < count; i++) {
            instants[i] = Instant.ofEpochSecond(FIRST + random.nextInt(YEAR));
        }
        return instants;
    }
}
