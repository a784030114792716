package org.entaxi.eligibility;

import java.util.List;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Person;

/** A fact that is yes, no, or does not arise. */
final class FlagField extends Field {

    private static final int YES = 0;
    private static final int NO = 1;
    private static final int ABSENT = 2;
    private static final int CELLS = 3;

    private final String fact;

    FlagField(String fact) {
        this.fact = fact;
    }

    @Override
    void add(Condition condition) {}

    @Override
    boolean close() {
        return true;
    }

    @Override
    int cells() {
        return CELLS;
    }

    @Override
    long[] mask(Condition condition) {
        return new long[] {1L << YES};
    }

    @Override
    List<FactReference> units() {
        return List.of(FactReference.of(fact));
    }

    @Override
    long[] possible(Person person, ConflictLog conflicts) {
        Fact given = person.facts().get(fact);
        if (given == null) {
            return Masks.all(CELLS);
        }
        if (given.absent()) {
            return new long[] {1L << ABSENT};
        }
        long possible = 0;
        for (FactValue value : given.oneOf()) {
            Boolean flag = value.asFlag();
            if (flag == null) {
                return Masks.all(CELLS);
            }
            possible |= 1L << (flag ? YES : NO);
        }
        return possible == 0 ? Masks.all(CELLS) : new long[] {possible};
    }
}
