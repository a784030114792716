package org.entaxi.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.entaxi.eligibility.AtLeast;
import org.entaxi.eligibility.CompiledRule;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.Rules;
import org.entaxi.matching.CatalogueIndex;
import org.entaxi.matching.Matches;
import org.entaxi.matching.PeopleBlock;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index of a generated catalogue, over the whole vocabulary, says what the evaluator says of each service. */
class GeneratedMatchTest {

    private static final long SEED = Long.getLong("entaxi.seed", 20261123L);
    private static final Vocabulary VOCABULARY = Vocabulary.greece();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int SERVICES = 120;
    private static final int PEOPLE = 30;

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2026-11-23", "2029-03-01"})
    void match_saysWhatTheEvaluatorSays(LocalDate day) {
        assertSame(generator(SEED).catalogue(), day);
    }

    /** Rules put together from those of the generator, so that facts occur more than once and under negations. */
    @Test
    void match_ofTangledRules_saysWhatTheEvaluatorSays() {
        Random random = new Random(SEED);
        List<Rule> rules = generator(SEED + 1).rules();
        List<Service> services = new ArrayList<>();
        for (Service service : generator(SEED).catalogue().services()) {
            Rule one = rules.get(random.nextInt(rules.size()));
            Rule two = rules.get(random.nextInt(rules.size()));
            Rule three = rules.get(random.nextInt(rules.size()));
            Rule tangled =
                    switch (random.nextInt(5)) {
                        case 0 -> Rules.anyOf(one, two);
                        case 1 -> Rules.allOf(one, Rules.not(two));
                        case 2 -> new AtLeast(random.nextInt(5), List.of(one, two, three));
                        case 3 -> Rules.not(Rules.anyOf(one, Rules.allOf(two, three)));
                        default -> Rules.allOf(Rules.anyOf(one, two), Rules.anyOf(Rules.not(two), three));
                    };
            services.add(service.toBuilder().eligibility(tangled).build());
        }
        assertSame(generator(SEED).catalogue().toBuilder().services(services).build(), TODAY);
    }

    private static CatalogueGenerator generator(long seed) {
        return CatalogueGenerator.of(VOCABULARY, CatalogueSettings.distinct(SERVICES, seed));
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (double missing : new double[] {0, 0.3, 0.6}) {
            for (int i = 0; i < PEOPLE; i++) {
                people.add(People.of(VOCABULARY, SEED, missing, TODAY).person(i));
            }
        }
        return people;
    }

    private static void assertSame(Catalogue catalogue, LocalDate day) {
        CatalogueIndex index = CatalogueIndex.compile(catalogue, VOCABULARY);
        List<CompiledRule> rules = new ArrayList<>();
        for (int number = 0; number < index.size(); number++) {
            rules.add(index.evaluator().compile(catalogue.eligibilityOf(index.service(number), day), day));
        }
        List<Person> people = people();
        List<PeopleBlock> blocks = index.matchAll(people, day).toList();
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        Matches answered = index.match(Person.UNKNOWN, day);
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Matches matches = index.match(person, day);
            answered = answered.answer(before -> person.toBuilder());
            PeopleBlock block = blocks.get(i / Long.SIZE);
            for (int number = 0; number < index.size(); number++) {
                String id = index.service(number).id();
                Outcome expected = rules.get(number).outcome(person);
                seen.merge(expected, 1, Integer::sum);
                assertThat(outcome(matches, id)).as("%s, person %d", id, i).isEqualTo(expected);
                assertThat(outcome(answered, id)).as("%s, person %d", id, i).isEqualTo(expected);
                assertThat(block.outcome(i - block.firstPerson(), number))
                        .as("%s, person %d", id, i)
                        .isEqualTo(expected);
            }
        }
        assertThat(seen.values()).as("enough of each outcome").hasSize(3).allMatch(count -> count > 500);
    }

    private static Outcome outcome(Matches matches, String id) {
        return Objects.requireNonNull(matches.service(id)).outcome();
    }
}
