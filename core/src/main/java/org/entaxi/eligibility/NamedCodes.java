package org.entaxi.eligibility;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.person.Facts;
import org.entaxi.text.CodePoints;

/** The codes that conditions name, by fact. */
final class NamedCodes {

    private final Map<String, Set<String>> byFact = new HashMap<>();

    private NamedCodes() {}

    static Map<String, Set<String>> of(Collection<Condition> conditions) {
        NamedCodes named = new NamedCodes();
        conditions.forEach(named::add);
        named.byFact.replaceAll((fact, codes) -> Collections.unmodifiableSet(codes));
        return Collections.unmodifiableMap(named.byFact);
    }

    private void add(Condition condition) {
        if (condition instanceof StatusCondition status) {
            add(Facts.LEGAL_STATUS, List.of(status.status().iri()));
        } else if (condition instanceof ResidenceCondition residence) {
            add(Facts.RESIDENCE, List.of(residence.area().iri()));
        } else if (condition instanceof NationalityCondition nationality) {
            nationality.countries().forEach(country -> add(Facts.NATIONALITY, List.of(country.iri())));
        } else if (condition instanceof LanguageCondition language) {
            add(Facts.LANGUAGE, List.of(language.language()));
        } else if (condition instanceof CodeCondition code) {
            add(code.fact(), code.in());
            add(code.fact(), code.notIn());
        }
    }

    private void add(String fact, List<String> codes) {
        byFact.computeIfAbsent(fact, key -> new TreeSet<>(CodePoints.ORDER)).addAll(codes);
    }
}
