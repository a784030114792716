package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.code;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.elapsed;
import static org.entaxi.eligibility.Rules.evaluatedOn;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.remaining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.CountryGroups;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the passing of time does to an outcome. */
class DatesTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);
    private static final LocalDate TODAY = FirstData.TODAY;

    @Test
    void tesfay_whoseBirthYearAloneIsKnownComesOfAgeAtTheLatestOnTheLastDayOfTheYear() {
        Decision decision =
                EVALUATOR.decide(FirstData.LESSONS, FirstData.people().get("tesfay"), TODAY);
        assertThat(decision.becomesEligibleOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(decision.ceasesOn()).isNull();
    }

    @Test
    void nour_bornInFebruary2010MayComeOfAgeOnTheFirstAndHasOnTheLastOfFebruary2028() {
        Decision decision =
                EVALUATOR.decide(FirstData.LESSONS, FirstData.people().get("nour"), TODAY);
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(decision.becomesEligibleOn()).isEqualTo(LocalDate.of(2028, 2, 28));
        assertThat(decision.changes())
                .extracting(OutcomeChange::outcome)
                .containsExactly(Outcome.NOT_ELIGIBLE, Outcome.UNDETERMINED, Outcome.ELIGIBLE);
    }

    @Test
    void wallet_whenTheCardRunsOutTheStatusIsNoLongerProved() {
        Decision decision = EVALUATOR.decide(FirstData.KEM, FirstData.people().get("wallet-only"), TODAY);
        assertThat(decision.ceasesOn()).isEqualTo(LocalDate.of(2028, 2, 2));
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2028, 2, 1));
    }

    @Test
    void amina_whoStatedHerStatusStaysEligible() {
        Decision decision = EVALUATOR.decide(FirstData.KEM, FirstData.people().get("amina"), TODAY);
        assertThat(decision.stableUntil()).isNull();
        assertThat(decision.ceasesOn()).isNull();
    }

    @Test
    void statedAge_growsWithTime() {
        Person seventeen = Person.builder().fact(Facts.AGE, Fact.of(17)).build();
        Decision decision = EVALUATOR.decide(age().atLeast(18), seventeen, TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.stableUntil()).isEqualTo(TODAY);
        assertThat(decision.becomesEligibleOn()).isEqualTo(TODAY.plusYears(1));
    }

    /** A period in months or years ends on the last day of a month that has no such day. */
    @ParameterizedTest
    @CsvSource({
        "2008-02-29, 2026-02-27, NOT_ELIGIBLE",
        "2008-02-29, 2026-02-28, ELIGIBLE",
        "2008-02-28, 2026-02-28, ELIGIBLE",
        "2008-03-01, 2026-02-28, NOT_ELIGIBLE",
        "2008-11-23, 2026-11-22, NOT_ELIGIBLE",
        "2008-11-23, 2026-11-23, ELIGIBLE",
    })
    void age_isCompletedOnTheBirthday(LocalDate born, LocalDate day, Outcome outcome) {
        Person person = Person.builder().birthDate(PartialDate.of(born)).build();
        assertThat(EVALUATOR.decide(age().atLeast(18), person, day).outcome()).isEqualTo(outcome);
        assertThat(EVALUATOR.decide(age().under(18), person, day).outcome()).isNotEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        // recognised, most time, day, outcome
        "2026-08-23, P3M, 2026-11-23, ELIGIBLE",
        "2026-08-22, P3M, 2026-11-23, NOT_ELIGIBLE",
        "2026-11-30, P3M, 2027-02-28, ELIGIBLE",
        "2026-11-30, P3M, 2027-03-01, NOT_ELIGIBLE",
        "2026-01-31, P1M, 2026-02-28, ELIGIBLE",
        "2026-01-31, P1M, 2026-03-01, NOT_ELIGIBLE",
        "2026-11-24, P3M, 2026-11-23, NOT_ELIGIBLE",
        "2024-02-29, P1Y, 2025-02-28, ELIGIBLE",
        "2024-02-29, P1Y, 2025-03-01, NOT_ELIGIBLE",
        "2026-11-13, P10D, 2026-11-23, ELIGIBLE",
        "2026-11-12, P10D, 2026-11-23, NOT_ELIGIBLE",
    })
    void elapsed_endsOnTheSameDayOfTheMonthOrItsLast(LocalDate since, Period max, LocalDate day, Outcome outcome) {
        Person person = Person.builder()
                .fact(Facts.RECOGNISED_ON, Fact.of(PartialDate.of(since)))
                .build();
        Rule rule = elapsed(Facts.RECOGNISED_ON).atMost(max);
        assertThat(EVALUATOR.decide(rule, person, day).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-23, P6M, 2026-11-23, ELIGIBLE",
        "2027-05-22, P6M, 2026-11-23, NOT_ELIGIBLE",
        "2027-02-28, P3M, 2026-11-30, ELIGIBLE",
        "2026-11-22, P0D, 2026-11-23, NOT_ELIGIBLE",
        "2026-11-23, P0D, 2026-11-23, ELIGIBLE",
    })
    void remaining_reachesAtLeastSoFar(LocalDate until, Period min, LocalDate day, Outcome outcome) {
        String lease = "https://example.org/fact/lease-ends-on";
        Person person =
                Person.builder().fact(lease, Fact.of(PartialDate.of(until))).build();
        assertThat(EVALUATOR.decide(remaining(lease).atLeast(min), person, day).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void stableUntil_isTheDayBeforeTheFirstChangeThatADayByDayWalkFinds() {
        long seed = 20261123L;
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            Rule rule = timed(random, 2);
            Person person = timedPerson(random);
            Decision decision = EVALUATOR.decide(rule, person, TODAY);
            LocalDate change = null;
            for (LocalDate day = TODAY.plusDays(1);
                    change == null && day.isBefore(TODAY.plusDays(800));
                    day = day.plusDays(1)) {
                change = EVALUATOR.compile(rule, day).outcome(person) == decision.outcome() ? null : day;
            }
            LocalDate stable = decision.stableUntil();
            if (change != null) {
                assertThat(stable).as("seed %s case %s", seed, i).isEqualTo(change.minusDays(1));
            } else if (stable != null) {
                assertThat(stable).as("seed %s case %s", seed, i).isAfterOrEqualTo(TODAY.plusDays(799));
            }
        }
    }

    private static Rule timed(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            Rule one = timed(random, depth - 1);
            Rule other = timed(random, depth - 1);
            return switch (random.nextInt(3)) {
                case 0 -> allOf(one, other);
                case 1 -> anyOf(one, other);
                default -> not(one);
            };
        }
        return switch (random.nextInt(6)) {
            case 0 -> age().atLeast(17 + random.nextInt(3));
            case 1 -> elapsed(Facts.RECOGNISED_ON).atMost(Period.ofMonths(1 + random.nextInt(20)));
            case 2 -> elapsed(Facts.RECOGNISED_ON).atLeast(Period.ofDays(random.nextInt(400)));
            case 3 -> remaining("urn:lease").atLeast(Period.ofMonths(random.nextInt(12)));
            case 4 -> evaluatedOn().from(PartialDate.of(2027, 1 + random.nextInt(12)));
            default -> document(DocumentTypes.AMKA);
        };
    }

    private static Person timedPerson(Random random) {
        LocalDate near = TODAY.plusDays(random.nextInt(900) - 400L);
        return Person.builder()
                .birthDate(
                        random.nextBoolean()
                                ? PartialDate.of(near.minusYears(18))
                                : PartialDate.of(near.getYear() - 18, near.getMonthValue()))
                .fact(Facts.RECOGNISED_ON, Fact.of(PartialDate.of(TODAY.minusDays(random.nextInt(500)))))
                .fact("urn:lease", Fact.of(PartialDate.of(near)))
                .document(DocumentTypes.AMKA, document -> document.validUntil(near))
                .documentsComplete(true)
                .build();
    }

    @Test
    void statedAge_besideABirthYearTakesNothingAwayFromWhatBothTell() {
        Person eighteen = Person.builder()
                .birthDate(PartialDate.of(2008))
                .fact(Facts.AGE, Fact.of(18))
                .build();
        Decision decision = EVALUATOR.decide(age().atLeast(18), eighteen, TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.ceasesOn()).isNull();
        assertThat(decision.stableUntil()).isNull();
    }

    @Test
    void statedAge_ofOneOfTwoKeepsTheGapBetweenThem() {
        Person young = Person.builder()
                .fact(Facts.AGE, Fact.oneOf(FactValue.of(BigDecimal.valueOf(10)), FactValue.of(BigDecimal.valueOf(17))))
                .build();
        Rule neither = not(allOf(age().atLeast(12), age().under(16)));
        Decision decision = EVALUATOR.decide(neither, young, TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.ceasesOn()).isEqualTo(TODAY.plusYears(1).plusDays(1));
    }

    @Test
    void windowInsideARuleAboutMembers_endsAlsoWhereNoMemberIsKnown() {
        Rule until2027 = anyMember(null, evaluatedOn().before(PartialDate.of(LocalDate.of(2027, 1, 1))));
        Decision decision = EVALUATOR.decide(until2027, Person.UNKNOWN, TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void britishCitizen_ceasedToBeANationalOfAMemberStateWithFebruary2020() {
        Person british = Person.builder()
                .nationalities(ConceptId.of(Schemes.COUNTRY, "GB"))
                .nationalitiesComplete(true)
                .build();
        Decision decision = EVALUATOR.decide(nationality(CountryGroups.EU), british, LocalDate.of(2019, 6, 1));
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.ceasesOn()).isEqualTo(LocalDate.of(2020, 2, 1));
    }

    @ParameterizedTest(name = "{0} of at least {1}")
    @CsvSource({"age, 17.5", "age, 18", "birth-date, 18"})
    void age_askedForAsANumberIsReachedWhenTheYearsAreCompleted(String fact, String years) {
        Person born = Person.builder()
                .birthDate(PartialDate.of(LocalDate.of(2009, 3, 10)))
                .build();
        Decision decision = EVALUATOR.decide(number(Facts.SPACE + fact).atLeast(years), born, TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.becomesEligibleOn()).isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2027, 3, 9));
    }

    @Test
    void britishCitizen_ceasedToBeANationalOfAMemberStateHoweverTheRuleIsWritten() {
        Person british = Person.builder()
                .nationalities(ConceptId.of(Schemes.COUNTRY, "GB"))
                .nationalitiesComplete(true)
                .build();
        Rule asCode = code(Facts.NATIONALITY).in(CountryGroups.EU.iri());
        assertThat(EVALUATOR.decide(asCode, british, LocalDate.of(2019, 6, 1)).ceasesOn())
                .isEqualTo(LocalDate.of(2020, 2, 1));
    }

    @Test
    void nationalOfAMemberState_mayHaveBeenBritishUntilJanuary2020Only() {
        Person ofSomeMemberState = Person.builder()
                .nationalities(CountryGroups.EU)
                .nationalitiesComplete(true)
                .build();
        Rule british = nationality(ConceptId.of(Schemes.COUNTRY, "GB"));
        Decision decision = EVALUATOR.decide(british, ofSomeMemberState, LocalDate.of(2019, 6, 1));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2020, 1, 31));
    }

    /** A month and a week from 25 February is 1 April; a month and a week back from 1 April is 22 February. */
    @Test
    void remaining_ofMonthsAndDaysIsCountedForwards() {
        Person tenant = Person.builder()
                .fact("urn:lease", Fact.of(PartialDate.of(LocalDate.of(2026, 4, 1))))
                .build();
        Rule monthAndWeek = remaining("urn:lease").atLeast(Period.of(0, 1, 7));
        Decision decision = EVALUATOR.decide(monthAndWeek, tenant, LocalDate.of(2026, 2, 1));
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.stableUntil()).isEqualTo(LocalDate.of(2026, 2, 25));
    }
}
