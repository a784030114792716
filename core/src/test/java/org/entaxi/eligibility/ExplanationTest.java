package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.elapsed;
import static org.entaxi.eligibility.Rules.everyone;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.status;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entaxi.basics.Citation;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.text.LocalizedText;
import org.entaxi.text.Messages;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions and rules in words. */
class ExplanationTest {

    private static final Locale GREEK = Locale.forLanguageTag("el");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    private static final Messages MESSAGES =
            Messages.load("explanation", Explainer.class::getResourceAsStream, Wording.LANGUAGES);

    @Test
    void explain_inEnglish_saysWhyAndCites() {
        Citation code = Citation.of(LocalizedText.of("en", "Law 5038/2023", "el", "Ν. 5038/2023"), "161(1)(b)");
        Rule rule = allOf(FirstData.KEM.citing(code), age().atLeast(18));
        assertThat(explained(rule, "amina", Locale.ENGLISH))
                .isEqualTo(
                        """
                        By the rule as published, the person may use this service on 23 November 2026.
                        Because:
                          - The person is a lawfully residing third-country national. (Law 5038/2023, article 161(1)(b))
                          - The person is at least 18 years old.""");
    }

    @Test
    void explain_inGreek_saysWhatStandsInTheWay() {
        assertThat(explained(FirstData.MEDIATION, "maria", GREEK))
                .isEqualTo(
                        """
                        Σύμφωνα με τον δημοσιευμένο κανόνα, το άτομο δεν δικαιούται αυτή την υπηρεσία στις 23 Νοεμβρίου 2026.
                        Τι εμποδίζει:
                          - Το άτομο δεν είναι πολίτης τρίτης χώρας.
                          - Το άτομο δεν κατοικεί σε αυτή την περιοχή: Δήμος Πύργου.""");
    }

    @Test
    void explain_inGreek_asksForWhatIsMissing() {
        assertThat(explained(FirstData.YOUTH, "tesfay", GREEK))
                .isEqualTo(
                        """
                        Δεν προκύπτει ακόμη αν το άτομο δικαιούται αυτή την υπηρεσία στις 23 Νοεμβρίου 2026.
                        Τι χρειάζεται ακόμη να γνωρίζουμε:
                          - ημερομηνία γέννησης
                            - Πότε γεννηθήκατε; Αρκεί το έτος, αν δεν γνωρίζετε την ημέρα.
                        Τι κρίνει ο φορέας:
                          - young people; the band is the provider's""");
    }

    @Test
    void explain_inArabic_isolatesWhatRunsTheOtherWay() {
        String text = explained(FirstData.LESSONS, "amina", ARABIC);
        assertThat(text).contains("الأسباب:").contains("عمر الشخص");
        assertThat(text.chars().filter(each -> each == '\u2068').count())
                .isEqualTo(text.chars().filter(each -> each == '\u2069').count())
                .isPositive();
    }

    @Test
    void explain_ofARuleThatHoldsForEverybodySaysSo() {
        assertThat(explained(anyOf(age().atLeast(18), age().under(18)), "nobody", Locale.ENGLISH))
                .endsWith("- This is so for everybody, whatever else is the case.");
        assertThat(explained(everyone(), "nobody", Locale.ENGLISH)).endsWith("- The service is open to everybody.");
    }

    @Test
    void describe_putsARuleIntoWords() {
        Rule rule = allOf(
                anyOf(
                        status(LegalStatuses.RECOGNISED_REFUGEE),
                        document(DocumentTypes.ASYLUM_APPLICANT_CARD)
                                .accepting(DocumentValidity.VALID, DocumentValidity.EXPIRED)
                                .inForm(DocumentForm.ORIGINAL)),
                not(status(LegalStatuses.EU_CITIZEN)),
                number(Facts.HOUSEHOLD_INCOME).atMost("1296.00"),
                elapsed(Facts.RECOGNISED_ON).atMost(Period.ofMonths(3)),
                anyMember(HouseholdMember.CHILD, age().atMost(17)));
        assertThat(EVALUATOR.describe(rule, Locale.ENGLISH).text())
                .isEqualTo(
                        """
                        Who may use the service:
                        All of these:
                          - At least one of these:
                            - The person is a recognised refugee.
                            - The person has an international protection applicant's card (valid or expired; original).
                          - The person is not an EU citizen.
                          - monthly income of the household: at most €1,296.00
                          - date of recognition: at most 3 months ago
                          - At least one member of the household (child) meets this:
                            - The person is at most 17 years old.""");
        assertThat(EVALUATOR.describe(rule, GREEK).text())
                .isEqualTo(
                        """
                        Ποιοι δικαιούνται την υπηρεσία:
                        Όλα τα παρακάτω:
                          - Τουλάχιστον ένα από τα παρακάτω:
                            - Το άτομο είναι αναγνωρισμένος πρόσφυγας.
                            - Το άτομο έχει Δελτίο Αιτούντος Διεθνή Προστασία (σε ισχύ ή ληγμένο; πρωτότυπο).
                          - Το άτομο δεν είναι πολίτης της Ευρωπαϊκής Ένωσης.
                          - μηνιαίο εισόδημα του νοικοκυριού: το πολύ 1.296,00\u00a0€
                          - ημερομηνία αναγνώρισης: πριν από το πολύ 3 μήνες
                          - Για τουλάχιστον ένα μέλος του νοικοκυριού (παιδί) ισχύει:
                            - Το άτομο είναι το πολύ 17 ετών.""");
    }

    @Test
    void describe_ofARuleByItselfUsesTheLabelsOfGreece() {
        Rule rule = status(LegalStatuses.RECOGNISED_REFUGEE);
        assertThat(rule.describe(GREEK)).isEqualTo(EVALUATOR.describe(rule, GREEK));
        assertThat(rule.describe(GREEK, FirstData.VOCABULARY).text()).endsWith("αναγνωρισμένος πρόσφυγας.");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 23 November 2026",
        "en-US, 'November 23, 2026'",
        "el, 23 Νοεμβρίου 2026",
        "fr, 23 novembre 2026",
        "uk, 23 листопада 2026\u202Fр.",
        "fa, \u2068۲۳ نوامبر ۲۰۲۶\u2069",
        "ar, \u206823 نوفمبر 2026\u2069",
        "ur, \u206823 نومبر، 2026\u2069"
    })
    void date_isWrittenAsTheReaderIsUsedTo(String language, String expected) {
        Locale reader = Locale.forLanguageTag(language);
        assertThat(new Wording(EVALUATOR, reader).date(FirstData.TODAY, reader)).isEqualTo(expected);
    }

    @Test
    void date_beforeTheGregorianCalendarIsCountedByItAllTheSame() {
        assertThat(new Wording(EVALUATOR, Locale.ENGLISH).date(LocalDate.of(1200, 1, 1), Locale.ENGLISH))
                .isEqualTo("1 January 1200");
    }

    @Test
    void toString_ofAnExplanationHidesTheText() {
        Explanation explanation = EVALUATOR
                .decide(FirstData.KEM, FirstData.people().get("amina"), FirstData.TODAY)
                .explain(GREEK);
        assertThat(explanation.toString()).isEqualTo("Explanation[el]");
    }

    @Test
    void messages_areCompleteInGreekAndEnglish() {
        assertThat(MESSAGES.keys("el")).isEqualTo(MESSAGES.keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "el", "fa", "fr", "uk", "ur"})
    void messages_ofOtherLanguagesHaveNoKeyAndNoArgumentThatEnglishLacks(String language) {
        assertThat(MESSAGES.keys("en")).containsAll(MESSAGES.keys(language));
        for (String key : MESSAGES.keys(language)) {
            assertThat(arguments(key, "en")).as("%s in %s", key, language).containsAll(arguments(key, language));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void messages_areAllUsed(String language) {
        Set<String> prefixes = Set.of("condition.", "validity.", "form.", "relation.", "period.");
        Set<String> unused = new TreeSet<>(MESSAGES.keys(language));
        unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        assertThat(unused).isEqualTo(new TreeSet<>(USED));
    }

    /** The keys that the code names one by one; those put together are asked for by the rules of every kind below. */
    private static final List<String> USED = List.of(
            "outcome.eligible",
            "outcome.not-eligible",
            "outcome.undetermined",
            "heading.reasons",
            "heading.blockers",
            "heading.missing",
            "heading.provider",
            "heading.conflicts",
            "reason.whatever",
            "reason.together.yes",
            "reason.together.no",
            "missing.enough",
            "missing.document",
            "missing.member",
            "why.does-not-know",
            "why.declined",
            "conflict.statuses",
            "conflict.document",
            "conflict.values",
            "rule.heading",
            "rule.none",
            "rule.not-in-force",
            "rule.inherited",
            "rule.reference",
            "rule.provider",
            "group.all",
            "group.any",
            "group.not",
            "group.at-least",
            "citation.article");

    @ParameterizedTest
    @ValueSource(strings = {"en", "el", "ar", "fa", "fr", "uk", "ur"})
    void describe_saysEveryKindOfCondition(String language) {
        Locale reader = Locale.forLanguageTag(language);
        Set<String> asked = new LinkedHashSet<>();
        for (Rule rule : EveryKind.rules()) {
            String text = EVALUATOR.describe(rule, reader).text();
            assertThat(text).isNotBlank().doesNotContain("{").doesNotContain("}");
            asked.add(text);
        }
        assertThat(asked).hasSize(EveryKind.rules().size());
    }

    private static Set<String> arguments(String key, String language) {
        Set<String> found = new TreeSet<>();
        String pattern = MESSAGES.pattern(key, Locale.forLanguageTag(language)).text();
        Pattern.compile("\\{([a-z]+)[,}]").matcher(pattern).results().forEach(result -> found.add(result.group(1)));
        return found;
    }

    private static String explained(Rule rule, String name, Locale reader) {
        return EVALUATOR
                .decide(rule, FirstData.people().get(name), FirstData.TODAY)
                .explain(reader)
                .text();
    }
}
