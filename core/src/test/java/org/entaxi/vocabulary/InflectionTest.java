package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    private static final Locale GREEK = Locale.forLanguageTag("el");

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    afm | ο Αριθμός Φορολογικού Μητρώου | του Αριθμού Φορολογικού Μητρώου | τον Αριθμό Φορολογικού Μητρώου | έναν Αριθμό Φορολογικού Μητρώου
                    asylum-applicant-card | το Δελτίο Αιτούντος Διεθνή Προστασία | του Δελτίου Αιτούντος Διεθνή Προστασία | το Δελτίο Αιτούντος Διεθνή Προστασία | ένα Δελτίο Αιτούντος Διεθνή Προστασία
                    adet-residence-permit-card | η Άδεια Διαμονής Ενιαίου Τύπου | της Άδειας Διαμονής Ενιαίου Τύπου | την Άδεια Διαμονής Ενιαίου Τύπου | μία Άδεια Διαμονής Ενιαίου Τύπου
                    homeless-certificate | η βεβαίωση αστεγίας | της βεβαίωσης αστεγίας | τη βεβαίωση αστεγίας | μία βεβαίωση αστεγίας
                    tax-return | η δήλωση φορολογίας εισοδήματος | της δήλωσης φορολογίας εισοδήματος | τη δήλωση φορολογίας εισοδήματος | μία δήλωση φορολογίας εισοδήματος
                    unemployment-card | η κάρτα ανεργίας | της κάρτας ανεργίας | την κάρτα ανεργίας | μία κάρτα ανεργίας
                    """)
    void greek_hasCasesAndArticles(String code, String subject, String possessor, String object, String some) {
        Inflection forms = forms(code, GREEK);
        assertThat(forms.definite(Inflection.Case.NOMINATIVE)).isEqualTo(subject);
        assertThat(forms.definite(Inflection.Case.GENITIVE)).isEqualTo(possessor);
        assertThat(forms.definite(Inflection.Case.ACCUSATIVE)).isEqualTo(object);
        assertThat(forms.indefinite(Inflection.Case.ACCUSATIVE)).isEqualTo(some);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    asylum-applicant-card | an international protection applicant's card | the international protection applicant's card
                    homeless-certificate | a certificate of homelessness | the certificate of homelessness
                    """)
    void english_hasArticlesOnly(String code, String some, String the) {
        Inflection forms = forms(code, Locale.ENGLISH);
        assertThat(forms.indefinite(Inflection.Case.ACCUSATIVE)).isEqualTo(some);
        assertThat(forms.definite(Inflection.Case.GENITIVE)).isEqualTo(the);
    }

    private static Inflection forms(String code, Locale reader) {
        Concept concept =
                Objects.requireNonNull(Vocabulary.greece().concept(ConceptId.of(Schemes.DOCUMENT_TYPE, code)));
        return Objects.requireNonNull(concept.inflection(reader));
    }
}
