package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;

/** A fact with any number of codes at once: nationalities, languages, characteristics. */
final class ConceptSetField extends Field {

    private final String fact;
    private final String scheme;
    private final Function<List<ConceptId>, ConceptGraph> graphs;
    private final Set<ConceptId> named = new LinkedHashSet<>();
    private ConceptWorlds worlds;

    ConceptSetField(String fact, String scheme, Function<List<ConceptId>, ConceptGraph> graphs) {
        this.fact = fact;
        this.scheme = scheme;
        this.graphs = graphs;
        this.worlds = new ConceptWorlds(graphs.apply(List.of()), List.of());
    }

    @Override
    void add(Condition condition) {
        named.addAll(in(condition));
        named.addAll(notIn(condition));
    }

    private List<ConceptId> in(Condition condition) {
        if (condition instanceof NationalityCondition nationality) {
            return nationality.countries();
        }
        if (condition instanceof LanguageCondition language) {
            return List.of(LanguageGraph.concept(language.language()));
        }
        return concepts(((CodeCondition) condition).in());
    }

    private List<ConceptId> notIn(Condition condition) {
        return condition instanceof CodeCondition code ? concepts(code.notIn()) : List.of();
    }

    private List<ConceptId> concepts(List<String> texts) {
        List<ConceptId> concepts = new ArrayList<>();
        for (String text : texts) {
            if (!text.isEmpty()) {
                concepts.add(fact.equals(Facts.LANGUAGE) ? LanguageGraph.concept(text) : ConceptId.parse(text, scheme));
            }
        }
        return concepts;
    }

    @Override
    boolean close() {
        List<ConceptId> concepts = List.copyOf(named);
        worlds = new ConceptWorlds(graphs.apply(concepts), concepts);
        return !worlds.tooMany();
    }

    @Override
    int cells() {
        return worlds.size();
    }

    @Override
    long[] mask(Condition condition) {
        int in = bits(in(condition));
        int out = bits(notIn(condition));
        boolean anything = condition instanceof CodeCondition code && code.in().isEmpty();
        return Masks.where(cells(), i -> (anything || (worlds.world(i) & in) != 0) && (worlds.world(i) & out) == 0);
    }

    private int bits(List<ConceptId> concepts) {
        int bits = 0;
        for (ConceptId concept : concepts) {
            bits |= 1 << worlds.indexOf(concept);
        }
        return bits;
    }

    @Override
    List<FactReference> units() {
        return List.of(FactReference.of(fact));
    }

    /** A language can be learnt; nobody is told not to speak one. */
    @Override
    boolean isSuggestible(int unit, long[] possible, long[] answer) {
        int spoken = fact.equals(Facts.LANGUAGE) ? common(possible) : 0;
        return (common(answer) & spoken) == spoken;
    }

    /** The named concepts that hold in all of these cells, as bits. */
    private int common(long[] some) {
        int bits = -1;
        for (int cell = Masks.next(some, 0); cell >= 0; cell = Masks.next(some, cell + 1)) {
            bits &= worlds.world(cell);
        }
        return bits;
    }

    @Override
    long[] possible(Person person, ConflictLog conflicts) {
        List<ConceptWorlds.Known> readings = readings(person);
        long[] possible = Masks.none(cells());
        for (ConceptWorlds.Known reading : readings) {
            ConceptWorlds.Possible found = worlds.possible(reading);
            if (found.conflict()) {
                conflicts.add(Conflict.of(fact, Conflict.Kind.VALUES_DIFFER));
            }
            Masks.add(possible, found.worlds());
        }
        return Masks.isEmpty(possible) ? Masks.all(cells()) : possible;
    }

    /** What is known, once for each of several values that a fact may have. */
    private List<ConceptWorlds.Known> readings(Person person) {
        List<ConceptId> held = new ArrayList<>();
        boolean complete = false;
        if (fact.equals(Facts.NATIONALITY)) {
            held.addAll(person.nationalities());
            complete = person.nationalitiesComplete();
        } else if (fact.equals(Facts.LANGUAGE)) {
            person.languages().forEach(tag -> held.add(LanguageGraph.concept(tag)));
            complete = person.languagesComplete();
        }
        Fact given = person.facts().get(fact);
        if (given != null && given.absent()) {
            return List.of(ConceptWorlds.Known.of(held, true));
        }
        if (given == null) {
            return List.of(ConceptWorlds.Known.of(held, complete));
        }
        List<ConceptWorlds.Known> readings = new ArrayList<>();
        for (FactValue value : given.oneOf()) {
            List<String> texts = value.asCodes();
            if (texts != null) {
                List<ConceptId> all = new ArrayList<>(held);
                all.addAll(concepts(texts));
                readings.add(ConceptWorlds.Known.of(all, complete || given.complete()));
            } else {
                return List.of(ConceptWorlds.Known.of(held, complete));
            }
        }
        return readings.isEmpty() ? List.of(ConceptWorlds.Known.of(held, complete)) : readings;
    }
}
