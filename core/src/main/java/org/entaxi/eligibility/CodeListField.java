package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.basics.Truth;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;

/**
 * One condition on a long list of codes, such as the nationals of thirty countries, as two cells: it holds, or it does not. Each
 * code has a field of its own; what ties the codes to each other is lost, so that what it tells is sound and may be less than
 * could be known.
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

    @Override
    boolean isApproximate() {
        return true;
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
        Truth holds = anything ? out : in.and(out);
        return Masks.where(2, cell -> holds == Truth.UNKNOWN || (cell == 1) == (holds == Truth.TRUE));
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
