package org.entaxi.hours.holiday;

import java.time.LocalDate;

/** The date of Easter Sunday in the Gregorian calendar. */
public final class Easter {

    private Easter() {}

    /**
     * Orthodox Easter: the Julian computus (Meeus, Astronomical Algorithms, chapter 8), carried into the Gregorian
     * calendar.
     *
     * @param year the year, 1583 to 9999
     * @return Easter Sunday
     */
    public static LocalDate orthodox(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + sunday + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, sum / 31, 1).plusDays(sum % 31 + (long) behind);
    }

    /**
     * Western Easter: the Gregorian computus in its anonymous form (Meeus, Astronomical Algorithms, chapter 8).
     *
     * @param year the year, 1583 to 9999
     * @return Easter Sunday
     */
    public static LocalDate western(int year) {
        int golden = year % 19;
        int century = year / 100;
        int correction = (8 * century + 13) / 25;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int rest = year % 100;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int sum = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
