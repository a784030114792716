package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.MissingFact;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.RandomCases;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.Rules;
import org.entaxi.eligibility.SmallWorld;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.WhyUnknown;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The question to put next. */
class QuestionTest {

    private static final long SEED = Long.getLong("entaxi.seed", 20261123L);

    /** Only what some decision misses is ever asked, and as long as one misses something there is a question. */
    @Test
    void nextQuestion_asksForWhatIsMissing_untilNothingIs() {
        Random random = new Random(SEED);
        int asked = 0;
        for (int round = 0; round < 60; round++) {
            long seed = random.nextLong();
            RandomCatalogues from = new RandomCatalogues(seed);
            CatalogueIndex index = CatalogueIndex.compile(from.catalogue(1 + from.below(25)), SmallWorld.VOCABULARY);
            RandomCases.Known known = from.person();
            for (Person person : List.of(known.less(), known.more(), Person.UNKNOWN)) {
                Matches matches = index.match(person, SmallWorld.TODAY);
                Set<FactReference> missing = missing(matches);
                Question question = matches.nextQuestion(QuestionCosts.defaults());
                assertThat(question == null).as("seed %d", seed).isEqualTo(missing.isEmpty());
                if (question != null) {
                    asked++;
                    assertThat(missing).as("seed %d", seed).contains(question.fact());
                    assertThat(question.expected()).isBetween(0.0, 1.0);
                    assertThat(question.affected()).isBetween(1, matches.count(Outcome.UNDETERMINED));
                    Question again = index.match(person, SmallWorld.TODAY).nextQuestion(QuestionCosts.defaults());
                    assertThat(again).isNotNull();
                    assertThat(again.fact()).isEqualTo(question.fact());
                }
            }
        }
        assertThat(asked).isGreaterThan(60);
    }

    private static Set<FactReference> missing(Matches matches) {
        return matches.undetermined().stream()
                .flatMap(match -> match.decision().missing().stream())
                .map(MissingFact::fact)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The shelter's flag settles one service at cost 4, the status two at cost 8: of two that are equal the first by name. */
    @Test
    void nextQuestion_aboutTheTown() {
        Matches matches = Town.index().match(Person.UNKNOWN, Town.MONDAY);
        Question first = matches.nextQuestion(QuestionCosts.defaults());
        assertThat(first).isNotNull();
        assertThat(first.fact()).isEqualTo(FactReference.of(Facts.BIRTH_DATE));
        assertThat(first.affected()).isEqualTo(4);
        Matches adult = matches.answer(known -> known.birthDate(PartialDate.of(1990)));
        Question equal = adult.nextQuestion(QuestionCosts.defaults());
        assertThat(equal).isNotNull();
        assertThat(equal.fact()).isEqualTo(FactReference.of(Facts.IN_STATE_CARE));
        Question second = adult.nextQuestion(QuestionCosts.defaults().with(Facts.LEGAL_STATUS, 7));
        assertThat(second).isNotNull();
        assertThat(second.fact()).isEqualTo(FactReference.of(Facts.LEGAL_STATUS));
        assertThat(second.answers()).hasSize(1);
        assertThat(second.answers().get(0).value()).isEqualTo(LegalStatuses.RECOGNISED_REFUGEE.iri());
        assertThat(second.answers().get(0).settled()).isEqualTo(0.5);
        assertThat(second.answers().get(0).label().values()).containsKeys("el", "en");
    }

    /** What does not matter to the first rule that has a condition may matter to the next. */
    @Test
    void nextQuestion_ofNoMatterToTheFirstRule_isAskedForTheOther() {
        Rule one = Rules.flag(Town.id("one"));
        Rule two = Rules.flag(Town.id("two"));
        Rule both = Rules.anyOf(one, two);
        CatalogueIndex index = CatalogueIndex.compile(
                Catalogue.builder(Town.BASE)
                        .name(LocalizedText.of("en", "Two"))
                        .services(List.of(
                                service("a", Rules.allOf(both, Rules.anyOf(one, Rules.not(two)))),
                                service("b", Rules.allOf(both, Rules.flag(Town.id("three"))))))
                        .build(),
                Vocabulary.greece());
        Person person = Person.builder()
                .unanswered(Town.id("one"), WhyUnknown.DECLINED)
                .unanswered(Town.id("three"), WhyUnknown.DECLINED)
                .build();
        Question question = index.match(person, Town.MONDAY).nextQuestion(QuestionCosts.defaults());
        assertThat(question).isNotNull();
        assertThat(question.fact()).isEqualTo(FactReference.of(Town.id("two")));
    }

    private static Service service(String name, Rule rule) {
        return Service.builder(Town.id(name))
                .name(LocalizedText.of("en", name))
                .eligibility(rule)
                .build();
    }

    @Test
    void nextQuestion_declined_isNotAskedAgain() {
        Person person = Person.builder()
                .birthDate(PartialDate.of(1990))
                .unanswered(Facts.LEGAL_STATUS, WhyUnknown.DECLINED)
                .build();
        Matches matches = Town.index().match(person, Town.MONDAY);
        Question question = matches.nextQuestion(QuestionCosts.defaults());
        assertThat(question).isNotNull();
        assertThat(question.fact()).isEqualTo(FactReference.of(Facts.IN_STATE_CARE));
        assertThat(question.answers()).extracting(Question.Answer::value).containsExactly("true", "false");
        assertThat(question.answers()).extracting(Question.Answer::settled).containsExactly(0.25, 0.25);
        assertThat(matches.answer(known -> known.unanswered(Facts.IN_STATE_CARE, WhyUnknown.DECLINED))
                        .nextQuestion(QuestionCosts.defaults()))
                .isNull();
    }

    @Test
    void nextQuestion_ofAFilteredPart_asksOnlyForThat() {
        Matches matches = Town.index()
                .match(
                        Person.builder().birthDate(PartialDate.of(1990)).build(),
                        Town.MONDAY,
                        Filter.NONE.language("ar").certain());
        Question question = matches.nextQuestion(QuestionCosts.defaults());
        assertThat(question).isNotNull();
        assertThat(question.fact()).isEqualTo(FactReference.of(Facts.LEGAL_STATUS));
        assertThat(question.expected()).isGreaterThan(0.4);
    }

    @Test
    void nextQuestion_costsOfTheHost_count() {
        Matches matches = Town.index().match(Person.UNKNOWN, Town.MONDAY);
        Question question = matches.nextQuestion(QuestionCosts.defaults().with(Facts.BIRTH_DATE, 1000));
        assertThat(question).isNotNull();
        assertThat(question.fact()).isNotEqualTo(FactReference.of(Facts.BIRTH_DATE));
    }
}
