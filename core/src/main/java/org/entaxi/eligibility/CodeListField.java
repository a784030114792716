package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.basics.Truth;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * One condition on a long list of codes, such as the nationals of thirty countries, as two cells: it holds, or it does not. Each
 * code has a field of its own; what ties the codes to each other is lost, so that what it tells is sound and, of somebody whose
 * value may turn out to be several of them, may be less than could be known.
 */
final class CodeListField extends Field {

    private final List<Condition> singles;
    private final List<Field> fields;

    CodeListField(List<Condition> singles, List<Field> fields) {
        this.singles = List.copyOf(singles);
        this.fields = List.copyOf(fields);
    }

    /** The condition for each of its codes by itself, those that must hold first; one or none when it cannot be taken apart. */
    static List<Condition> each(Condition condition) {
        List<Condition> singles = new ArrayList<>();
        if (condition instanceof NationalityCondition nationality) {
            for (ConceptId country : nationality.countries()) {
                singles.add(new NationalityCondition(List.of(country)));
            }
        } else if (condition instanceof CodeCondition code) {
            code.in().forEach(text -> singles.add(new CodeCondition(code.fact(), List.of(text), List.of())));
            code.notIn().forEach(text -> singles.add(new CodeCondition(code.fact(), List.of(), List.of(text))));
        }
        return singles;
    }

    @Override
    void add(Condition added) {
        throw new IllegalStateException("A field of one condition");
    }

    @Override
    boolean close() {
        return true;
    }

    /**
     * Codes that are not settled each by itself can all be otherwise together where nothing is known, or all that is known settles
     * every code; not so with a value that may turn out to be any of several of them, such as a group of countries.
     */
    @Override
    boolean isApproximateFor(Person person) {
        for (Person reading : readings(person)) {
            Person closed = closed(reading);
            for (int i = 0; closed != null && i < singles.size(); i++) {
                if (truth(i, closed, ConflictLog.SILENT) == Truth.UNKNOWN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The person with what is known of the fact as all there is; null where nothing is known of it. */
    private @Nullable Person closed(Person person) {
        String fact = units().get(0).fact();
        boolean nationality = fact.equals(Facts.NATIONALITY);
        Fact given = person.facts().get(fact);
        boolean known = given != null && !given.oneOf().isEmpty()
                || nationality && !person.nationalities().isEmpty();
        if (!known) {
            return null;
        }
        PersonBuilder closed = person.toBuilder().nationalitiesComplete(true);
        if (given != null) {
            closed.fact(
                    fact,
                    new Fact(given.oneOf(), null, null, given.absent(), true, given.provenance(), given.extensions()));
        }
        return closed.build();
    }

    /** The person once for each of several values that the fact may have. */
    private List<Person> readings(Person person) {
        String fact = units().get(0).fact();
        Fact given = person.facts().get(fact);
        if (given == null || given.oneOf().size() < 2) {
            return List.of(person);
        }
        List<Person> readings = new ArrayList<>();
        for (FactValue value : given.oneOf()) {
            Fact one = new Fact(
                    List.of(value), null, null, false, given.complete(), given.provenance(), given.extensions());
            readings.add(person.toBuilder().withoutFact(fact).fact(fact, one).build());
        }
        return readings;
    }

    @Override
    int cells() {
        return 2;
    }

    @Override
    long[] mask(Condition asked) {
        return Masks.where(2, cell -> cell == 1);
    }

    @Override
    List<FactReference> units() {
        return fields.get(0).units();
    }

    @Override
    long[] possible(Person person, ConflictLog conflicts) {
        long[] possible = Masks.none(2);
        for (Person reading : readings(person)) {
            Truth holds = holds(reading, conflicts);
            Masks.add(possible, Masks.where(2, cell -> holds == Truth.UNKNOWN || (cell == 1) == (holds == Truth.TRUE)));
        }
        return possible;
    }

    private Truth holds(Person person, ConflictLog conflicts) {
        Truth in = Truth.FALSE;
        Truth out = Truth.TRUE;
        boolean anything = true;
        for (int i = 0; i < singles.size(); i++) {
            Truth truth = truth(i, person, conflicts);
            if (isExcluding(singles.get(i))) {
                out = out.and(truth);
            } else {
                anything = false;
                in = in.or(truth);
            }
        }
        return anything ? out : in.and(out);
    }

    private static boolean isExcluding(Condition single) {
        return single instanceof CodeCondition code && code.in().isEmpty();
    }

    private Truth truth(int i, Person person, ConflictLog conflicts) {
        Field field = fields.get(i);
        long[] possible = field.possible(person, conflicts);
        long[] mask = field.mask(singles.get(i));
        if (Masks.within(possible, mask)) {
            return Truth.TRUE;
        }
        return Masks.intersect(possible, mask) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
