package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.atLeast;
import static org.entaxi.eligibility.Rules.code;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.elapsed;
import static org.entaxi.eligibility.Rules.everyone;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.residence;
import static org.entaxi.eligibility.Rules.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Truth;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.text.Bidi;
import org.entaxi.text.LocalizedText;
import org.entaxi.text.Messages;
import org.entaxi.vocabulary.Areas;
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

    /** Somebody who looks for work is not in the list; what the rule shuts out was not answered, and is not said to have been. */
    @Test
    void explain_ofCodesAndExceptionsThatAreNotMetClaimsNeitherOfThem() {
        Rule atWork = code(Facts.EMPLOYMENT).in("employed", "studying").notIn("other");
        Person seeking =
                Person.builder().fact(Facts.EMPLOYMENT, Fact.of("unemployed")).build();
        assertThat(EVALUATOR
                        .decide(atWork, seeking, FirstData.TODAY)
                        .explain(Locale.ENGLISH)
                        .text())
                .isEqualTo(
                        """
                        By the rule as published, the person may not use this service on 23 November 2026.
                        What stands in the way:
                          - employment: not “I work” or “I am studying” or employment: “None of these”""");
    }

    @Test
    void explain_ofAlternativesSaysOfEachWhyItFails() {
        Rule alternatives = anyOf(
                status(LegalStatuses.RECOGNISED_REFUGEE),
                allOf(residence(Areas.municipality("pyrgos")), age().atLeast(18)),
                allOf(age().atLeast(60), status(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY)),
                not(status(LegalStatuses.EU_CITIZEN)));
        assertThat(explained(allOf(alternatives, age().atLeast(18)), "maria", Locale.ENGLISH))
                .as("every status of hers is known, and an EU citizen's card is not hers to have")
                .isEqualTo(
                        """
                        By the rule as published, the person may use this service on 23 November 2026.
                        Because:
                          - The person is not an EU citizen.
                          - The person is at least 18 years old.""");
        assertThat(explained(allOf(alternatives, age().atLeast(18)), "ivanka", Locale.ENGLISH))
                .isEqualTo(
                        """
                        By the rule as published, the person may use this service on 23 November 2026.
                        Because:
                          - The person lives in this area: Municipality of Pyrgos.
                          - The person is at least 18 years old.""");
        Rule elsewhere = anyOf(
                status(LegalStatuses.RECOGNISED_REFUGEE),
                allOf(age().atLeast(60), status(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY)),
                not(status(LegalStatuses.EU_CITIZEN)));
        assertThat(explained(allOf(elsewhere, age().atLeast(18)), "ivanka", Locale.ENGLISH))
                .isEqualTo(
                        """
                        By the rule as published, the person may not use this service on 23 November 2026.
                        What stands in the way:
                          - None of the alternatives is met:
                            - The person is not a recognised refugee.
                            - Not everything that is needed together is met:
                              - The person is younger than 60 years.
                              - The person is not a beneficiary of subsidiary protection.
                            - The person is an EU citizen.""");
        assertThat(explained(allOf(elsewhere, age().atLeast(18)), "ivanka", GREEK))
                .isEqualTo(
                        """
                        Σύμφωνα με τον δημοσιευμένο κανόνα, το άτομο δεν δικαιούται αυτή την υπηρεσία στις 23 Νοεμβρίου 2026.
                        Τι εμποδίζει:
                          - Δεν πληρούται καμία από τις εναλλακτικές:
                            - Το άτομο δεν είναι αναγνωρισμένος πρόσφυγας.
                            - Δεν πληρούνται όλα όσα απαιτούνται μαζί:
                              - Το άτομο είναι κάτω των 60 ετών.
                              - Το άτομο δεν είναι δικαιούχος επικουρικής προστασίας.
                            - Το άτομο είναι πολίτης της Ευρωπαϊκής Ένωσης.""");
    }

    @Test
    void explain_ofANumberOfConditionsSaysHowManyHoldAndWhich() {
        Rule two = atLeast(
                2,
                residence(Areas.municipality("pyrgos")),
                status(LegalStatuses.RECOGNISED_REFUGEE),
                age().atLeast(60));
        assertThat(explained(two, "ivanka", Locale.ENGLISH))
                .endsWith(
                        """
                        What stands in the way:
                          - At least 2 of these are needed, and no more than 1 can be met:
                            - The person lives in this area: Municipality of Pyrgos.
                            - The person is not a recognised refugee.
                            - The person is younger than 60 years.""");
        assertThat(explained(two, "ivanka", GREEK))
                .contains("Απαιτούνται τουλάχιστον 2 από τα παρακάτω και μπορεί να πληρούται το πολύ 1:");
        Rule open = atLeast(3, residence(Areas.municipality("pyrgos")), age().atLeast(60), flag(Facts.IN_STATE_CARE));
        assertThat(explained(open, "ivanka", Locale.ENGLISH))
                .contains(
                        "  - At least 3 of these are needed, and no more than 2 can be met:",
                        "    - care by the state: whether it applies");
        assertThat(explained(not(allOf(age().atLeast(18), residence(Areas.municipality("pyrgos")))), "ivanka", GREEK))
                .endsWith(
                        """
                        Τι εμποδίζει:
                          - Πληρούνται όλα τα παρακάτω:
                            - Το άτομο είναι τουλάχιστον 18 ετών.
                            - Το άτομο κατοικεί σε αυτή την περιοχή: Δήμος Πύργου.""");
    }

    /** Where no part is settled by itself and all cases agree, the whole is told. */
    @Test
    void explain_ofWhatOnlyAllCasesTogetherSettleTellsTheWhole() {
        Rule both = allOf(flag("urn:a"), anyOf(not(flag("urn:a")), flag("urn:b")), not(flag("urn:b")));
        assertThat(explained(anyOf(both, age().atLeast(60)), "ivanka", Locale.ENGLISH))
                .contains("From what is known, this does not hold:");
    }

    @Test
    void describe_ofANegationKeepsItsNoteAndItsCitation() {
        Rule rule = not(status(LegalStatuses.EU_CITIZEN))
                .noting(LocalizedText.of("en", "as the notice says"))
                .citing(Citation.of(LocalizedText.of("en", "Law 1/2020"), "2"));
        assertThat(rule.describe(Locale.ENGLISH).text())
                .contains("The person is not an EU citizen. (Law 1/2020, article 2)", "as the notice says");
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

    @ParameterizedTest
    @ValueSource(strings = {"ar", "el", "fa", "fr", "uk", "ur"})
    void messages_ofOtherLanguagesHaveNoKeyAndNoArgumentThatEnglishLacks(String language) {
        assertThat(MESSAGES.keys("en")).containsAll(MESSAGES.keys(language));
        for (String key : MESSAGES.keys(language)) {
            assertThat(arguments(key, "en")).as("%s in %s", key, language).containsAll(arguments(key, language));
        }
    }

    /** Every key that the code can ask for is there, and nothing is there that it cannot ask for. */
    @Test
    void messages_areThoseThatTheCodeAsksFor() throws IOException {
        Set<String> built = new TreeSet<>(putTogether());
        Set<String> asked = new TreeSet<>(built);
        for (String literal : literals()) {
            boolean part = built.stream().anyMatch(key -> key.startsWith(literal) && !key.equals(literal));
            if (!part) {
                asked.add(literal);
            }
        }
        assertThat(asked).isEqualTo(new TreeSet<>(MESSAGES.keys("en")));
    }

    /** The keys that are put together at run time from a beginning and the name of a bound, an answer or a constant. */
    private static Set<String> putTogether() {
        Set<String> keys = new TreeSet<>();
        List<String> bounded = List.of("age", "number", "date", "elapsed", "remaining", "member.count", "evaluated-on");
        for (String condition : bounded) {
            List.of("any", "min", "max", "range").forEach(bound -> keys.add("condition." + condition + "." + bound));
        }
        for (MemberCondition.Quantifier each : MemberCondition.Quantifier.values()) {
            if (each != MemberCondition.Quantifier.COUNT) {
                keys.add("condition.member." + Phrases.code(each));
            }
        }
        for (DocumentValidity each : DocumentValidity.values()) {
            keys.add("validity." + Phrases.code(each));
        }
        for (DocumentForm each : DocumentForm.values()) {
            keys.add("form." + Phrases.code(each));
        }
        List.of(HouseholdMember.CHILD, HouseholdMember.SPOUSE, HouseholdMember.PARENT, HouseholdMember.SIBLING)
                .forEach(each -> keys.add("relation." + each.code()));
        for (String group : List.of("all", "any", "at-least")) {
            keys.add("told." + group + ".yes");
            keys.add("told." + group + ".no");
        }
        return keys;
    }

    /** What stands in quotation marks in the code and begins like a key. */
    private static Set<String> literals() throws IOException {
        Set<String> beginnings = new TreeSet<>();
        MESSAGES.keys("en").forEach(key -> beginnings.add(key.substring(0, key.indexOf('.'))));
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", beginnings) + ")\\.[a-z.-]*)\"");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "org", "entaxi", "eligibility"))) {
            for (Path file : files.toList()) {
                literal.matcher(Files.readString(file)).results().forEach(each -> found.add(each.group(1)));
            }
        }
        assertThat(found).as("keys in the code").hasSizeGreaterThan(50);
        return found;
    }

    /** No language runs into English: whoever adds a message adds it in all, or takes the language off this list. */
    @ParameterizedTest
    @ValueSource(strings = {"el", "ar", "fa", "fr", "uk", "ur"})
    void messages_areCompleteInEveryLanguage(String language) {
        assertThat(MESSAGES.keys(language)).isEqualTo(MESSAGES.keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el", "ar", "fa", "fr", "uk", "ur"})
    void phrases_sayEveryConditionThatHoldsThatDoesNotAndThatIsOpen(String language) {
        Wording wording = new Wording(EVALUATOR, Locale.forLanguageTag(language));
        Set<String> said = new TreeSet<>();
        int count = 0;
        for (Rule rule : EveryKind.rules()) {
            if (rule instanceof Condition && !(rule instanceof Unencoded || rule instanceof Assessment)) {
                for (Truth truth : Truth.values()) {
                    String text = rule.accept(new Phrases(wording, truth));
                    assertThat(text).isNotBlank().doesNotContain("{", "}", "select", "plural", "\uFFFD");
                    assertThat(text.chars()
                                    .filter(each -> each == Bidi.FIRST_STRONG_ISOLATE)
                                    .count())
                            .isEqualTo(text.chars()
                                    .filter(each -> each == Bidi.POP_DIRECTIONAL_ISOLATE)
                                    .count());
                    said.add(text);
                    count++;
                }
            }
        }
        assertThat(said)
                .as("texts that differ, but for conditions without bounds")
                .hasSizeGreaterThan(count - 25);
    }

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
