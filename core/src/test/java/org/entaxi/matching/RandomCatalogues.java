package org.entaxi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.Inherited;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.RandomCases;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.eligibility.Rules;
import org.entaxi.eligibility.SmallWorld;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.entaxi.text.LocalizedText;

/** Random catalogues of services with random rules, parts, versions and shared rules, all from one seed. */
final class RandomCatalogues {

    static final String BASE = "https://example.org/";

    private final Random random;
    private final RandomCases cases;
    private final List<Rule> rules = new ArrayList<>();

    RandomCatalogues(long seed) {
        random = new Random(seed);
        cases = new RandomCases(seed + 1);
    }

    Catalogue catalogue(int services) {
        Catalogue.Builder catalogue = Catalogue.builder(BASE + "catalogue").name(LocalizedText.of("en", "Random"));
        for (int i = 0; i < 1 + services / 3; i++) {
            rules.add(cases.rule());
        }
        catalogue.rules(List.of(new NamedRule(
                BASE + "rule/adults",
                LocalizedText.of("en", "Adults"),
                Rules.age().atLeast(18))));
        List<Service> all = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            all.add(service(i, i));
        }
        return catalogue.services(all).build();
    }

    static String id(int number) {
        return BASE + "service/%04d".formatted(number);
    }

    /** A service that may be part of one with a lower number, and at times of one that does not exist. */
    Service service(int number, int existing) {
        Service.Builder service = Service.builder(id(number)).name(LocalizedText.of("en", "Service " + number));
        int kind = random.nextInt(10);
        if (kind < 7) {
            service.eligibility(rule());
        }
        if (random.nextInt(4) == 0) {
            service.partOf(random.nextInt(12) == 0 ? BASE + "nothing" : id(random.nextInt(existing + 1)));
            if (kind < 2) {
                service.eligibility(Rules.allOf(new Inherited(), rule()));
            }
        }
        if (random.nextInt(10) == 0) {
            service.eligibilityVersions(List.of(
                    new RuleVersion(Validity.until(PartialDate.of(2026, 6)), rule()),
                    new RuleVersion(Validity.from(PartialDate.of(2027)), rule())));
        }
        return service.build();
    }

    private Rule rule() {
        Rule any = rules.get(random.nextInt(rules.size()));
        return random.nextInt(8) == 0 ? Rules.allOf(any, Rules.rule(BASE + "rule/adults")) : any;
    }

    RandomCases.Known person() {
        return cases.person();
    }

    List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person().less());
        }
        return people;
    }

    LocalDate day() {
        return List.of(SmallWorld.TODAY, LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1), LocalDate.of(2027, 1, 1))
                .get(random.nextInt(4));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
