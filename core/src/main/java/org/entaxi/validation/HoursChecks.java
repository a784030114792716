package org.entaxi.validation;

import java.time.zone.ZoneRulesProvider;
import java.util.Set;
import org.entaxi.basics.FindingCode;
import org.entaxi.hours.ClockTime;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.TimeRange;

/** Checks of opening hours. */
final class HoursChecks {

    private static final int LONG = 14 * 3600;
    private static final int DAY = 24 * 3600;
    private static final Set<String> ZONES = Set.copyOf(ZoneRulesProvider.getAvailableZoneIds());

    private HoursChecks() {}

    static void hours(OpeningHours hours, Trail place, Run run) {
        String zone = hours.zone();
        if (zone != null && !ZONES.contains(zone)) {
            run.add(FindingCode.TIME_ZONE_UNKNOWN, place.member("zone"));
        }
        if (zone == null && hours.isPublished() && !run.hasZone()) {
            run.add(FindingCode.HOURS_WITHOUT_ZONE, place);
        }
    }

    static void range(TimeRange range, Trail place, Run run) {
        ClockTime opens = range.opens();
        ClockTime closes = range.closes();
        BasicChecks.iri(range.bookingLink(), place.member("bookingLink"), run);
        if (opens == null || closes == null) {
            if (opens != null || closes != null) {
                run.add(FindingCode.HOURS_INCOMPLETE, place);
            }
            return;
        }
        if (opens.equals(closes)) {
            run.add(FindingCode.HOURS_EMPTY_RANGE, place);
            return;
        }
        int length = DAY - opens.secondOfDay() + closes.secondOfDay();
        if (range.passesMidnight() && length > LONG) {
            run.add(FindingCode.HOURS_LONG, place, "hours", String.valueOf(length / 3600));
        }
    }

    static void dates(DateRange dates, Trail place, Run run) {
        if (dates.from() != null && dates.until() != null && dates.until().isBefore(dates.from())) {
            run.add(FindingCode.PERIOD_REVERSED, place, "period", dates.from() + "/" + dates.until());
        }
    }
}
