package org.entaxi.eligibility;

import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.code;
import static org.entaxi.eligibility.Rules.inherited;
import static org.entaxi.eligibility.Rules.residence;
import static org.entaxi.eligibility.Rules.status;
import static org.entaxi.eligibility.Rules.unencoded;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.SettingsOfWork;
import org.entaxi.vocabulary.Vocabulary;

/** The rules of the services in the five documents, and twelve people who ask. */
final class FirstData {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Vocabulary VOCABULARY = Vocabulary.greece();

    static final Rule KEM = anyOf(
            status(LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL),
            status(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION),
            status(LegalStatuses.INTERNATIONAL_PROTECTION_APPLICANT));
    static final Rule LESSONS = RuleScope.EMPTY.resolve(allOf(inherited(), age().atLeast(18)), KEM);
    static final Rule YOUTH =
            anyOf(age().under(18), unencoded(LocalizedText.of("en", "young people; the band is the provider's")));
    static final Rule LABOUR = anyOf(
            status(LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL),
            status(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION));
    static final Rule MEDIATION =
            allOf(status(LegalStatuses.THIRD_COUNTRY_NATIONAL), residence(Areas.municipality("pyrgos")));
    static final Rule SEMINARS = code(Facts.SETTING_OF_WORK).in("municipal-structure");
    static final Rule MENTORING = allOf(
            anyOf(
                    status(LegalStatuses.THIRD_COUNTRY_NATIONAL),
                    unencoded(LocalizedText.of("en", "migrant, in the everyday sense"))),
            unencoded(LocalizedText.of("en", "newly arrived; no number is given")));

    private FirstData() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("K", KEM);
        rules.put("L", LESSONS);
        rules.put("Y", YOUTH);
        rules.put("W", LABOUR);
        rules.put("M", MEDIATION);
        rules.put("T", SEMINARS);
        return rules;
    }

    static Map<String, Person> people() {
        Map<String, Person> people = new LinkedHashMap<>();
        people.put(
                "amina",
                person().onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
                        .document(
                                DocumentTypes.ADET_RESIDENCE_PERMIT_CARD,
                                card -> card.validUntil(LocalDate.of(2028, 2, 1)))
                        .birthDate(PartialDate.of(1992))
                        .residence(Areas.municipality("larissa"))
                        .build());
        people.put(
                "yusuf",
                person().onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
                        .document(
                                DocumentTypes.ADET_RESIDENCE_PERMIT_CARD,
                                card -> card.validUntil(LocalDate.of(2026, 9, 1)))
                        .document(DocumentTypes.RECOGNITION_DECISION_REFUGEE, decision -> decision.indefinite(true))
                        .birthDate(PartialDate.of(1975, 3))
                        .residence(Areas.municipality("larissa"))
                        .build());
        people.put(
                "samir",
                person().onlyStatuses(LegalStatuses.LODGED_APPLICANT)
                        .document(
                                DocumentTypes.ASYLUM_APPLICANT_CARD, card -> card.validUntil(LocalDate.of(2027, 3, 1)))
                        .birthDate(PartialDate.of(LocalDate.of(1999, 5, 5)))
                        .residence(Areas.municipality("larissa"))
                        .build());
        people.put(
                "dilan",
                person().onlyStatuses(LegalStatuses.PRE_REGISTERED_APPLICANT)
                        .noDocument(DocumentTypes.ASYLUM_APPLICANT_CARD)
                        .birthDate(PartialDate.of(2004, 1))
                        .build());
        people.put(
                "farhad",
                person().onlyStatuses(LegalStatuses.UNDOCUMENTED)
                        .birthDate(PartialDate.of(1986, 2))
                        .residence(Areas.municipality("pyrgos"))
                        .build());
        people.put(
                "ivanka",
                person().onlyStatuses(LegalStatuses.EU_CITIZEN)
                        .birthDate(PartialDate.of(1981, 2))
                        .residence(Areas.municipality("pyrgos"))
                        .build());
        people.put(
                "elira",
                person().onlyStatuses(LegalStatuses.FAMILY_MEMBER_OF_EU_CITIZEN)
                        .birthDate(PartialDate.of(1988, 2))
                        .residence(Areas.municipality("larissa"))
                        .build());
        people.put(
                "nour",
                person().onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
                        .birthDate(PartialDate.of(2010, 2))
                        .residence(Areas.municipality("larissa"))
                        .build());
        people.put(
                "tesfay",
                person().onlyStatuses(LegalStatuses.LODGED_APPLICANT)
                        .birthDate(PartialDate.of(2008))
                        .residence(Areas.municipality("larissa"))
                        .build());
        people.put(
                "maria",
                person().onlyStatuses(LegalStatuses.GREEK_CITIZEN)
                        .birthDate(PartialDate.of(1985, 2))
                        .residence(Areas.municipality("athens"))
                        .fact(Facts.SETTING_OF_WORK, Fact.of(SettingsOfWork.MUNICIPAL_STRUCTURE.iri()))
                        .build());
        people.put(
                "wallet-only",
                person().document(
                                DocumentTypes.ADET_RESIDENCE_PERMIT_CARD,
                                card -> card.validUntil(LocalDate.of(2028, 2, 1)))
                        .build());
        people.put("nobody", Person.UNKNOWN);
        return people;
    }

    private static PersonBuilder person() {
        return Person.builder(VOCABULARY);
    }
}
