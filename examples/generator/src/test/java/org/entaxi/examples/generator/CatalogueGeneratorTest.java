package org.entaxi.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entaxi.basics.Severity;
import org.entaxi.eligibility.CompiledRule;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.entaxi.validation.CatalogueValidator;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class CatalogueGeneratorTest {

    private static final Vocabulary VOCABULARY = Vocabulary.greece();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CatalogueGenerator generator(CatalogueSettings settings) {
        return CatalogueGenerator.of(VOCABULARY, settings);
    }

    private static byte[] written(CatalogueSettings settings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        generator(settings).write(bytes, false, done -> {});
        return bytes.toByteArray();
    }

    @Test
    void document_ofTheSameSeed_isTheSameBytes_andOfAnotherIsNot() throws IOException {
        byte[] once = written(CatalogueSettings.shared(50, 7));
        assertThat(written(CatalogueSettings.shared(50, 7))).isEqualTo(once);
        assertThat(written(CatalogueSettings.shared(50, 8))).isNotEqualTo(once);
    }

    @Test
    void document_isCanonicalAndReadsAsTheCatalogue() throws IOException {
        CatalogueSettings settings = CatalogueSettings.distinct(300, 3);
        byte[] bytes = written(settings);
        ReadResult<Catalogue> read = EntaxiJson.create().readCatalogue(bytes);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(generator(settings).catalogue());
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        EntaxiJson.create().writeCatalogue(read.value(), Disclosure.FULL, again);
        assertThat(again.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void catalogue_hasNoErrors() {
        Catalogue catalogue = generator(CatalogueSettings.distinct(400, 5)).catalogue();
        assertThat(CatalogueValidator.of(VOCABULARY).validate(catalogue).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
    }

    @Test
    void rules_areAsManyAsWanted_andAllDifferent() {
        CatalogueGenerator shared = generator(CatalogueSettings.shared(5_000, 1));
        Set<Rule> used = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            Rule rule = shared.service(i).eligibility();
            if (rule != null) {
                used.add(rule);
            }
        }
        assertThat(used).hasSize(CatalogueSettings.SHARED);
        for (CatalogueSettings distinct : List.of(
                CatalogueSettings.distinct(60_000, 1),
                CatalogueSettings.distinct(60_000, 2).withPlainRules())) {
            assertThat(new HashSet<>(generator(distinct).rules())).hasSize(60_000);
        }
    }

    @Test
    void conditions_areFiveHundredAndTwelve() {
        List<List<Rule>> conditions = new Conditions(VOCABULARY, 1).all();
        assertThat(conditions.stream().mapToInt(List::size).sum()).isEqualTo(Conditions.SIZE);
        Set<Rule> different = new HashSet<>();
        conditions.forEach(different::addAll);
        assertThat(different).hasSize(Conditions.SIZE);
    }

    @Test
    void outcomes_ofPeopleWithGaps_areOfAllKinds() {
        Evaluator evaluator = Evaluator.of(VOCABULARY);
        People people = People.of(VOCABULARY, 1, 0.3, TODAY);
        List<CompiledRule> rules = generator(CatalogueSettings.shared(500, 1)).rules().stream()
                .map(rule -> evaluator.compile(rule, TODAY))
                .toList();
        Map<Outcome, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            Person person = people.person(i);
            rules.forEach(rule -> counts.merge(rule.outcome(person), 1, Integer::sum));
        }
        int all = 50 * rules.size();
        assertThat(counts.get(Outcome.ELIGIBLE)).isGreaterThan(all / 50);
        assertThat(counts.get(Outcome.NOT_ELIGIBLE)).isGreaterThan(all / 10);
        assertThat(counts.get(Outcome.UNDETERMINED)).isGreaterThan(all / 10);
    }

    @Test
    void people_withoutGaps_contradictThemselvesNowhere() {
        Evaluator evaluator = Evaluator.of(VOCABULARY);
        People people = People.of(VOCABULARY, 4, 0, TODAY);
        List<Rule> rules = generator(CatalogueSettings.shared(40, 4)).rules();
        for (int i = 0; i < 100; i++) {
            Person person = people.person(i);
            for (Rule rule : rules) {
                assertThat(evaluator.decide(rule, person, TODAY).conflicts())
                        .as("person %d", i)
                        .isEmpty();
            }
        }
    }

    @Test
    void people_ofWhomNothingIsAsked_areUnknown() {
        assertThat(People.of(VOCABULARY, 1, 1, TODAY).person(17))
                .isEqualTo(Person.builder(VOCABULARY).build());
    }

    @Test
    void fields_areStatedAboutAsOftenAsOnCards() {
        CatalogueGenerator generator = generator(CatalogueSettings.shared(2_000, 1));
        List<Service> services =
                IntStream.range(0, 2_000).mapToObj(generator::service).toList();
        assertThat(services.stream().filter(service -> !service.languages().isEmpty()))
                .hasSizeBetween(1_100, 1_300);
        assertThat(services.stream()
                        .filter(service -> service.deliveryPoints().get(0).hours() != null))
                .hasSizeBetween(1_100, 1_300);
    }
}
