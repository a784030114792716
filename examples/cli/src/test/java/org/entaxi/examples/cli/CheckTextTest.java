package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.text.Bidi;
import org.junit.jupiter.api.Test;

/** What people see, word for word. The texts were read by somebody who speaks the language. */
class CheckTextTest {

    @Test
    void amina_mayUseTheCentreOfLarissaAndNotTheMediationOfPyrgos() {
        assertThat(check("en", "amina", "--service", "kem-larissa", "greek-lessons", "youth", "mediation"))
                .isEqualTo(
                        """
                        May use (2)
                          Migrant Integration Centre of the Municipality of Larissa: information, support, counselling and referral [kem-larissa]
                            ✓ The person is a lawfully residing third-country national.
                            Bring: Residence permit card (ADET): at hand
                            Opening hours were not published
                          Lessons in Greek language and elements of Greek history and culture [kem-larissa/greek-lessons]
                            ✓ The person is a lawfully residing third-country national.
                            ✓ The person is at least 18 years old.
                            Opening hours were not published

                        Not settled (1)
                          Intercultural activities for children and young people, foreign and native [kem-larissa/youth]
                            What the provider decides:
                              young people; the band is the provider’s
                            Opening hours were not published

                        May not use (1)
                          Intercultural mediation at the Community Centre of the Municipality of Pyrgos [kk-pyrgos/mediation]
                            ✗ The person does not live in this area: Municipality of Pyrgos.

                        By the rules as they are published; the provider has the last word.
                        """);
    }

    @Test
    void tesfay_isAskedForHisBirthDateInGreek() {
        assertThat(check("el", "tesfay", "--next-question", "--service", "kem-larissa", "greek-lessons", "accmr"))
                .isEqualTo(
                        """
                        Δικαιούται (1)
                          Κέντρο Ένταξης Μεταναστών του Δήμου Λαρισαίων: ενημέρωση, υποστήριξη, συμβουλευτική και παραπομπή [kem-larissa]
                            ✓ Το άτομο είναι αιτών διεθνή προστασία.
                            Χρειάζεται ένα από τα εξής:
                              Άδεια Διαμονής Ενιαίου Τύπου (ΑΔΕΤ): να ρωτηθεί αν υπάρχει
                              Δελτίο Αιτούντος Διεθνή Προστασία (ΔΑΔΠ): να ρωτηθεί αν υπάρχει
                              Τίτλος διαμονής: να ρωτηθεί αν υπάρχει
                            Δεν έχουν δημοσιευτεί ώρες λειτουργίας

                        Δεν έχει κριθεί (2)
                          Μαθήματα ελληνικής γλώσσας και στοιχείων ελληνικής ιστορίας και πολιτισμού [kem-larissa/greek-lessons]
                            Τι χρειάζεται ακόμη να γνωρίζουμε:
                              ημερομηνία γέννησης
                                Πότε γεννηθήκατε; Αρκεί το έτος, αν δεν γνωρίζετε την ημέρα.
                            Μπορεί να χρησιμοποιηθεί το αργότερο από Πέμπτη 31 Δεκεμβρίου 2026, αν δεν αλλάξει κάτι άλλο
                            Δεν έχουν δημοσιευτεί ώρες λειτουργίας
                          Κέντρο Συντονισμού του Δήμου Αθηναίων για θέματα Μεταναστών και Προσφύγων [accmr]
                            Η υπηρεσία δεν αναφέρει κανόνα. Αυτό δεν σημαίνει ότι είναι ανοιχτή σε όλους.
                            Πρόσβαση: Εγγραφή μέλους, Με ηλεκτρονικό μήνυμα, Τηλεφωνικά
                            Ανοιχτό τώρα, κλείνει στις 17:00

                        Η ερώτηση που θα ξεκαθάριζε τα περισσότερα: Πότε γεννηθήκατε; Αρκεί το έτος, αν δεν γνωρίζετε την ημέρα.
                        Σύμφωνα με τους κανόνες όπως δημοσιεύτηκαν· τον τελευταίο λόγο έχει ο πάροχος.
                        """);
    }

    @Test
    void yusuf_isEligibleAndHasACardToRenew() {
        assertThat(check("en", "yusuf", "--service", "kem-larissa"))
                .contains(
                        "May use (1)",
                        "Bring one of:",
                        "Residence permit card (ADET): expired, to be renewed",
                        "or bring: Decision granting refugee status");
        assertThat(check("el", "yusuf", "--service", "kem-larissa")).contains("ή προσκομίστε: ");
    }

    @Test
    void dilan_isEligibleAndHasNoEvidenceYet() {
        assertThat(check("en", "dilan", "--service", "kem-larissa"))
                .contains("May use (1)", "International protection applicant's card: not held")
                .doesNotContain("or bring");
    }

    @Test
    void nour_comesOfAgeInMarch2028() {
        assertThat(check("en", "nour", "--service", "greek-lessons"))
                .contains(
                        "May not use (1)",
                        "✗ The person is younger than 18 years.",
                        "Can be used from Saturday 25 March 2028 at the latest, if nothing else changes");
    }

    @Test
    void cardOfUnknownHolder_isEnoughForAsLongAsItIsValid() {
        assertThat(check("en", "wallet-only", "--service", "kem-larissa"))
                .contains("May use (1)", "Certain until Wednesday 31 May 2028, if nothing else changes");
    }

    @Test
    void anotherDay_isAnsweredWithTheHoursOfThatDay() {
        assertThat(check("en", "nobody", "--service", "accmr", "--on", "2026-11-27"))
                .contains("Open 09:00–17:00 that day");
        assertThat(check("en", "nobody", "--service", "accmr", "--on", "2026-11-28"))
                .contains("Closed that day");
        // Christmas, of which the card says nothing.
        assertThat(check("el", "nobody", "--service", "accmr", "--on", "2026-12-25"))
                .contains("Ανοιχτά 09:00–17:00 (δεν είναι βέβαιο) εκείνη την ημέρα");
    }

    @Test
    void arabic_isSetApartInsideEnglish() {
        String answer = check("ar", "samir", "--service", "kem-larissa");

        assertThat(answer).contains("✓ " + Bidi.FIRST_STRONG_ISOLATE, "طالب حماية دولية", "May use (1)");
        assertThat(answer.chars().filter(c -> c == Bidi.FIRST_STRONG_ISOLATE).count())
                .isEqualTo(answer.chars()
                        .filter(c -> c == Bidi.POP_DIRECTIONAL_ISOLATE)
                        .count());
    }

    /** The answer below its title, which has the name of the file. */
    private static String check(String language, String person, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--catalogue", Cli.CATALOGUE, "--lang", language));
        arguments.add("--person=" + Cli.person(person));
        String option = "";
        for (String each : more) {
            if (each.startsWith("--")) {
                option = each;
                if (each.equals("--next-question")) {
                    arguments.add(each);
                }
            } else {
                arguments.add(option + "=" + each);
            }
        }
        Cli.Result result = Cli.run(arguments.toArray(String[]::new));
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        String title = Cli.person(person) + ", ";
        assertThat(result.out()).startsWith(title);
        return result.out().substring(result.out().indexOf("\n\n") + 2);
    }
}
