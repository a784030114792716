package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.elapsed;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.remaining;
import static org.entaxi.eligibility.Rules.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.person.WhyUnknown;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.junit.jupiter.api.Test;

/** No condition fails on any facts, nothing personal leaks, and nothing depends on where and when it runs. */
class TotalityTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);
    private static final LocalDate TODAY = FirstData.TODAY;

    @Test
    void decide_neverFailsWhateverTheFacts() {
        long seed = 20261123L;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Person person = nonsense(random, 1);
            LocalDate day = LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
            for (Rule rule : EveryKind.rules()) {
                Decision decision = EVALUATOR.decide(rule, person, day);
                assertThat(decision.outcome()).as("seed %s case %s", seed, i).isNotNull();
                if (i % 30 == 0) {
                    assertThat(decision.explain(Locale.ENGLISH).text()).isNotBlank();
                    assertThat(decision.toFullData()).isNotNull();
                }
            }
        }
    }

    private static Person nonsense(Random random, int depth) {
        PersonBuilder person = Person.builder()
                .statusesComplete(random.nextBoolean())
                .documentsComplete(random.nextBoolean())
                .membersComplete(random.nextBoolean())
                .languagesComplete(random.nextBoolean())
                .nationalitiesComplete(random.nextBoolean());
        if (random.nextBoolean()) {
            person.birthDate(PartialDate.of(1 + random.nextInt(9999)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            person.statuses(new ConceptId(any(
                    random,
                    List.of(
                            LegalStatuses.EU_CITIZEN.iri(),
                            LegalStatuses.RECOGNISED_REFUGEE.iri(),
                            LegalStatuses.UNDOCUMENTED.iri(),
                            "urn:nonsense",
                            "x"))));
            person.document(HeldDocument.builder(any(
                            random,
                            List.of(DocumentTypes.AMKA, DocumentTypes.GREEK_PASSPORT, new ConceptId("urn:paper"))))
                    .held(random.nextBoolean())
                    .validFrom(random.nextBoolean() ? PartialDate.of(1 + random.nextInt(9999)) : null)
                    .validUntil(random.nextBoolean() ? PartialDate.of(1 + random.nextInt(9999)) : null)
                    .extendedUntil(random.nextBoolean() ? PartialDate.of(1 + random.nextInt(9999)) : null)
                    .build());
            person.languages(any(random, List.of("ar", "", "-", "kmr-Latn", "x-private")));
            person.nationalities(
                    new ConceptId(any(random, List.of("urn:atlantis", "https://w3id.org/entaxi/concept/country/SY"))));
            person.residence(
                    new ConceptId(any(random, List.of("urn:nowhere", "https://w3id.org/entaxi/concept/area/pyrgos"))));
            if (depth > 0) {
                person.member(
                        random.nextBoolean() ? HouseholdMember.CHILD : new ConceptId("urn:cousin"),
                        nonsense(random, depth - 1));
            }
        }
        for (String fact : List.of(
                Facts.INCOME,
                Facts.HOUSEHOLD_SIZE,
                Facts.AGE,
                Facts.BIRTH_DATE,
                Facts.RECOGNISED_ON,
                Facts.EMPLOYMENT,
                Facts.SETTING_OF_WORK,
                Facts.IN_STATE_CARE,
                Facts.RESIDENCE,
                Facts.NATIONALITY,
                "https://example.org/facts#owns-a-car")) {
            if (random.nextBoolean()) {
                person.fact(fact, fact(random));
            }
        }
        return person.build();
    }

    private static Fact fact(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Fact.ABSENT;
            case 1 -> Fact.of(value(random));
            case 2 -> Fact.oneOf(value(random), value(random));
            case 3 -> Fact.between(value(random), random.nextBoolean() ? value(random) : null);
            default -> Fact.of(FactValue.of(List.of("employed", "", "urn:x"))).asComplete();
        };
    }

    private static FactValue value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> FactValue.of(random.nextBoolean());
            case 1 -> FactValue.of(random.nextInt());
            case 2 -> FactValue.of(new BigDecimal("1e1000"));
            case 3 -> FactValue.of(any(random, List.of("", "9e999999999", "not a number", "-0", "420.00")));
            case 4 -> FactValue.of(PartialDate.of(1 + random.nextInt(9999)));
            default -> FactValue.of(List.of());
        };
    }

    private static <T> T any(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @Test
    void periodsAndAgesBeyondAnyCalendarAreTotalToo() {
        Person person = Person.builder()
                .birthDate(PartialDate.of(1990))
                .fact(Facts.RECOGNISED_ON, Fact.of(PartialDate.of(2020)))
                .build();
        Period huge = Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        for (LocalDate day : List.of(LocalDate.of(1, 1, 1), TODAY, LocalDate.of(9999, 12, 31))) {
            assertThat(EVALUATOR
                            .decide(age().atLeast(Integer.MAX_VALUE), person, day)
                            .outcome())
                    .isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(EVALUATOR
                            .decide(age().atMost(Integer.MAX_VALUE), person, day)
                            .outcome())
                    .isEqualTo(Outcome.ELIGIBLE);
            assertThat(EVALUATOR
                            .decide(elapsed(Facts.RECOGNISED_ON).atLeast(huge), person, day)
                            .outcome())
                    .isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(EVALUATOR
                            .decide(remaining(Facts.RECOGNISED_ON).atLeast(huge), person, day)
                            .outcome())
                    .isEqualTo(Outcome.NOT_ELIGIBLE);
        }
        assertThatThrownBy(() -> EVALUATOR.compile(age(), LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueThatCannotBeReadLeavesTheFactUnknown() {
        Person person = Person.builder().fact(Facts.INCOME, Fact.of("a lot")).build();
        Decision decision = EVALUATOR.decide(number(Facts.INCOME).atMost("10"), person, TODAY);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.missing()).extracting(MissingFact::fact).containsExactly(FactReference.of(Facts.INCOME));
    }

    @Test
    void whyAFactIsNotKnownIsSaid() {
        Person person =
                Person.builder().unanswered("statuses", WhyUnknown.DECLINED).build();
        Decision decision = EVALUATOR.decide(status(LegalStatuses.EU_CITIZEN), person, TODAY);
        assertThat(decision.missing())
                .containsExactly(new MissingFact(FactReference.of(Facts.LEGAL_STATUS), WhyUnknown.DECLINED));
        assertThat(decision.explain(Locale.ENGLISH).text())
                .contains("(the person would rather not say)")
                .doesNotContain("What is your legal status");
    }

    @Test
    void versions_applyOnTheirDays() {
        List<RuleVersion> versions = List.of(
                new RuleVersion(Validity.until(PartialDate.of(LocalDate.of(2026, 6, 11))), age().atLeast(18)),
                new RuleVersion(Validity.from(PartialDate.of(LocalDate.of(2026, 6, 12))), age().atLeast(16)));
        Person seventeen = Person.builder().birthDate(PartialDate.of(2009, 1)).build();
        assertThat(EVALUATOR
                        .decide(
                                RuleScope.inForce(null, versions, LocalDate.of(2026, 6, 11)),
                                seventeen,
                                LocalDate.of(2026, 6, 11))
                        .outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(EVALUATOR
                        .decide(RuleScope.inForce(null, versions, TODAY), seventeen, TODAY)
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        List<RuleVersion> past = versions.subList(0, 1);
        Decision outside = EVALUATOR.decide(RuleScope.inForce(null, past, TODAY), seventeen, TODAY);
        assertThat(outside.causes()).containsExactly(Cause.NOT_IN_FORCE);
        assertThat(outside.missing()).isEmpty();
        Rule both = new AllOf(List.of(age().atLeast(60), new Unsettled(Cause.NOT_IN_FORCE)));
        assertThat(EVALUATOR.decide(both, seventeen, TODAY).outcome())
                .as("a no stays a no")
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    /** G7: nothing of a person is shown by what is printed without being asked for. */
    @Test
    void toString_showsNothingPersonal() {
        Person person = Person.builder()
                .birthDate(PartialDate.of(LocalDate.of(1987, 6, 5)))
                .onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
                .document(DocumentTypes.AMKA, document -> document.validUntil(LocalDate.of(2031, 7, 8)))
                .fact(Facts.INCOME, Fact.of(4711))
                .member(HouseholdMember.SPOUSE, Person.UNKNOWN)
                .build();
        Decision decision = EVALUATOR.decide(
                new AllOf(List.of(
                        status(LegalStatuses.RECOGNISED_REFUGEE),
                        age().atLeast(18),
                        number(Facts.INCOME).atMost("5000"))),
                person,
                TODAY);
        CompiledRule compiled = EVALUATOR.compile(FirstData.KEM, TODAY);
        String printed = String.join(
                " ",
                List.of(
                        person.toString(),
                        person.facts().toString(),
                        person.documents().toString(),
                        person.members().toString(),
                        Fact.of(4711).oneOf().toString(),
                        decision.toString(),
                        decision.toData().toString(),
                        decision.toFullData().toString(),
                        decision.changes().toString(),
                        decision.readiness(List.of()).toString(),
                        decision.explain(Locale.ENGLISH).toString(),
                        compiled.encode(person).toString(),
                        compiled.toString()));
        assertThat(printed)
                .doesNotContain("1987")
                .doesNotContain("2031")
                .doesNotContain("4711")
                .doesNotContain("refugee")
                .doesNotContain("spouse");
    }

    /** G4: many threads with one evaluator and one compiled rule get what one thread gets. */
    @Test
    void decide_isTheSameOnAnyThread() throws Exception {
        Locale before = Locale.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            CompiledRule compiled = EVALUATOR.compile(FirstData.LESSONS, TODAY);
            List<Future<List<Outcome>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> FirstData.people().values().stream()
                        .map(person -> compiled.decide(person).outcome())
                        .toList()));
            }
            List<Outcome> alone = FirstData.people().values().stream()
                    .map(person -> Evaluator.of(FirstData.VOCABULARY)
                            .decide(FirstData.LESSONS, person, TODAY)
                            .outcome())
                    .toList();
            for (Future<List<Outcome>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            Locale.setDefault(before);
            threads.shutdownNow();
        }
    }
}
