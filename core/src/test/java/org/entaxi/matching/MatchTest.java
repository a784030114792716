package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.RandomCases;
import org.entaxi.eligibility.SmallWorld;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.junit.jupiter.api.Test;

/** A match says of every service what the evaluator says of it, however the index came about and however it is asked. */
class MatchTest {

    private static final long SEED = Long.getLong("entaxi.seed", 20261123L);

    private static final int ROUNDS = 60;

    /** What the evaluator says of every service, one by one. */
    private static Map<String, Outcome> oneByOne(Catalogue catalogue, Person person, LocalDate day) {
        Evaluator evaluator = Evaluator.of(catalogue.vocabulary(SmallWorld.VOCABULARY), catalogue.facts());
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Service service : catalogue.services()) {
            outcomes.put(
                    service.id(),
                    evaluator
                            .compile(catalogue.eligibilityOf(service, day), day)
                            .outcome(person));
        }
        return outcomes;
    }

    private static Map<String, Outcome> outcomes(Matches matches) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            List<ServiceMatch> list = matches.list(outcome);
            assertThat(list).hasSize(matches.count(outcome));
            for (ServiceMatch match : list) {
                assertThat(match.outcome()).isEqualTo(outcome);
                assertThat(outcomes.put(match.service().id(), outcome)).isNull();
            }
        }
        assertThat(outcomes).hasSize(matches.size());
        return outcomes;
    }

    @Test
    void match_saysWhatTheEvaluatorSays() {
        Random random = new Random(SEED);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = random.nextLong();
            RandomCatalogues from = new RandomCatalogues(seed);
            Catalogue catalogue = from.catalogue(1 + from.below(90));
            CatalogueIndex index = CatalogueIndex.compile(catalogue, SmallWorld.VOCABULARY);
            for (int i = 0; i < 6; i++) {
                Person person = from.person().less();
                LocalDate day = from.day();
                Map<String, Outcome> expected = oneByOne(catalogue, person, day);
                Matches matches = index.match(person, day);
                assertThat(outcomes(matches)).as("seed %d", seed).isEqualTo(expected);
                for (Outcome outcome : Outcome.values()) {
                    seen.merge(outcome, matches.count(outcome), Integer::sum);
                }
                ServiceMatch any = matches.service(RandomCatalogues.id(0));
                assertThat(any).isNotNull();
                assertThat(any.decision().outcome()).isEqualTo(any.outcome());
            }
        }
        assertThat(seen.values()).as("enough of each outcome").allMatch(count -> count > 500);
    }

    /** Answers, corrections and answers taken back: the same as a match from scratch. */
    @Test
    void answer_isAMatchFromScratch() {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = random.nextLong();
            RandomCatalogues from = new RandomCatalogues(seed);
            CatalogueIndex index = CatalogueIndex.compile(from.catalogue(1 + from.below(60)), SmallWorld.VOCABULARY);
            RandomCases.Known known = from.person();
            Matches matches = index.match(known.less(), SmallWorld.TODAY);
            Person other = from.person().more();
            List<Person> then = List.of(known.more(), known.less(), other, Person.UNKNOWN, other);
            for (Person next : then) {
                matches = matches.answer(before -> next.toBuilder());
                assertThat(outcomes(matches))
                        .as("seed %d", seed)
                        .isEqualTo(outcomes(index.match(next, SmallWorld.TODAY)));
            }
        }
    }

    @Test
    void with_isAnIndexOfTheOtherCatalogue() {
        Random random = new Random(SEED + 2);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = random.nextLong();
            RandomCatalogues from = new RandomCatalogues(seed);
            int services = 1 + from.below(60);
            Catalogue catalogue = from.catalogue(services);
            CatalogueIndex index = CatalogueIndex.compile(catalogue, SmallWorld.VOCABULARY);
            for (int change = 0; change < 12; change++) {
                List<Service> kept = new ArrayList<>(catalogue.services());
                int number = from.below(services + 8);
                String id = RandomCatalogues.id(number);
                kept.removeIf(service -> service.id().equals(id));
                if (from.below(3) == 0) {
                    index = index.without(id);
                } else {
                    Service service = from.service(number, services);
                    kept.add(service);
                    index = index.with(service);
                }
                catalogue = catalogue.toBuilder().services(kept).build();
                Person person = from.person().less();
                LocalDate day = from.day();
                assertThat(index.size()).isEqualTo(kept.size());
                assertThat(outcomes(index.match(person, day)))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(oneByOne(catalogue, person, day));
            }
        }
    }

    @Test
    void matchAll_isOneByOne_onAnyNumberOfThreads() {
        Random random = new Random(SEED + 3);
        for (int round = 0; round < 12; round++) {
            long seed = random.nextLong();
            RandomCatalogues from = new RandomCatalogues(seed);
            CatalogueIndex index = CatalogueIndex.compile(from.catalogue(1 + from.below(60)), SmallWorld.VOCABULARY)
                    .with(from.service(70, 40));
            List<Person> people = from.people(1 + from.below(150));
            List<PeopleBlock> blocks =
                    index.matchAll(people, SmallWorld.TODAY).parallel().toList();
            int next = 0;
            for (PeopleBlock block : blocks) {
                assertThat(block.firstPerson()).isEqualTo(next);
                for (int i = 0; i < block.people(); i++) {
                    Matches alone = index.match(people.get(next++), SmallWorld.TODAY);
                    for (Outcome outcome : Outcome.values()) {
                        assertThat(block.count(i, outcome)).as("seed %d", seed).isEqualTo(alone.count(outcome));
                        for (ServiceMatch match : alone.list(outcome)) {
                            assertThat(block.outcome(i, match.number())).isEqualTo(outcome);
                        }
                    }
                }
            }
            assertThat(next).isEqualTo(people.size());
        }
    }

    @Test
    void matchAll_bitsOfAServiceAreItsPeople() {
        RandomCatalogues from = new RandomCatalogues(SEED);
        CatalogueIndex index = CatalogueIndex.compile(from.catalogue(20), SmallWorld.VOCABULARY);
        PeopleBlock block =
                index.matchAll(from.people(5), SmallWorld.TODAY).findFirst().orElseThrow();
        for (int number = 0; number < 20; number++) {
            long all = block.eligible(number) | block.undetermined(number) | block.notEligible(number);
            assertThat(all).isEqualTo(0b11111);
            assertThat(block.eligible(number) & block.undetermined(number)).isZero();
            assertThat(block.eligible(number) & block.notEligible(number)).isZero();
        }
    }
}
