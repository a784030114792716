package org.entaxi.hours.holiday;

import static org.entaxi.hours.holiday.HolidayKind.PUBLIC;
import static org.entaxi.hours.holiday.HolidayKind.PUBLIC_SECTOR;
import static org.entaxi.hours.holiday.HolidayKind.SCHOOL;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The holidays of Greece, 1900 to 2099.
 *
 * <p>Sources: Law 1157/1981 (public services), Law 4808/2021 article 60 and Law 4468/2017 (compulsory holidays of the
 * private sector), Presidential Decree 79/2017 article 3 (schools). A holiday counts as public when shops and offices
 * are closed as a rule, whether the law or custom says so; Whit Monday is one of public services, banks and schools
 * only. Good Friday, Clean Monday and 28 October are not compulsory in the private sector but kept. The summer leave of
 * schools is not in the table.
 *
 * <p>The holiday of 1 May is moved by decision in some years. The moves made so far are data; a coming one is not known
 * before it is decided (2027, when 1 May is Holy Saturday, is such a year).
 */
public final class GreekHolidays {

    private static final Set<HolidayKind> EVERYONE = EnumSet.of(PUBLIC, PUBLIC_SECTOR, SCHOOL);
    private static final Set<HolidayKind> OFFICES = EnumSet.of(PUBLIC_SECTOR, SCHOOL);
    private static final Set<HolidayKind> SCHOOLS = EnumSet.of(SCHOOL);
    private static final String OF_OFFICES = "Law 1157/1981";
    private static final String COMPULSORY = "Law 4808/2021, article 60";
    private static final String OF_SCHOOLS = "Presidential Decree 79/2017, article 3";

    private static final HolidayRule MAY_DAY =
            HolidayRule.fixed(5, 1, EVERYONE, "Εργατική Πρωτομαγιά", "Labour Day", COMPULSORY);

    private static final List<HolidayRule> RULES = rules();

    private static final List<Holiday> MOVES = moves();

    private static final HolidayCalendar NATIONAL = new RuleCalendar(RULES, MOVES, List.of()).remembering();

    private GreekHolidays() {}

    /**
     * The holidays of the whole country.
     *
     * @return the calendar
     */
    public static HolidayCalendar national() {
        return NATIONAL;
    }

    /**
     * The holidays of a municipality: those of the whole country and the built-in local ones.
     *
     * @param municipality its id in the scheme {@code area}, such as {@code larissa}
     * @return the calendar; the national one when no local holidays are known
     */
    public static HolidayCalendar of(String municipality) {
        return of(municipality, LocalHolidays.greece());
    }

    /**
     * The holidays of a municipality, with local ones of the host's.
     *
     * @param municipality its id
     * @param local the local holidays
     * @return the calendar
     */
    public static HolidayCalendar of(String municipality, LocalHolidays local) {
        List<HolidayRule> own = local.of(municipality);
        return own.isEmpty() ? NATIONAL : new RuleCalendar(RULES, MOVES, own).remembering();
    }

    private static List<HolidayRule> rules() {
        List<HolidayRule> rules = new ArrayList<>(List.of(
                HolidayRule.fixed(1, 1, EVERYONE, "Πρωτοχρονιά", "New Year's Day", COMPULSORY),
                HolidayRule.fixed(1, 6, EVERYONE, "Θεοφάνεια", "Epiphany", COMPULSORY),
                HolidayRule.fixed(1, 30, SCHOOLS, "Των Τριών Ιεραρχών", "Three Hierarchs", OF_SCHOOLS),
                HolidayRule.easter(-48, EVERYONE, "Καθαρά Δευτέρα", "Clean Monday", OF_OFFICES),
                HolidayRule.fixed(
                        3,
                        25,
                        EVERYONE,
                        "Ευαγγελισμός της Θεοτόκου και Εθνική Επέτειος της 25ης Μαρτίου",
                        "Annunciation and National Day of 25 March",
                        COMPULSORY),
                HolidayRule.easter(-2, EVERYONE, "Μεγάλη Παρασκευή", "Good Friday", OF_OFFICES),
                HolidayRule.easter(0, EVERYONE, "Κυριακή του Πάσχα", "Easter Sunday", OF_OFFICES),
                HolidayRule.easter(1, EVERYONE, "Δευτέρα του Πάσχα", "Easter Monday", COMPULSORY),
                MAY_DAY,
                HolidayRule.easter(50, OFFICES, "Δευτέρα του Αγίου Πνεύματος", "Whit Monday", OF_OFFICES),
                HolidayRule.fixed(
                        8, 15, EVERYONE, "Κοίμηση της Θεοτόκου", "Dormition of the Mother of God", COMPULSORY),
                HolidayRule.fixed(
                                10,
                                28,
                                EVERYONE,
                                "Εθνική Επέτειος της 28ης Οκτωβρίου",
                                "National Day of 28 October",
                                OF_OFFICES)
                        .since(1944),
                HolidayRule.fixed(11, 17, SCHOOLS, "Επέτειος του Πολυτεχνείου", "Polytechnic uprising", OF_SCHOOLS)
                        .since(1981),
                HolidayRule.fixed(12, 25, EVERYONE, "Χριστούγεννα", "Christmas Day", COMPULSORY),
                HolidayRule.fixed(
                        12, 26, EVERYONE, "Σύναξη της Θεοτόκου", "Synaxis of the Mother of God", "Law 4468/2017")));
        schoolLeave(rules);
        return List.copyOf(rules);
    }

    private static void schoolLeave(List<HolidayRule> rules) {
        for (int day = 24; day <= 31; day++) {
            rules.add(HolidayRule.fixed(12, day, SCHOOLS, "Διακοπές Χριστουγέννων", "Christmas leave", OF_SCHOOLS));
        }
        for (int day = 1; day <= 7; day++) {
            rules.add(HolidayRule.fixed(1, day, SCHOOLS, "Διακοπές Χριστουγέννων", "Christmas leave", OF_SCHOOLS));
        }
        for (int day = -6; day <= 5; day++) {
            rules.add(HolidayRule.easter(day, SCHOOLS, "Διακοπές Πάσχα", "Easter leave", OF_SCHOOLS));
        }
    }

    private static List<Holiday> moves() {
        List<Holiday> moves = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                        GreekHolidays.class.getResourceAsStream("may-day-moves.tsv"), "may-day-moves.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    moves.add(MAY_DAY.on(LocalDate.parse(columns[0]), columns[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(moves);
    }
}
