package org.entaxi.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.entaxi.examples.generator.CatalogueGenerator;
import org.entaxi.examples.generator.CatalogueSettings;
import org.entaxi.examples.generator.People;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;

/** The catalogues and people of the measurements at scale. */
final class Catalogues {

    /** The number of rules where each service has its own. */
    static final String DISTINCT = "all";

    private Catalogues() {}

    /** A catalogue of services with rules, audience, languages and categories, and nothing that matching does not look at. */
    static Catalogue of(int services, String rules) {
        int distinct = rules.equals(DISTINCT) ? CatalogueSettings.ALL_DISTINCT : Integer.parseInt(rules);
        CatalogueGenerator generator =
                CatalogueGenerator.of(Cases.VOCABULARY, new CatalogueSettings(services, distinct, 1, false));
        return generator.head().toBuilder()
                .services(IntStream.range(0, services)
                        .mapToObj(i -> lean(generator.service(i)))
                        .toList())
                .build();
    }

    private static Service lean(Service service) {
        return Service.builder(service.id())
                .audience(service.audience())
                .categories(service.categories())
                .languages(service.languages())
                .eligibility(service.eligibility())
                .build();
    }

    /** People of whom a third of the facts is missing. */
    static List<Person> people(int count) {
        People people = People.of(Cases.VOCABULARY, 5, 0.33, Cases.TODAY);
        return IntStream.range(0, count).mapToObj(people::person).toList();
    }
}
