package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.code;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.elapsed;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.language;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.residence;
import static org.entaxi.eligibility.Rules.status;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.Countries;
import org.entaxi.vocabulary.CountryGroups;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.PersonalCharacteristics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Cases that a person who knows the subject can read: a rule, somebody in a few words, and what must come out on 23 November
 * 2026. They are in {@code cases.txt} beside the compiled tests, with what the words of the rules mean.
 */
class CasesTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    private static final Map<String, Rule> RULES = rules();

    private static Map<String, Rule> rules() {
        Rule beneficiary = status(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION);
        Rule refugee = status(LegalStatuses.RECOGNISED_REFUGEE);
        Map<String, Rule> rules = new TreeMap<>();
        rules.put("centre", FirstData.KEM);
        rules.put("lessons", FirstData.LESSONS);
        rules.put("youth", FirstData.YOUTH);
        rules.put("labour", FirstData.LABOUR);
        rules.put("mediation", FirstData.MEDIATION);
        rules.put("seminars", FirstData.SEMINARS);
        rules.put("mentoring", FirstData.MENTORING);
        rules.put("refugees", refugee);
        rules.put("not-refugees", not(refugee));
        rules.put("beneficiaries", beneficiary);
        rules.put("applicants", status(LegalStatuses.INTERNATIONAL_PROTECTION_APPLICANT));
        rules.put("eu-citizens", status(LegalStatuses.EU_CITIZEN));
        rules.put("long-term-residents", status(LegalStatuses.LONG_TERM_RESIDENT_EU));
        rules.put("movers", status(LegalStatuses.FREE_MOVEMENT_RIGHT_HOLDER));
        rules.put("refugee-and-subsidiary", allOf(refugee, status(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY)));
        rules.put("refugee-or-subsidiary", anyOf(refugee, status(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY)));
        rules.put("eu-nationals", nationality(CountryGroups.EU));
        rules.put("syrians", nationality(Countries.of("SY")));
        rules.put("amka", document(DocumentTypes.AMKA));
        rules.put("card", document(DocumentTypes.ASYLUM_APPLICANT_CARD));
        rules.put(
                "card-also-expired",
                document(DocumentTypes.ASYLUM_APPLICANT_CARD)
                        .accepting(DocumentValidity.VALID, DocumentValidity.EXTENDED, DocumentValidity.EXPIRED));
        rules.put("residence-title", document(DocumentTypes.RESIDENCE_TITLE));
        rules.put(
                "newly-recognised",
                allOf(beneficiary, elapsed(Facts.RECOGNISED_ON).atMost(Period.ofMonths(3))));
        rules.put("low-income", number(Facts.HOUSEHOLD_INCOME).atMost("500"));
        rules.put("parents", anyMember(HouseholdMember.CHILD, age().under(18)));
        rules.put("arabic", language("ar"));
        rules.put("kurdish", language("ku"));
        rules.put("thessaly", residence(Areas.nuts("EL61")));
        rules.put("not-in-care", not(flag(Facts.IN_STATE_CARE)));
        rules.put(
                "unaccompanied",
                code(Facts.PERSONAL_CHARACTERISTIC).in(PersonalCharacteristics.UNACCOMPANIED_MINOR.code()));
        return rules;
    }

    private static final Map<String, String> NAMES = Map.of(
            Facts.LEGAL_STATUS, "status",
            Facts.BIRTH_DATE, "birth-date",
            Facts.SETTING_OF_WORK, "setting",
            Facts.RECOGNISED_ON, "recognition",
            Facts.HOUSEHOLD_INCOME, "income",
            Facts.IN_STATE_CARE, "care",
            Facts.PERSONAL_CHARACTERISTIC, "circumstances");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "cases.txt", delimiter = '|', nullValues = "-")
    void decide_comesOutAsWritten(
            String rule, String words, String outcome, String missing, LocalDate stableUntil, String reasons) {
        Person person = PersonInWords.read(words);
        Decision decision = EVALUATOR.decide(RULES.get(rule), person, FirstData.TODAY);
        assertThat(line(decision)).isEqualTo(outcome + " | " + missing + " | " + stableUntil + " | " + reasons);
        assertThat(decision.exactness()).isEqualTo(Exactness.EXACT);
    }

    private static String line(Decision decision) {
        List<String> missing = new ArrayList<>(decision.missing().stream()
                .map(each -> name(each.fact()))
                .sorted()
                .toList());
        if (decision.causes().contains(Cause.PROVIDER_DECIDES)) {
            missing.add("provider");
        }
        List<String> reasons = decision.reasons().stream()
                .map(each -> each.pointer().isEmpty() ? "whole" : each.pointer())
                .toList();
        return decision.outcome().name().substring(0, 1)
                + " | " + (missing.isEmpty() ? null : String.join(" ", missing))
                + " | " + decision.stableUntil()
                + " | " + (reasons.isEmpty() ? null : String.join(" ", reasons));
    }

    private static String name(FactReference fact) {
        String name =
                fact.documentType() != null ? "paper" : NAMES.getOrDefault(fact.fact(), Facts.shortName(fact.fact()));
        return fact.member() < 0 ? name : name + "@" + (fact.member() + 1);
    }
}
