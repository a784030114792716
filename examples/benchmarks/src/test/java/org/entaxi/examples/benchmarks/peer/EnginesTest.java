package org.entaxi.examples.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entaxi.eligibility.CompiledRule;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.examples.generator.CatalogueGenerator;
import org.entaxi.examples.generator.CatalogueSettings;
import org.entaxi.examples.generator.People;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An engine whose answers are wrong where everything is known would be no comparison. */
class EnginesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.greece();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Rule> RULES = CatalogueGenerator.of(VOCABULARY, new CatalogueSettings(300, 300, 11, true))
            .rules();
    private static final List<Person> PEOPLE = knownPeople(40);

    private static List<Person> knownPeople(int count) {
        People people = People.of(VOCABULARY, 11, 0, TODAY);
        List<Person> known = new ArrayList<>();
        for (int i = 0; known.size() < count; i++) {
            Person person = people.person(i);
            if (person.documentsComplete()
                    && FlatFacts.of(person, VOCABULARY, TODAY).containsKey("age")) {
                known.add(person);
            }
        }
        return known;
    }

    static Stream<Engine> engines() {
        return Engines.all().stream();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void answer_whereEverythingIsKnown_isOurs(Engine engine) throws Exception {
        Evaluator evaluator = Evaluator.of(VOCABULARY);
        List<Object> facts = PEOPLE.stream()
                .map(person -> engine.facts(FlatFacts.of(person, VOCABULARY, TODAY)))
                .toList();
        Map<Reply, Integer> replies = new EnumMap<>(Reply.class);
        for (Rule rule : RULES) {
            CompiledRule ours = evaluator.compile(rule, TODAY);
            Engine.Prepared theirs = engine.prepare(FormulaOf.of(rule));
            for (int i = 0; i < PEOPLE.size(); i++) {
                Outcome outcome = ours.outcome(PEOPLE.get(i));
                if (outcome == Outcome.UNDETERMINED) {
                    continue;
                }
                Reply reply = engine.reply(theirs.answer(facts.get(i)));
                assertThat(reply)
                        .as("%s, person %d, %s", engine.name(), i, rule)
                        .isEqualTo(outcome == Outcome.ELIGIBLE ? Reply.TRUE : Reply.FALSE);
                replies.merge(reply, 1, Integer::sum);
            }
        }
        assertThat(replies.get(Reply.TRUE)).isGreaterThan(200);
        assertThat(replies.get(Reply.FALSE)).isGreaterThan(2_000);
    }
}
