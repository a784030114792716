package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;

import java.time.LocalDate;
import java.util.Arrays;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Countries;
import org.entaxi.vocabulary.CountryGroups;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nationality of a group of countries, as of a day, also where no more than the group is known of a person. */
class CountryGroupsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    private static ConceptId[] countries(String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> switch (name) {
                    case "eu" -> CountryGroups.EU;
                    case "eea" -> CountryGroups.EEA;
                    case "schengen" -> CountryGroups.SCHENGEN;
                    default -> Countries.of(name);
                })
                .toArray(ConceptId[]::new);
    }

    @ParameterizedTest(name = "{0}: {1}, complete {2}, on {3}")
    @CsvSource({
        "eu,             BG,    false, 2026-11-23, ELIGIBLE",
        "eu,             BG,    false, 2006-12-31, UNDETERMINED",
        "eu,             BG,    true,  2006-12-31, NOT_ELIGIBLE",
        "eu,             GB,    true,  2020-01-31, ELIGIBLE",
        "eu,             GB,    true,  2020-02-01, NOT_ELIGIBLE",
        "eea,            NO,    true,  2026-11-23, ELIGIBLE",
        "eu,             NO,    true,  2026-11-23, NOT_ELIGIBLE",
        "schengen,       CH,    true,  2026-11-23, ELIGIBLE",
        "schengen,       IE,    true,  2026-11-23, NOT_ELIGIBLE",
        // Whether Cyprus belongs to the Schengen area has to be checked.
        "schengen,       CY,    true,  2026-11-23, UNDETERMINED",
        "eu,             CY,    true,  2026-11-23, ELIGIBLE",
        "eea,            CH,    true,  2026-11-23, NOT_ELIGIBLE",
        "eu,             AL,    false, 2026-11-23, UNDETERMINED",
        // Somebody of whom the form says no more than 'EU citizen'.
        "eu,             eu,    false, 2026-11-23, ELIGIBLE",
        "eea,            eu,    false, 2026-11-23, ELIGIBLE",
        "eu,             eea,   true,  2026-11-23, UNDETERMINED",
        "BG,             eu,    false, 2026-11-23, UNDETERMINED",
        "BG,             eu,    true,  2026-11-23, UNDETERMINED",
        "AL,             eu,    true,  2026-11-23, NOT_ELIGIBLE",
        "eu NO IS LI,    eea,   false, 2026-11-23, ELIGIBLE",
        "eu NO IS,       eea,   false, 2026-11-23, UNDETERMINED",
        "NO IS LI,       eea,   true,  2026-11-23, UNDETERMINED"
    })
    void nationality_isOfTheGroupAsOfTheDay(
            String rule, String known, boolean complete, LocalDate day, Outcome expected) {
        Person person = Person.builder()
                .nationalities(countries(known))
                .nationalitiesComplete(complete)
                .build();
        Decision decision = EVALUATOR.decide(nationality(countries(rule)), person, day);
        assertThat(decision.outcome()).isEqualTo(expected);
        assertThat(decision.exactness()).isEqualTo(Exactness.EXACT);
    }

    /** Whoever is an EEA citizen and no EU citizen is Norwegian, Icelandic or of Liechtenstein. */
    @ParameterizedTest
    @CsvSource({"NO IS LI, NOT_ELIGIBLE", "NO IS, UNDETERMINED"})
    void group_withoutAnyOfItsMembersIsNobody(String others, Outcome expected) {
        Rule rule = allOf(
                nationality(CountryGroups.EEA),
                not(nationality(CountryGroups.EU)),
                not(nationality(countries(others))));
        assertThat(EVALUATOR.decide(rule, Person.UNKNOWN, FirstData.TODAY).outcome())
                .isEqualTo(expected);
    }
}
