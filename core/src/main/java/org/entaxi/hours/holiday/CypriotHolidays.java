package org.entaxi.hours.holiday;

import static org.entaxi.hours.holiday.HolidayKind.PUBLIC;
import static org.entaxi.hours.holiday.HolidayKind.PUBLIC_SECTOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The holidays of the Republic of Cyprus, 1900 to 2099 (those of the Republic from 1961 on).
 *
 * <p>Movable feasts follow Orthodox Easter; tables that compute them from the Western one are wrong in most years.
 * Holy Saturday, Easter Tuesday and 24 December are holidays of public services and banks only. Source: the list of
 * public holidays that the Republic publishes every year; the legal act behind each row has not been checked.
 */
public final class CypriotHolidays {

    private static final Set<HolidayKind> EVERYONE = EnumSet.of(PUBLIC, PUBLIC_SECTOR);
    private static final Set<HolidayKind> OFFICES = EnumSet.of(PUBLIC_SECTOR);
    private static final String LIST = "Public holidays of the Republic of Cyprus";

    private static final List<HolidayRule> RULES = List.of(
            HolidayRule.fixed(1, 1, EVERYONE, "Πρωτοχρονιά", "New Year's Day", LIST),
            HolidayRule.fixed(1, 6, EVERYONE, "Θεοφάνεια", "Epiphany", LIST),
            HolidayRule.easter(-48, EVERYONE, "Καθαρά Δευτέρα", "Green Monday", LIST),
            HolidayRule.fixed(3, 25, EVERYONE, "Εθνική Επέτειος της 25ης Μαρτίου", "National Day of 25 March", LIST),
            HolidayRule.fixed(4, 1, EVERYONE, "Εθνική Επέτειος της 1ης Απριλίου", "National Day of 1 April", LIST)
                    .since(1961),
            HolidayRule.easter(-2, EVERYONE, "Μεγάλη Παρασκευή", "Good Friday", LIST),
            HolidayRule.easter(-1, OFFICES, "Μεγάλο Σάββατο", "Holy Saturday", LIST),
            HolidayRule.easter(0, EVERYONE, "Κυριακή του Πάσχα", "Easter Sunday", LIST),
            HolidayRule.easter(1, EVERYONE, "Δευτέρα του Πάσχα", "Easter Monday", LIST),
            HolidayRule.easter(2, OFFICES, "Τρίτη του Πάσχα", "Easter Tuesday", LIST),
            HolidayRule.fixed(5, 1, EVERYONE, "Εργατική Πρωτομαγιά", "Labour Day", LIST),
            HolidayRule.easter(50, EVERYONE, "Κατακλυσμός", "Kataklysmos", LIST),
            HolidayRule.fixed(8, 15, EVERYONE, "Κοίμηση της Θεοτόκου", "Dormition of the Mother of God", LIST),
            HolidayRule.fixed(10, 1, EVERYONE, "Ημέρα της Ανεξαρτησίας", "Independence Day", LIST)
                    .since(1961),
            HolidayRule.fixed(
                            10, 28, EVERYONE, "Εθνική Επέτειος της 28ης Οκτωβρίου", "National Day of 28 October", LIST)
                    .since(1944),
            HolidayRule.fixed(12, 24, OFFICES, "Παραμονή Χριστουγέννων", "Christmas Eve", LIST),
            HolidayRule.fixed(12, 25, EVERYONE, "Χριστούγεννα", "Christmas Day", LIST),
            HolidayRule.fixed(12, 26, EVERYONE, "Δεύτερη ημέρα των Χριστουγέννων", "Boxing Day", LIST));

    private static final HolidayCalendar NATIONAL = new RuleCalendar(RULES, List.of(), List.of()).remembering();

    private CypriotHolidays() {}

    /**
     * The holidays of the Republic.
     *
     * @return the calendar
     */
    public static HolidayCalendar national() {
        return NATIONAL;
    }
}
