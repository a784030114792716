package org.entaxi.eligibility;

import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allMembers;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.assessment;
import static org.entaxi.eligibility.Rules.atLeast;
import static org.entaxi.eligibility.Rules.code;
import static org.entaxi.eligibility.Rules.date;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.elapsed;
import static org.entaxi.eligibility.Rules.evaluatedOn;
import static org.entaxi.eligibility.Rules.everyone;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.inherited;
import static org.entaxi.eligibility.Rules.language;
import static org.entaxi.eligibility.Rules.memberCount;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.remaining;
import static org.entaxi.eligibility.Rules.residence;
import static org.entaxi.eligibility.Rules.rule;
import static org.entaxi.eligibility.Rules.status;
import static org.entaxi.eligibility.Rules.unencoded;

import java.time.Period;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.Countries;
import org.entaxi.vocabulary.CountryGroups;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;

/** At least one rule of every kind, with every combination of bounds. */
final class EveryKind {

    private EveryKind() {}

    static List<Rule> rules() {
        Period year = Period.ofYears(1);
        Period mixed = Period.of(1, 2, 10);
        PartialDate day = PartialDate.of(2020, 3);
        PartialDate later = PartialDate.of(2024);
        Rule minor = age().atMost(17);
        return List.of(
                everyone(),
                inherited(),
                rule("https://example.org/rules/adults"),
                new Unsettled(Cause.NO_RULE),
                new Unsettled(Cause.NOT_IN_FORCE),
                allOf(status(LegalStatuses.EU_CITIZEN), flag(Facts.IN_STATE_CARE)),
                anyOf(status(LegalStatuses.EU_CITIZEN), flag(Facts.IN_STATE_CARE)),
                atLeast(2, status(LegalStatuses.EU_CITIZEN), flag(Facts.IN_STATE_CARE), minor),
                not(status(LegalStatuses.EU_CITIZEN)),
                not(allOf(status(LegalStatuses.EU_CITIZEN), minor)),
                status(LegalStatuses.RECOGNISED_REFUGEE),
                document(DocumentTypes.AMKA),
                document(DocumentTypes.AMKA)
                        .accepting(DocumentValidity.values())
                        .inForm(DocumentForm.values()),
                age(),
                age().atLeast(18),
                age().under(18),
                age().atLeast(18).atMost(29),
                number(Facts.INCOME),
                number(Facts.INCOME).atLeast("100"),
                number(Facts.INCOME).atMost("100.50"),
                number(Facts.HOUSEHOLD_SIZE).atLeast("2").atMost("5"),
                flag("https://example.org/facts#owns-a-car"),
                code(Facts.SETTING_OF_WORK).in("municipal-structure", "ngo"),
                code(Facts.EMPLOYMENT).notIn("employed"),
                code(Facts.EMPLOYMENT).in("employed", "studying").notIn("other"),
                date(Facts.RECOGNISED_ON),
                date(Facts.RECOGNISED_ON).from(day),
                date(Facts.RECOGNISED_ON).before(later),
                date(Facts.RECOGNISED_ON).from(day).before(later),
                elapsed(Facts.RECOGNISED_ON),
                elapsed(Facts.RECOGNISED_ON).atLeast(year),
                elapsed(Facts.RECOGNISED_ON).atMost(mixed),
                elapsed(Facts.RECOGNISED_ON).atLeast(year).atMost(mixed),
                remaining(Facts.RECOGNISED_ON),
                remaining(Facts.RECOGNISED_ON).atLeast(year),
                remaining(Facts.RECOGNISED_ON).atMost(mixed),
                remaining(Facts.RECOGNISED_ON).atLeast(year).atMost(mixed),
                language("ar"),
                residence(Areas.municipality("pyrgos")),
                nationality(Countries.of("SY"), CountryGroups.EU),
                anyMember(HouseholdMember.CHILD, minor),
                anyMember(null, minor),
                allMembers(HouseholdMember.SPOUSE, minor),
                memberCount(HouseholdMember.PARENT, minor),
                memberCount(HouseholdMember.SIBLING, minor).atLeast(2),
                memberCount(HouseholdMember.SIBLING, minor).atMost(2),
                memberCount(HouseholdMember.SIBLING, minor).atLeast(1).atMost(2),
                evaluatedOn(),
                evaluatedOn().from(day),
                evaluatedOn().before(later),
                evaluatedOn().from(day).before(later),
                unencoded(LocalizedText.of("en", "new in the country", "el", "νεοαφιχθέντες")),
                assessment(LocalizedText.of("en", "vulnerability", "el", "ευαλωτότητα")));
    }
}
