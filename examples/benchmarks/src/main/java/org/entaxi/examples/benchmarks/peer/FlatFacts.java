package org.entaxi.examples.benchmarks.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person as the peers take it: a flat map in which a fact is wholly known or absent. Lists hold everything broader
 * too, so that no peer needs a hierarchy.
 */
public final class FlatFacts {

    private FlatFacts() {}

    /**
     * The map of a person.
     *
     * @param person what is known; what is known in part only is left out
     * @param vocabulary what is broader than what
     * @param today the day on which documents are valid and people as old as they are
     * @return the facts, by the names of {@link Field}
     */
    public static Map<String, Object> of(Person person, Vocabulary vocabulary, LocalDate today) {
        Map<String, Object> facts = new LinkedHashMap<>();
        PartialDate birth = person.birthDate();
        if (birth != null && birth.isExact()) {
            facts.put("age", (long) Period.between(birth.earliest(), today).getYears());
        }
        if (person.statusesComplete()) {
            facts.put("statuses", withBroader(person.statuses(), vocabulary));
        }
        if (person.documentsComplete()) {
            facts.put("documents", withBroader(valid(person, today), vocabulary));
        }
        ConceptId residence = person.residence();
        if (residence != null) {
            facts.put("areas", withBroader(List.of(residence), vocabulary));
        }
        if (person.languagesComplete()) {
            facts.put("languages", person.languages());
        }
        for (String fact : List.of(Facts.HOUSEHOLD_INCOME, Facts.INCOME)) {
            put(facts, fact, number(person.facts().get(fact)));
        }
        for (String fact : List.of(Facts.IN_RECEPTION_FACILITY, Facts.IN_STATE_CARE)) {
            put(facts, fact, flag(person.facts().get(fact)));
        }
        for (String fact : List.of(Facts.PERSONAL_CHARACTERISTIC, Facts.SETTING_OF_WORK)) {
            put(facts, fact, codes(person.facts().get(fact)));
        }
        return facts;
    }

    private static void put(Map<String, Object> facts, String fact, @Nullable Object value) {
        if (value != null) {
            facts.put(FormulaOf.field(fact), value);
        }
    }

    private static List<ConceptId> valid(Person person, LocalDate today) {
        List<ConceptId> types = new ArrayList<>();
        for (HeldDocument document : person.documents()) {
            PartialDate until = document.validUntil();
            if (document.held() && until != null && !until.latest().isBefore(today)) {
                types.add(document.type());
            }
        }
        return types;
    }

    private static List<String> withBroader(Collection<ConceptId> concepts, Vocabulary vocabulary) {
        Set<String> codes = new LinkedHashSet<>();
        for (ConceptId concept : concepts) {
            codes.add(FormulaOf.code(concept));
            vocabulary.broaderClosure(concept).forEach(broader -> codes.add(FormulaOf.code(broader)));
        }
        return List.copyOf(codes);
    }

    private static @Nullable FactValue only(@Nullable Fact fact) {
        return fact == null || fact.oneOf().size() != 1 ? null : fact.oneOf().get(0);
    }

    private static @Nullable Long number(@Nullable Fact fact) {
        FactValue value = only(fact);
        BigDecimal number = value == null ? null : value.asNumber();
        return number == null ? null : Long.valueOf(number.longValueExact());
    }

    private static @Nullable Boolean flag(@Nullable Fact fact) {
        FactValue value = only(fact);
        return value == null ? null : value.asFlag();
    }

    private static @Nullable List<String> codes(@Nullable Fact fact) {
        FactValue value = only(fact);
        return value == null ? null : value.asCodes();
    }
}
